/**
 * Marks what stands at module level of a built file as pure where esbuild cannot see it: a list made of other lists,
 * `var rules = [...a, ...b]`, and what is read from a constant, `var kinds = [Kind.a]`. Without the mark every such list, and all that it reaches, stays in the bundle of a program
 * that imports one small function. Calls are not marked: there are none (test/tooling/module-level.test.ts).
 */
import ts from "typescript";

export function markPure(code: string): string {
  const source = ts.createSourceFile("chunk.js", code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  let result = code;
  for (const statement of [...source.statements].reverse()) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { initializer } of [...statement.declarationList.declarations].reverse()) {
      if (initializer === undefined || !readsOthers(initializer)) continue;
      const { pos, end } = initializer;
      result = `${result.slice(0, pos)} /* @__PURE__ */ (() => (${result.slice(pos, end).trim()}))()${result.slice(end)}`;
    }
  }
  return result;
}

function readsOthers(node: ts.Node): boolean {
  if (ts.isSpreadElement(node) || ts.isSpreadAssignment(node) || ts.isPropertyAccessExpression(node)) return true;
  if (ts.isFunctionLike(node) || ts.isClassLike(node)) return false;
  return ts.forEachChild(node, readsOthers) ?? false;
}
