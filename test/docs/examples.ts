/**
 * Finds the examples of doc comments and of Markdown and runs them. An example is TypeScript in which
 *
 * - `expression; // value` compares deeply: strings, numbers, booleans, arrays, objects, `undefined`, `NaN` …;
 * - `expression; // throws RangeError` has to throw that error;
 * - anything else (`const text = …;`, `import { … } from "virayesh/digits";`) sets up what follows.
 *
 * A remark may follow the value after ` — `. A value too long for a line goes on in the comment lines below it.
 * All public names are in scope without an import.
 */
import { isDeepStrictEqual } from "node:util";
import ts from "typescript";
import { blocksOf } from "./fences.ts";

export interface Example {
  /** Where it stands, for people: `src/digits/to-persian-digits.ts:9`. */
  readonly place: string;
  readonly code: string;
}

/** Names that an example may use. */
export type Scope = Readonly<Record<string, unknown>>;

/** Every `@example` of every doc comment of a source file. */
export function examplesInSource(file: string, text: string): readonly Example[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const examples = new Map<number, Example>();
  const visit = (node: ts.Node): void => {
    for (const comment of ts.getJSDocCommentsAndTags(node)) {
      if (!ts.isJSDoc(comment)) continue;
      for (const { offset, code } of exampleTags(comment.getText(source))) {
        const position = comment.getStart(source) + offset;
        const { line } = source.getLineAndCharacterOfPosition(position);
        examples.set(position, { place: `${file}:${line + 1}`, code });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...examples.values()];
}

/**
 * The `@example` blocks of one doc comment, read from its text: TypeScript's own reader would end an example at the
 * first `@` after a space, so that none could show a mention or an e-mail address.
 */
function exampleTags(comment: string): readonly { offset: number; code: string }[] {
  const found: { offset: number; code: string[] }[] = [];
  let current: { offset: number; code: string[] } | undefined;
  let offset = 0;
  for (const raw of comment.replace(/\*\/$/, "").split("\n")) {
    const line = raw.replace(/\r$/, "").replace(/^\s*\/?\*{1,2} ?/, "");
    const tag = /^@(\w+)(.*)$/.exec(line);
    if (tag === null) current?.code.push(line);
    else if (tag[1] === "example") {
      current = { offset, code: [tag[2]!.trim()] };
      found.push(current);
    } else current = undefined;
    offset += raw.length + 1;
  }
  return found.map(({ offset, code }) => ({ offset, code: withoutFence(code.join("\n")).trim() }));
}

function withoutFence(code: string): string {
  return code.replace(/^\s*```\w*$/gm, "");
}

/** The blocks of a Markdown text that are marked to run: fenced by three backticks and `ts example`. */
export function examplesInMarkdown(file: string, text: string): readonly Example[] {
  return blocksOf(file, text)
    .filter(({ info }) => /^(?:ts|js) example\b/.test(info))
    .map(({ place, code }) => ({ place, code }));
}

/**
 * Runs one example and throws an error that tells what does not hold.
 *
 * @param modules - the modules that it may import, by specifier
 */
export async function runExample(
  { place, code }: Example,
  scope: Scope,
  modules: Readonly<Record<string, Scope>> = {},
): Promise<void> {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  const names: Record<string, unknown> = { ...scope };
  const parts: string[] = [];
  let checks = 0;
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      bindImports(statement, modules, names, place);
      continue;
    }
    const text = statement.getText(source);
    const remark = ts.isExpressionStatement(statement) ? remarkAfter(code, statement.getEnd()) : undefined;
    if (remark === undefined) {
      parts.push(text);
      continue;
    }
    const expected = readExpected(remark);
    if (expected === undefined) throw new Error(`${place}: "${remark}" is no value`);
    const expression = (statement as ts.ExpressionStatement).expression.getText(source);
    const shown = JSON.stringify(`${place}: ${expression}`);
    parts.push(
      "error" in expected
        ? `await __throws(async () => (${expression}), ${JSON.stringify(expected.error)}, ${shown});`
        : `__equals(await (${expression}), (${expected.value}), ${shown});`,
    );
    checks += 1;
  }
  if (checks === 0) throw new Error(`${place}: the example checks nothing; write \`expression; // value\``);
  const { outputText } = ts.transpileModule(`{\n${parts.join("\n")}\n}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const all = { ...names, __equals: equals, __throws: throws };
  const run = new AsyncFunction(...Object.keys(all), outputText);
  try {
    await run(...Object.values(all));
  } catch (error) {
    if (error instanceof Mismatch) throw error;
    throw new Error(`${place}: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`);
  }
}

const AsyncFunction = (async () => {}).constructor as new (
  ...parts: string[]
) => (...values: unknown[]) => Promise<void>;

class Mismatch extends Error {}

function equals(actual: unknown, expected: unknown, shown: string): void {
  if (!isDeepStrictEqual(actual, expected)) {
    throw new Mismatch(`${shown} gives ${show(actual)}, not ${show(expected)}`);
  }
}

async function throws(run: () => Promise<unknown>, name: string, shown: string): Promise<void> {
  let result: unknown;
  try {
    result = await run();
  } catch (error) {
    if (error instanceof Error && error.name === name) return;
    throw new Mismatch(`${shown} throws ${String(error)}, not a ${name}`);
  }
  throw new Mismatch(`${shown} gives ${show(result)} and throws no ${name}`);
}

/** A value as it would stand in code, its invisible characters escaped. */
function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.replace(
    /\p{Cf}|(?! )\p{Zs}/gu,
    (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, "0")}`,
  );
}

/** The comment behind a statement on its last line, and the comment lines below it as long as it is no whole value. */
function remarkAfter(code: string, end: number): string | undefined {
  const [rest, ...below] = code.slice(end).split("\n");
  const first = /^\s*\/\/\s?(.*)$/.exec(rest!);
  if (first === null) return undefined;
  let remark = first[1]!.trim();
  for (const line of below) {
    const more = /^\s*\/\/\s?(.*)$/.exec(line);
    if (more === null || readExpected(remark) !== undefined) break;
    remark += `\n${more[1]!}`;
  }
  return remark;
}

type Expected = { readonly value: string } | { readonly error: string };

function readExpected(remark: string): Expected | undefined {
  const error = /^throws (\w+Error)\b/.exec(remark);
  if (error !== null) return { error: error[1]! };
  // The longest part before a ` — ` that is an expression.
  for (let end = remark.length; end !== -1; end = remark.lastIndexOf(" — ", end - 1)) {
    const value = remark.slice(0, end);
    if (isExpression(value)) return { value };
    if (end === 0) break;
  }
  return undefined;
}

function isExpression(text: string): boolean {
  if (text.trim() === "") return false;
  const source = ts.createSourceFile("value.ts", `(${text}\n)`, ts.ScriptTarget.Latest) as ts.SourceFile & {
    readonly parseDiagnostics: readonly unknown[];
  };
  return source.parseDiagnostics.length === 0 && source.statements.length === 1;
}

function bindImports(
  statement: ts.ImportDeclaration,
  modules: Readonly<Record<string, Scope>>,
  names: Record<string, unknown>,
  place: string,
): void {
  const specifier = (statement.moduleSpecifier as ts.StringLiteral).text;
  const module = modules[specifier];
  if (module === undefined) throw new Error(`${place}: there is no "${specifier}"`);
  const clause = statement.importClause;
  if (clause === undefined || clause.isTypeOnly) return;
  const bindings = clause.namedBindings;
  if (clause.name !== undefined) {
    if (!("default" in module)) throw new Error(`${place}: "${specifier}" has no default export`);
    names[clause.name.text] = module["default"];
  }
  if (bindings === undefined) return;
  if (ts.isNamespaceImport(bindings)) {
    names[bindings.name.text] = module;
    return;
  }
  for (const element of bindings.elements) {
    if (element.isTypeOnly) continue;
    const name = (element.propertyName ?? element.name).text;
    if (!(name in module)) throw new Error(`${place}: "${specifier}" does not export ${name}`);
    names[element.name.text] = module[name];
  }
}
