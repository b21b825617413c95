/**
 * Makes variables of the functions that a table of a built file holds: `var guards = { a: () => 1 }` becomes `var guards$a = () => 1`, and
 * `guards.a()` becomes `guards$a()`. In the source a table lets a guard be switched off by its name; what ships calls it without asking a
 * table first, and a bundler drops those that nobody calls. A table is an object of the module of which nothing but properties is ever used.
 */
import ts from "typescript";
import { applyEdits, type Edit } from "../src/edits/index.ts";

/** @param isTable - tells by the name of a variable whether it may be a table */
export function collapseProperties(code: string, isTable: (name: string) => boolean): string {
  const source = ts.createSourceFile("chunk.js", code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const tables = tablesOf(source, isTable);
  const uses: (readonly [table: string, edit: Edit])[] = [];
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isIdentifier(node) || !tables.has(node.text) || node.parent === tables.get(node.text)) return;
    const { text: table, parent } = node;
    if (ts.isPropertyAccessExpression(parent) && parent.expression === node)
      uses.push([table, { start: node.getStart(), end: parent.end, replacement: `${table}$${parent.name.text}` }]);
    else if (!ts.isPropertyAccessExpression(parent)) tables.delete(table);
  };
  visit(source);
  const edits = uses.filter(([table]) => tables.has(table)).map(([, edit]) => edit);
  for (const declaration of tables.values()) edits.push(...variablesOf(declaration));
  return applyEdits(
    code,
    edits.sort((a, b) => a.start - b.start),
  );
}

type Table = ts.VariableDeclaration & {
  readonly name: ts.Identifier;
  readonly initializer: ts.ObjectLiteralExpression;
};

function tablesOf(source: ts.SourceFile, isTable: (name: string) => boolean): Map<string, Table> {
  const declarations = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .filter((declaration): declaration is Table => isTableLiteral(declaration) && isTable(declaration.name.getText()));
  return new Map(declarations.map((declaration) => [declaration.name.text, declaration]));
}

function isTableLiteral({ initializer }: ts.VariableDeclaration): boolean {
  return initializer !== undefined && ts.isObjectLiteralExpression(initializer) && initializer.properties.length > 0;
}

/** @throws Error for what is no plain property: no table has another */
function variablesOf({ name, initializer, end }: Table): Edit[] {
  const { properties } = initializer;
  const edits = properties.map((property): Edit => {
    const start = property.getStart();
    const replacement = `${name.text}$${property.name?.getText()} = `;
    if (ts.isShorthandPropertyAssignment(property)) return { start, end: start, replacement };
    if (!ts.isPropertyAssignment(property)) throw new Error(`${name.text}: no plain property: ${property.getText()}`);
    return { start, end: property.initializer.getStart(), replacement };
  });
  return [
    { start: name.getStart(), end: properties[0]!.getFullStart(), replacement: "" },
    ...edits,
    { start: properties.at(-1)!.end, end, replacement: "" },
  ];
}
