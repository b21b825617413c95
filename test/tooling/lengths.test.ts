import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/entries.ts";
import { modulesIn } from "../support/modules.ts";

/** In lines. What is longer holds two things: each gets a file, or a function, of its own. */
const LONGEST_FILE = 200;
const LONGEST_FUNCTION = 50;

function tooLong(file: string, text: string): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lineOf = (place: number): number => source.getLineAndCharacterOfPosition(place).line;
  const found: string[] = [];
  const lines = text.trimEnd().split("\n").length;
  if (lines > LONGEST_FILE) found.push(`${file}: ${lines} lines`);
  const visit = (node: ts.Node): void => {
    const first = lineOf(node.getStart());
    const length = lineOf(node.end) - first + 1;
    if (ts.isFunctionLike(node) && length > LONGEST_FUNCTION)
      found.push(`${file}:${first + 1}: a function of ${length} lines`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test("the word engine has no long file and no long function", () => {
  const files = modulesIn("src/zwnj").map((file) => `src/zwnj/${file}`);
  expect(files.flatMap((file) => tooLong(file, readFileSync(resolve(ROOT, file), "utf8")))).toEqual([]);
});

test("one line more is too long", () => {
  const body = (lines: number): string => "f();\n".repeat(lines);
  expect(tooLong("a.ts", body(LONGEST_FILE))).toEqual([]);
  expect(tooLong("a.ts", body(LONGEST_FILE + 1))).toEqual(["a.ts: 201 lines"]);
  expect(tooLong("a.ts", `const f = () => {\n${body(LONGEST_FUNCTION - 2)}};\n`)).toEqual([]);
  expect(tooLong("a.ts", `\nclass A {\nb() {\n${body(LONGEST_FUNCTION - 1)}}\n}\n`)).toEqual([
    "a.ts:3: a function of 51 lines",
  ]);
});
