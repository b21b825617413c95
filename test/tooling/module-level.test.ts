import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/entries.ts";
import { markPure } from "../../scripts/mark-pure.ts";
import { modulesIn } from "../support/modules.ts";

/** What would run when a module is imported: calls, `new`, tagged templates, at module level. The build puts a literal in the place of a `regex`. */
function runsAtImport(file: string, text: string): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || isInstanceField(node)) return;
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === "regex") return;
    if (ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file}:${line + 1}: ${node.getText().split("\n")[0]}`);
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The initialiser of a field runs when an object is made, not when its class is. */
function isInstanceField(node: ts.Node): boolean {
  return ts.isPropertyDeclaration(node) && !node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
}

test("no module of the library calls anything when it is imported", () => {
  const files = modulesIn("src")
    .map((file) => `src/${file}`)
    .filter((file) => !file.startsWith("src/cli/"))
    // Pages ship in the program and in virayesh/rules, whose data is marked as pure (test/dist).
    .filter((file) => !file.endsWith("/pages.ts"));
  expect(files.flatMap((file) => runsAtImport(file, readFileSync(resolve(ROOT, file), "utf8")))).toEqual([]);
});

test("a call at module level is found, one in a function is not", () => {
  const text =
    'const a = new Map();\nconst b = () => f();\nclass C { static d = f(); h = f(); e() { f(); } }\nconst g = ["x"].join("");';
  expect(runsAtImport("a.ts", text)).toEqual(["a.ts:1: new Map()", "a.ts:3: f()", 'a.ts:4: ["x"].join("")']);
});

test("lists made of lists, and what is read from a constant, are marked as pure, nothing else is touched", () => {
  expect(markPure("var a = [K.b];\nvar c = () => K.b;\n")).toBe(
    "var a = /* @__PURE__ */ (() => ([K.b]))();\nvar c = () => K.b;\n",
  );
  expect(markPure("var a = [1], b = [...a, 2];\nvar c = { d: () => [...a] };\n")).toBe(
    "var a = [1], b = /* @__PURE__ */ (() => ([...a, 2]))();\nvar c = { d: () => [...a] };\n",
  );
});
