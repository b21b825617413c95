import fc from "fast-check";
import { expect, it } from "vitest";
import { arabic } from "../../src/protect/arabic.ts";
import { findPassages, type Language } from "../../src/protect/passage.ts";
import { triggerTable } from "../../src/protect/trigger-table.ts";

function triggersOf(text: string): number {
  const table = triggerTable();
  return Array.from(text, (_, at) => table[text.charCodeAt(at)]!).reduce((all, one) => all | one, 0);
}

const PIECES = [
  ..."اأإآىيكةبتثحدرسفقلمنهوٱء",
  ...["\u064B", "\u064C", "\u064D", "\u064E", "\u0650", "\u0651", "\u0652", "\u0653", "\u0654", "\u0655", "\u0670"],
  ...["\u0640", "\u200C", "\u200D", "\u06D6", "\u06E1", " ", " ", " ", " ", "«", "»", "،", ".", "\uFEF9", "\uFE8F"],
  ..."في الى عن قال قالت كان لن ثم منه فيها إنّ الحمد لله الرحمن بِسْمِ اللّٰهِ العالمين وأن فأما کتاب را که".split(" "),
];

it("looking first whether a word may be a proof hides no passage", () => {
  const { mayProve, ...rest } = arabic;
  expect(mayProve).toBeDefined();
  const unguarded: Language = rest;
  let passages = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 4, maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      const found = findPassages(text, unguarded, triggersOf(text));
      passages += found.length;
      expect(findPassages(text, arabic, triggersOf(text))).toEqual(found);
    }),
    { numRuns: 3000 },
  );
  expect(passages).toBeGreaterThan(100);
});

it("does not weigh the words of Persian with a mark or a hamza here and there", () => {
  for (const text of ["تأثیر و تأکید اوّل", "خانهٔ بزرگِ ما", "مسئله\u200Cای جزئی بود", "عنوان قالب لندن", "كتابهاي علمي"])
    expect(arabic.mayProve?.(text, triggersOf(text)), text).toBe(false);
  for (const text of ["قَالَ رسول", "الى آخر", "٤في كتابه", "أما بعد", "بِسْمِ"])
    expect(arabic.mayProve?.(text, triggersOf(text)), text).toBe(true);
});
