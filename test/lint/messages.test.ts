import { expect, test } from "vitest";
import { applyEdits, type Edit } from "../../src/edits/index.ts";
import { describeEdits, excerptOf, type MessageLanguage } from "../../src/lint/messages.ts";

const source = "شهر  |  کتاب   ها   |  سال";

test.each([
  ["shows the words on both sides of blanks", [12, 13], [8, 17], "کتاب   ها"],
  ["ends where its text does, though blanks go on", [17, 18], [8, 18], "ها "],
  ["starts where its text does, though blanks stand before", [7, 8], [7, 18], " کتاب"],
] as const)("an excerpt %s", (_name, [start, end], [first, last], shown) => {
  const excerpt = excerptOf(source, [{ start, end, replacement: "" }], { start: first, end: last });
  expect(source.slice(excerpt.start, excerpt.end)).toBe(shown);
});

const tell = (source: string, edits: readonly Edit[], isSafe: boolean, language: MessageLanguage) =>
  describeEdits(source, { start: 0, end: source.length }, applyEdits(source, edits), edits, isSafe, language);
const edit = (start: number, end: number, replacement: string): Edit => ({ start, end, replacement });

test("what is sure is said otherwise than what is not, in each language", () => {
  const edits = [edit(0, 1, "ک")];
  expect(tell("كد", edits, true, "en")).toBe("“كد” should be “کد” (U+0643 → U+06A9)");
  expect(tell("كد", edits, false, "en")).toBe("“كد” may have to be “کد” (U+0643 → U+06A9)");
  expect(tell("كد", edits, true, "fa")).toBe("بنویسید «کد»، نه «كد» (U+0643 → U+06A9)");
  expect(tell("كد", edits, false, "fa")).toBe("شاید «کد» درست باشد، نه «كد» (U+0643 → U+06A9)");
});

test("a change that one sees has no code points", () => {
  expect(tell("a,", [edit(1, 2, "x")], true, "en")).toBe("“a,” should be “ax”");
});

test("of a text of 120 characters all is quoted, of a longer one both ends", () => {
  const whole = "a".repeat(119);
  expect(tell(`${whole},`, [edit(119, 120, "x")], true, "en")).toBe(`“${whole},” should be “${whole}x”`);
  const half = "a".repeat(60);
  expect(tell(`${half}b${half}`, [edit(60, 61, "x")], true, "en")).toBe(
    `“${half}…${half}” should be “${half}…${half}”`,
  );
});

test("four changes are named, each once, and a fifth is hinted at", () => {
  const odd = ["\u00A0", "\u2002", "\u2003", "\u2004", "\u2005"];
  const source = (count: number) => odd.slice(0, count).join("");
  const edits = (count: number) => odd.slice(0, count).map((_, at) => edit(at, at + 1, " "));
  const four = "U+00A0 NBSP → U+0020, U+2002 → U+0020, U+2003 → U+0020, U+2004 → U+0020";
  expect(tell(source(4), edits(4), true, "en")).toContain(`(${four})`);
  expect(tell(source(5), edits(5), true, "en")).toContain(`(${four}, …)`);
  expect(tell("\u00A0\u00A0", [edit(0, 1, " "), edit(1, 2, " ")], true, "en")).toContain("(U+00A0 NBSP → U+0020)");
});

test.each([
  ["\u00A0", "U+00A0 NBSP"],
  ["\u00AD", "U+00AD SHY"],
  ["\u061C", "U+061C ALM"],
  ["\u0640", "U+0640 tatweel"],
  ["\u200B", "U+200B ZWSP"],
  ["\u200C", "U+200C ZWNJ"],
  ["\u200D", "U+200D ZWJ"],
  ["\u200E", "U+200E LRM"],
  ["\u200F", "U+200F RLM"],
  ["\u202F", "U+202F NNBSP"],
  ["\uFEFF", "U+FEFF BOM"],
  ["\u200C\u200C\u200C", "U+200C ZWNJ ×3"],
  ["\u200C\u200D\u200C", "U+200C ZWNJ U+200D ZWJ U+200C ZWNJ"],
  ["\u200C\u200D\u200E\u200F", "U+200C ZWNJ U+200D ZWJ U+200E LRM U+200F RLM"],
  ["\u200C\u200D\u200E\u200F\u2060", "U+200C ZWNJ U+200D ZWJ U+200E LRM U+200F RLM …"],
])("%j is called %s, and nothing ∅", (text, name) => {
  expect(tell(text, [edit(0, text.length, "")], true, "en")).toContain(`(${name} → ∅)`);
});
