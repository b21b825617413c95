import { expect, it } from "vitest";
import { scanLine, scriptCursor } from "../../src/unicode/index.ts";

/** Whether the place that `|` shows is in Persian text. */
function isPersian(shown: string): boolean {
  const text = shown.replace("|", "");
  return scriptCursor({ text, classes: scanLine(text).classes }).isPersian(shown.indexOf("|"));
}

it.each([
  // One script alone decides.
  ["سلام|", true],
  ["hello|", false],
  ["123|", false],
  // A line with more than twice as many Latin letters quotes Persian words; one that starts with Persian has four times as many.
  ["abc اب|, ج abc", true],
  ["abcd اب|, ج abc", false],
  ["اب|, ج abcdefghijkl", true],
  ["اب|, ج abcdefghijklm", false],
  // One that begins in Persian, with more than four times as many.
  ["اب|, ج abcdefghijkl", true],
  ["اب|, ج abcdefghijklm", false],
  // Between the scripts, what most letters are, or the first is; as many of each is Persian.
  ["ab|, اب", true],
  ["abc|, اب", false],
  ["اب|, ab", true],
  ["اب|, abc", true],
  ["اب|, abc", true],
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

it("does not count what is no text to read, but for a passage in English", () => {
  const text = "ab, اب abcdefgh";
  const at = (name?: string): boolean =>
    scriptCursor({ text, classes: scanLine(text).classes, barriers: [{ start: 7, end: 15, name }] }).isPersian(2);
  expect([at("url"), at("english")]).toEqual([true, false]);
});
