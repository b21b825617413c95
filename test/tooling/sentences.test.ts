import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/entries.ts";
import { allModulesIn } from "../support/modules.ts";

/** Objects whose keys are sentences, which the build shortens. */
const NAMED_BY_SENTENCES = new Set(["guards", "PERSIAN_GUARDS", "shortcuts"]);

/** Keys with a space that stand elsewhere than in these objects. */
function otherSentences(file: string, text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && NAMED_BY_SENTENCES.has(node.name.getText())) return;
    const key = ts.isObjectLiteralElementLike(node) || ts.isPropertySignature(node) ? node.name : undefined;
    if (key !== undefined && ts.isStringLiteralLike(key) && key.text.includes(" ")) found.push(`${file}: ${key.text}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

test("only guards and shortcuts have keys with a space, which the build may shorten", () => {
  const files = allModulesIn("src");
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => otherSentences(file, readFileSync(resolve(ROOT, "src", file), "utf8")))).toEqual([]);
});

test("such a key is found", () => {
  expect(otherSentences("a.ts", 'const guards = { "a b": 1 }; const months = { "ماه نو": 2, c: 3 };')).toEqual([
    "a.ts: ماه نو",
  ]);
});
