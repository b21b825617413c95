import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lintText } from "../../src/lint/index.ts";
import { findRepairs, normalize, rules } from "../../src/normalize/index.ts";
import { repairZwnj } from "../../src/zwnj/index.ts";

/** Words with what their scripts need: a ZWNJ or ZWJ that chooses a conjunct, a zero width space between words, a soft hyphen. */
const WORDS = {
  Malayalam: "പതിപ്പ്\u200Cകൾ",
  "Malayalam at the end of a word": "പതിപ്പ്\u200C",
  Telugu: "ఫైల్\u200Cలు",
  Kannada: "ಫೈಲ್\u200Cಗಳು",
  Bengali: "র\u200D্যাব ক্\u200Cষ",
  Hindi: "क्\u200Cष श्\u200Dर",
  Sanskrit: "कृतम्\u200C",
  Tamil: "க்\u200Cஷ",
  Khmer: "សូម\u200Bរង់ចាំ",
  Lao: "ສະບາຍ\u200Bດີ",
  Thai: "หน้า\u200Bแรก",
  Burmese: "တိုင်း\u200Cစစ်\u200Bဆေး",
  German: "Auf\u200Clage Donau\u00ADdampf\u00ADschiff",
  Hebrew: "ש\u200Cלום ב\u2060ית",
  Armenian: "հա\u00ADյե\u00ADրեն",
  Japanese: "日本\u200B語",
} as const;

const piece = fc.constantFrom(
  ...Object.values(WORDS),
  ..."\u200C \u200C\u200C \u200B \u00AD \uFEFF \u2060 \u200E \u200F \u202B \u009D ¬".split(" "),
  ...'Hello, | world |; |? | ?| ,|...|!!|"a"|(a )|( a)|  |\t|--|12,345|50%|3.5|v2.1|&zwnj;|&nbsp;|&laquo;|&raquo;|a&zwnj;b|😀|:)'.split(
    "|",
  ),
  " ",
);
const foreignText = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(""));

// What may change without such a letter are the digits and signs of Persian themselves: a field of a form holds «٤٥٦» or «۲۰%» and no word.
describe("a text without a letter of the Arabic script", () => {
  it("comes out byte for byte, whatever rules are on", () => {
    const all = { rules: Object.fromEntries(rules.map(({ id }) => [id, true])) };
    fc.assert(
      fc.property(foreignText, (text) => {
        expect(normalize(text)).toBe(text);
        expect(normalize(text, all)).toBe(text);
        expect(repairZwnj(text)).toBe(text);
      }),
      { numRuns: 1500 },
    );
  });

  it.each(["text", "markdown", "html"] as const)("is left as it is by lintText as %s", (format) => {
    fc.assert(
      fc.property(foreignText, (text) => {
        expect(lintText(text, { document: format }).output).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a word of another script in a Persian text", () => {
  it.each(Object.entries(WORDS))("%s", (_name, word) => {
    for (const text of [
      `واژهٔ ${word} را ببین`,
      `واژهٔ «${word}» را`,
      `${word}، یعنی چه؟`,
      `${word.replace(/\u200C$/, "")}\u200Cها`,
      `به ${word}`,
    ])
      expect(normalize(text)).toBe(text);
  });

  it("what is damaged beside it is mended all the same", () => {
    expect(normalize(`کتاب\u200C\u200Cها و ${WORDS.Thai} و می\u200Bشود`)).toBe(
      `کتاب\u200Cها و ${WORDS.Thai} و می\u200Cشود`,
    );
  });

  it("a random one between two damaged words", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(WORDS)), fc.constantFrom(" ", ". ", "، "), (word, gap) => {
        const text = `كتاب\u200C ${word}${gap}می\u200C\u200Cشود`;
        expect(normalize(text)).toContain(word);
        expect(findRepairs(text).repairs).toHaveLength(3);
      }),
    );
  });
});
