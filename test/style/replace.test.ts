import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalize } from "../../src/normalize/index.ts";

const replace = {
  کامپیوتر: "رایانه",
  رایانامه: "ایمیل",
  برنامه: "کار",
  پا: "دست",
  "می\u200Cباشد": "است",
  "هوش مصنوعی": "خرد ماشینی",
  گوگل: "گوگل کروم",
  Github: "GitHub",
  راه: "جاده",
};
const written = (text: string): string => normalize(text, { replace });

describe("a term in all its forms", () => {
  test.each([
    // A consonant gives way to a silent heh …
    ["کامپیوتر", "رایانه"],
    ["کامپیوترها", "رایانه\u200Cها"],
    ["کامپیوتر ها", "رایانه\u200Cها"],
    ["کامپیوتر\u200Cهای او", "رایانه\u200Cهای او"],
    ["کامپیوترهایشان", "رایانه\u200Cهایشان"],
    ["كامپيوترهاي", "رایانه\u200Cهای"],
    ["کامپیوتری", "رایانه\u200Cای"],
    ["کامپیوترم", "رایانه\u200Cام"],
    ["کامپیوترمان", "رایانه\u200Cمان"],
    // … a silent heh to a consonant …
    ["رایانامه\u200Cای", "ایمیلی"],
    ["رایانامه\u200Cام", "ایمیلم"],
    ["رایانامهٔ شما", "ایمیل شما"],
    ["برنامه\u200Cی ما", "کار ما"],
    ["برنامه\u200Cاش", "کارش"],
    // … a vowel to a consonant …
    ["پایش", "دستش"],
    ["پایی", "دستی"],
    ["پای او", "دست او"],
    // … and a heh that is pronounced to one that is not.
    ["راهی", "جاده\u200Cای"],
    ["راهمان", "جاده\u200Cمان"],
    // A ZWNJ may be typed as a space, or not at all.
    ["خوب می\u200Cباشد.", "خوب است."],
    ["خوب می باشد.", "خوب است."],
    ["خوب میباشد.", "خوب است."],
    ["هوش  مصنوعی و", "خرد ماشینی و"],
    ["Githubها", "GitHub\u200Cها"],
  ])("%s → %s", (text, wanted) => {
    expect(written(text)).toBe(wanted);
  });
});

describe("what stays", () => {
  test.each([
    ["a part of another word", "میکروکامپیوتر و کامپیوتریسم و Githubber و x_Github"],
    ["what is spoken of", "واژهٔ «کامپیوتر»"],
    ["what is a part of a preferred term", "گوگل کروم"],
    ["code and addresses", "http://a.ir/کامپیوتر و {کامپیوتر}"],
  ])("%s", (_, text) => {
    expect(written(text)).toBe(text);
  });

  test("a preferred term is never replaced, so two terms that name one another leave both", () => {
    expect(normalize("الفبا و دبستان", { replace: { الفبا: "دبستان", دبستان: "الفبا" } })).toBe("الفبا و دبستان");
  });

  test("all, where the rule is off", () => {
    expect(normalize("کامپیوتر", { replace, rules: { "style/*": false } })).toBe("کامپیوتر");
  });
});

test("a word of its own that only looks like a form stays", () => {
  expect(normalize("کارت و کارش", { replace: { کار: "شغل" } })).toBe("کارت و شغلش");
});

test("a term that holds another one: the longer counts", () => {
  const own = { هوش: "خرد", "هوش مصنوعی": "AI" };
  expect(normalize("هوش مصنوعی و هوش", { replace: own })).toBe("AI و خرد");
});

test("a term may hold a letter of two code units", () => {
  expect(normalize("بردار 𝐀 است", { replace: { "بردار 𝐀": "بردار B" } })).toBe("بردار B است");
});

test("a second run changes nothing, whatever the terms", () => {
  const word = fc.stringMatching(/^[ابکهی]{1,3}(?:[ \u200C][اکه]{1,2})?$/);
  const text = fc.array(fc.oneof(word, fc.constantFrom("ها", "م", "«", "»", "\u200C")), { maxLength: 12 });
  fc.assert(
    fc.property(fc.dictionary(word, word, { maxKeys: 4 }), text, (terms, words) => {
      const once = normalize(words.join(" "), { replace: terms });
      return normalize(once, { replace: terms }) === once;
    }),
    { numRuns: 500 },
  );
});

test("a wrong value is told", () => {
  expect(() => normalize("", { replace: { a: 1 as never } })).toThrow("options.replace.a: must be a word or phrase");
  expect(() => normalize("", { replace: { a: " b" } })).toThrow("without spaces at its ends");
});
