import { LATIN_SEMICOLON, LETTER, PERSIAN_SEMICOLON } from "../unicode/index.ts";
import type { Rule, RulePage } from "../walk/index.ts";
import { replaceMark } from "./replace-mark.ts";

export const rule: Rule = {
  id: "punctuation/semicolon",
  needs: LATIN_SEMICOLON | LETTER,
  find: (line, _options, report) => replaceMark(line, ";", PERSIAN_SEMICOLON, report),
};

export const page: RulePage = {
  summary: "A semicolon in Persian text becomes ؛ (U+061B).",
  persian: "نقطه‌ویرگول لاتین در متن فارسی به «؛» تبدیل می‌شود.",
  authority: "ISIRI 6219, list of marks; CLDR fa",
  examples: [["اول کار; بعد تفریح", "اول کار؛ بعد تفریح"]],
  stays: ["خوب بود ;-)", "نویسهٔ &amp; را ببینید"],
};
