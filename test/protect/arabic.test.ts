import fc from "fast-check";
import { expect, it } from "vitest";
import { arabic } from "../../src/protect/arabic.ts";
import { proseBarriers } from "../../src/protect/index.ts";
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

/** What no rule may touch in a text. */
const held = (text: string) => proseBarriers(text).map(({ start, end }) => text.slice(start, end));

const ARABIC_WORDS =
  "في الى عن الذي التي الذين الذى التى هذا هذه ذلك تلك قال قالت كان لن ثم انه انها منه منها فيه فيها اليه لهم لكم عليكم عليهم منكم ربكم ربنا انتم نحن اولئك انما اذا كنت كنتم كانوا فهذا آمنوا يعلم يقول يشاء يجعل يتق";

it.each(ARABIC_WORDS.split(" "))("the word %s tells that a quotation is Arabic", (word) => {
  expect(held("گفت «متن علي الرجل»")).toEqual([]);
  expect(held(`گفت «${word} علي الرجل»`)).toEqual([`${word} علي الرجل`]);
});

const PERSIAN_WORDS =
  "را از که در این است برای شد شده شود بود می نمی هر با تا کرد کند گفت آن ها های ایشان ای اند ام اش تر ترین هاش هایی هایش وی";

it.each(PERSIAN_WORDS.split(" "))("no Arabic goes over the Persian word %s", (word) => {
  expect(held("گفت «قال الرجل زيد الى المدرسة»")).toEqual(["قال الرجل زيد الى المدرسة"]);
  expect(held(`گفت «قال الرجل ${word} الى المدرسة»`)).toEqual(["المدرسة"]);
});

it.each("رُاِ اَزِ کِهِ اِینِ اَسِتِ بَرایِ مِیِ نِمِیِ".split(" "))("nor over %s, which has its vowels", (word) => {
  expect(held("گفت «قَالَ رَجُلٌ زَيدِ مَدْرَسَةِ»")).toEqual(["قَالَ رَجُلٌ زَيدِ مَدْرَسَةِ"]);
  expect(held(`گفت «قَالَ رَجُلٌ ${word} مَدْرَسَةِ»`)).toEqual(["قَالَ رَجُلٌ", "مَدْرَسَةِ"]);
});

it.each("قال قالت فرمود فرمودند فرموده می\u200Cفرماید حدیث آیهٔ آیه سورهٔ روایت دعا دعای ذکر ذکری عربی".split(" "))(
  "what follows «%s:» may be Arabic",
  (introduction) => {
    const words = "من كنت مولاه والي الرجل";
    expect(held(`کتاب: ${words}`)).toEqual([]);
    expect(held(`${introduction}: ${words}`)).toEqual([words]);
  },
);

it.each("حدیث آیهٔ سورهٔ ذکر".split(" "))("the quote behind «%s» may be Arabic", (introduction) => {
  expect(held("کتاب «من كنت مولاه» را شنیدیم")).toEqual([]);
  expect(held(`${introduction} «من كنت مولاه» را شنیدیم`)).toEqual(["من كنت مولاه"]);
});

it.each([
  ["شَخْص", true],
  ["شَخص", false],
  ["بَابَا", true],
  ["بُتُون", false],
  ["كُتُب", true],
  ["پُلِيسِ", false],
] as const)("of %s that it is Arabic: %s", (word, isArabic) => {
  expect(held(word)).toEqual(isArabic ? [word] : []);
});

const NEIGHBOURS =
  "را از است این اين برای براي می مي نمی نمي شد شده بود کرد كرد کند كند ها های هاي گفت نوشت پرسید پرسيد";

it.each(NEIGHBOURS.split(" "))("no Urdu goes over the Persian word %s", (word) => {
  expect(held("یہ اچھا لڑکا دوست لڑکی ہے")).toEqual(["یہ اچھا لڑکا دوست لڑکی ہے"]);
  expect(held(`یہ اچھا لڑکا ${word} لڑکی ہے`)).not.toContain("یہ اچھا لڑکا دوست لڑکی ہے".replace("دوست", word));
});
