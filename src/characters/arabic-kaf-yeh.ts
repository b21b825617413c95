import { ARABIC_KAF_YEH, hasClass, LETTER, TATWEEL } from "../unicode/index.ts";
import { type Rule, type RulePage, reportCharacters } from "../walk/index.ts";

/** ISIRI 6219 §5-6: the Arabic kaf and yeh are not letters of Persian. */
const PERSIAN: Readonly<Record<string, string>> = { "\u0643": "\u06A9", "\u064A": "\u06CC", "\u0649": "\u06CC" };

export const rule: Rule = {
  id: "characters/arabic-kaf-yeh",
  needs: ARABIC_KAF_YEH,
  find: (line, _options, report) =>
    reportCharacters(line, ARABIC_KAF_YEH, PERSIAN, (start, end, letter) => {
      if (!isShown(line.text, start)) report(start, end, letter);
    }),
};

/** «ـيـ»: a letter by itself between two tatweels is shown as a letter. */
function isShown(text: string, at: number): boolean {
  const isBare = text[at - 1] === TATWEEL && text[at + 1] === TATWEEL;
  return isBare && !hasClass(text, at - 2, LETTER) && !hasClass(text, at + 2, LETTER);
}

export const page: RulePage = {
  summary: "Arabic kaf ك (U+0643), yeh ي (U+064A) and alef maksura ى (U+0649) become Persian ک and ی.",
  persian: "«ك» و «ي» و «ى» عربی به «ک» و «ی» فارسی تبدیل می\u200Cشود.",
  authority: "ISIRI 6219 §5-6; CLDR Persian style guide",
  examples: [
    ["كتاب علي", "کتاب علی"],
    ["حتى يك روز", "حتی یک روز"],
  ],
  stays: ["«قال الله في كتابه»", "رئیس هیئت\u200Cمدیره", "حرف ـيـ"],
};
