import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Range, Repair } from "../../src/edits/index.ts";
import { findRepairs, normalize } from "../../src/normalize/index.ts";
import { barriersOf, proseBarriers } from "../../src/protect/index.ts";

/** Pieces of text as people type it, right and wrong. */
const PIECES = [
  ..."ابپتجدرسشکگلمنوهیيكىةأ۱۲۳٤123aBc",
  ...".,:;!?؟،؛()[]{}«»\"'/\\-–_@#%$&<>=+*~`|…٪٫٬ـ",
  ...[
    " ",
    " ",
    " ",
    "  ",
    "\t",
    "\u200C",
    "\u200C",
    "\u200D",
    "\u00A0",
    "\u200B",
    "\u200F",
    "\u00AD",
    "َ",
    "ّ",
    "ً",
    "ۀ",
    "ہ",
    "ە",
    "ے",
    "ێ",
    "ښ",
  ],
  ...[
    "می",
    "ها",
    "های",
    "را",
    "است",
    "که",
    "در",
    "كتاب",
    "خانه",
    "گفت",
    "سال",
    "تهران",
    "ه\u200D.ش.",
    "هـ.ق",
    "م. ر.",
    "الف",
  ],
  ...["https://a.ir/", "www.b.com", "x@y.org", "Node.js", "v1.2", "MP3", "foo(", "Windows", "is", "the", "Word"],
  ...[
    "10:30",
    "1404/9/5",
    "2025-01-02",
    "0912",
    "345",
    "6789",
    "021-",
    "IR12",
    "3.14",
    ".5",
    "1,500",
    "..",
    "...",
    ":)",
    ";-)",
    " :D",
  ],
  ...["{name}", "{{x}}", "${", "%s", "<b>", "</b>", "&amp;", "`x`", "😀", "👨‍👩", "🇮🇷", "❤️"],
  ...["في", "إن", "الله", "المدرسة", "قَالَ", "لُغَةٌ", "ہے", "میں", "ئەم", "زۆر", "ښوونځي"],
] as const;

/** Invisible characters inside a name, a number or an address: once they are gone, it is another. */
const INSIDE_NAME =
  /(?<=[^\s\p{Script=Arabic}])[\u00AD\u200B\u200C\u200F]+(?=[^\s\p{Script=Arabic}])|(?<=[#@:%])[\u00AD\u200B\u200C\u200F]+/gu;

const texts = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 24 })
  .map((pieces) => pieces.join("").replace(INSIDE_NAME, ""));
const spacedTexts = fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }).map((pieces) => pieces.join(" "));
const anyTexts = fc.oneof(texts, spacedTexts, fc.string({ unit: "binary", maxLength: 30 }));

const LINE_BREAK = /[\n\r\u2028\u2029]/;
const RUNS = { numRuns: Number(process.env["RUNS"] ?? 3000) };

describe("barriers of prose", () => {
  it("are ordered, disjoint, not empty, and hold no line break", () => {
    fc.assert(
      fc.property(fc.array(anyTexts, { maxLength: 3 }), fc.constantFrom("\n", "\r\n", "\u2028"), (lines, lineBreak) => {
        const text = lines.join(lineBreak);
        let position = 0;
        for (const { start, end } of proseBarriers(text)) {
          expect(start).toBeGreaterThanOrEqual(position);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).not.toMatch(LINE_BREAK);
          position = end;
        }
        expect(position).toBeLessThanOrEqual(text.length);
      }),
      RUNS,
    );
  });

  it("depend on their own line only", () => {
    // A number at the end of a line is no side of an equation in the next.
    expect(proseBarriers("ص 5\n<p title='ا")).toEqual(proseBarriers("<p title='ا"));
    fc.assert(
      fc.property(anyTexts, anyTexts, fc.constantFrom("\n", "\r\n", "\u2029"), (first, second, lineBreak) => {
        const offset = first.length + lineBreak.length;
        const shifted = proseBarriers(second).map((range) => ({
          ...range,
          start: range.start + offset,
          end: range.end + offset,
        }));
        expect(proseBarriers(first + lineBreak + second)).toEqual([...proseBarriers(first), ...shifted]);
      }),
      RUNS,
    );
  });

  it("are found again in the repaired text", () => {
    fc.assert(
      fc.property(fc.oneof(texts, spacedTexts), (text) => {
        const { repairs } = findRepairs(text);
        const again = proseBarriers(normalize(text));
        for (const barrier of proseBarriers(text)) {
          if (barrier.admits?.includes("characters/html-entities")) continue;
          const moved = move(barrier, repairs);
          for (let i = moved.start; i < moved.end; i++) {
            expect(
              again.some(({ start, end }) => start <= i && i < end),
              `${barrier.name} at ${barrier.start} of ${JSON.stringify(text)}`,
            ).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });
});

describe("barriersOf", () => {
  it("treats other languages of the script as Persian on demand", () => {
    const text = "«قال الله في كتابه» و www.a.ir";
    expect(barriersOf({})(text).map(({ name }) => name)).toEqual(["arabic", "url"]);
    expect(barriersOf({ arabicSpans: "process" })(text).map(({ name }) => name)).toEqual(["url"]);
  });

  it("adds the ranges of the caller, in any order, and merges what overlaps", () => {
    const text = "ساعت ۱۰:۳۰ در تهران";
    const found = barriersOf({
      protect: [
        { start: 14, end: 19 },
        { start: 8, end: 12 },
        { start: 3, end: 3 },
      ],
    })(text);
    expect(found.map(({ start, end, admits }) => [start, end, admits])).toEqual([
      [5, 12, undefined],
      [14, 19, undefined],
    ]);
  });
});

/** Where a range stands in the repaired text. A repair over its border may have touched what is outside only. */
function move(range: Range, repairs: readonly Repair[]): Range {
  let shift = 0;
  let start = range.start;
  let end = range.end;
  for (const repair of repairs) {
    const grown = repair.replacement.length - (repair.end - repair.start);
    if (repair.end <= range.start) start += grown;
    else if (repair.start <= range.start) start = Math.max(repair.start + shift, start + grown);
    if (repair.end <= range.start || (repair.end < range.end && repair.start < range.end)) end += grown;
    else if (repair.start < range.end)
      end = repair.start + shift + Math.min(repair.replacement.length, range.end - repair.start);
    shift += grown;
  }
  return { start, end };
}
