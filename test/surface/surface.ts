/** Reads what a sub-path exports from its source, with TypeScript's own checker; no build is needed. */
import { resolve } from "node:path";
import ts from "typescript";
import { ROOT, readEntries } from "../../scripts/entries.ts";

export interface PublicExport {
  readonly name: string;
  /** Its declaration as a reader of the types sees it: no bodies, no comments. */
  readonly signature: string;
  /** A function, class or enum, under whatever name: something to call, so something to show an example of. */
  readonly callable: boolean;
  /** The source of its declarations with their doc comments. */
  readonly declarations: readonly string[];
}

let shared: ts.Program | undefined;

function program(): ts.Program {
  if (shared !== undefined) return shared;
  const configPath = resolve(ROOT, "tsconfig.json");
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(configPath, ts.sys.readFile).config,
    ts.sys,
    ROOT,
  );
  const files = readEntries().filter(({ exists }) => exists);
  shared = ts.createProgram(
    files.map(({ source }) => resolve(ROOT, source)),
    options,
  );
  return shared;
}

/** @param file - the source of a sub-path, relative to the root */
export function publicExports(file: string): readonly PublicExport[] {
  const checker = program().getTypeChecker();
  const source = program().getSourceFile(resolve(ROOT, file));
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (module === undefined) return []; // a file without exports
  return checker
    .getExportsOfModule(module)
    .map((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const declarations = symbol.declarations ?? [];
      return {
        name: exported.name,
        signature: declarations
          .map((declaration) => print(exported.name, symbol, declaration, checker))
          .filter((text) => text !== "")
          .join("\n"),
        callable: isCallable(symbol, checker),
        declarations: declarations.map((declaration) => documented(declaration).getFullText()),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isCallable(symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  if (symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Enum)) return true;
  if (!(symbol.flags & ts.SymbolFlags.Value)) return false;
  return checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0;
}

/** The comment of a `const` belongs to the statement around it. */
function documented(declaration: ts.Declaration): ts.Node {
  return ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
}

const FORMAT =
  ts.TypeFormatFlags.NoTruncation |
  ts.TypeFormatFlags.WriteArrowStyleSignature |
  ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope |
  ts.TypeFormatFlags.WriteClassExpressionAsTypeLiteral;

function print(name: string, symbol: ts.Symbol, declaration: ts.Declaration, checker: ts.TypeChecker): string {
  if (ts.isFunctionDeclaration(declaration)) {
    // The implementation behind overloads is nobody's to call.
    if (declaration.body !== undefined && (symbol.declarations?.length ?? 0) > 1) return "";
    const signature = checker.getSignatureFromDeclaration(declaration)!;
    const text = checker.signatureToString(signature, declaration, ts.TypeFormatFlags.NoTruncation);
    return `function ${name}${text}`;
  }
  if (ts.isVariableDeclaration(declaration)) {
    const type = checker.typeToString(checker.getTypeOfSymbol(symbol), declaration, FORMAT);
    return `const ${name}: ${type}`;
  }
  if (ts.isTypeAliasDeclaration(declaration) && declaration.typeParameters === undefined) {
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    if (!type.isUnion()) return `type ${name} = ${checker.typeToString(type, declaration, FORMAT | IN_ALIAS)}`;
    // One member a line, computed ones too, so that a new one is one line of the diff.
    const members = type.types.map((member) => `  | ${checker.typeToString(member, declaration, FORMAT)}`);
    return [`type ${name} =`, ...members.sort()].join("\n");
  }
  if (ts.isInterfaceDeclaration(declaration)) return printInterface(declaration, checker);
  if (ts.isTypeAliasDeclaration(declaration) || ts.isEnumDeclaration(declaration)) {
    return withoutExport(printNode(declaration));
  }
  if (ts.isClassDeclaration(declaration)) return printClass(name, symbol, declaration, checker);
  return `${ts.SyntaxKind[declaration.kind]} ${name}`;
}

/** What an interface takes from a description of options is spelled out: it has no name for the reader. */
function printInterface(declaration: ts.InterfaceDeclaration, checker: ts.TypeChecker): string {
  const bases = (declaration.heritageClauses ?? []).flatMap(({ types }) => [...types]);
  const described = bases.filter((base) => base.expression.getText() === "Fields");
  if (described.length === 0) return withoutExport(printNode(declaration));
  const named = bases.filter((base) => !described.includes(base)).map((base) => base.getText());
  const members = described.flatMap((base) =>
    checker
      .getTypeAtLocation(base)
      .getProperties()
      .map((property) => {
        const type = checker.getTypeOfSymbol(property);
        return `    readonly ${property.name}?: ${printUnion(checker.getNonNullableType(type), declaration, checker)};`;
      }),
  );
  const own = declaration.members.map((member) => `    ${printNode(member)}`);
  const head = `interface ${declaration.name.text}${named.length === 0 ? "" : ` extends ${named.join(", ")}`} {`;
  return [head, ...members, ...own, "}"].join("\n");
}

/** The checker has the members of a union in an order that depends on what it has seen before. */
function printUnion(type: ts.Type, declaration: ts.Declaration, checker: ts.TypeChecker): string {
  if (!type.isUnion()) return checker.typeToString(type, declaration, FORMAT);
  const members = type.types.map((member) =>
    member.flags & ts.TypeFlags.BooleanLiteral ? "boolean" : checker.typeToString(member, declaration, FORMAT),
  );
  return [...new Set(members)].sort().join(" | ");
}

function printNode(node: ts.Node): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
}

const IN_ALIAS = ts.TypeFormatFlags.InTypeAlias;

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

function withoutExport(text: string): string {
  return text.replace(/^export (declare )?/, "");
}

function printClass(
  name: string,
  symbol: ts.Symbol,
  declaration: ts.ClassDeclaration,
  checker: ts.TypeChecker,
): string {
  const heritage = (declaration.heritageClauses ?? []).map((clause) => ` ${clause.getText()}`).join("");
  const constructors = checker
    .getTypeOfSymbol(symbol)
    .getConstructSignatures()
    .map((signature) => `  new ${checker.signatureToString(signature, declaration, ts.TypeFormatFlags.NoTruncation)};`);
  const members = checker
    .getDeclaredTypeOfSymbol(symbol)
    .getProperties()
    .filter((member) => member.declarations?.some((part) => part.getSourceFile() === declaration.getSourceFile()))
    .map(
      (member) => `  ${member.name}: ${checker.typeToString(checker.getTypeOfSymbol(member), declaration, FORMAT)};`,
    );
  return [`class ${name}${heritage} {`, ...constructors, ...members, "}"].join("\n");
}
