import { expect, it } from "vitest";
import { classesOf, scriptCursor } from "../../src/unicode/index.ts";

/** Whether the place that `|` shows is in Persian text. */
function isPersian(shown: string): boolean {
  const text = shown.replace("|", "");
  const line = { text, classes: classesOf(text), barriers: [] };
  return scriptCursor(line).isPersian(shown.indexOf("|"));
}

it.each([
  // One script alone decides.
  ["سلام|", true],
  ["hello|", false],
  ["123|", false],
  // A line with more than twice as many Latin letters quotes Persian words.
  ["a اب|, ج bcdef", true],
  ["a اب|, ج bcdefg", false],
  // Between the scripts, what most letters are; as many of each is Persian.
  ["ab|, اب", true],
  ["abc|, اب", false],
  ["اب|, ab", true],
  // At the end of a line, the sentence: one Persian letter in it is enough, one in the sentence before is not.
  ["سلام is ok|", true],
  ["سلام. It is|", false],
  ["سلام.It is|", true],
  // At the start, what comes.
  ["|اب abc", true],
  ["|ab ابج", false],
])("%s: %s", (shown, persian) => {
  expect(isPersian(shown)).toBe(persian);
});
