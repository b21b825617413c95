import { LATIN_MARK, LETTER, lookBack, PERSIAN_SEMICOLON } from "../unicode/index.ts";
import type { Rule, RulePage } from "../walk/index.ts";
import { replaceMark } from "./replace-mark.ts";

/** The end of an entity is no semicolon, also where it is part of something else that is recognised. */
const ENTITY = /&#?[A-Za-z0-9\u00AD\u200B-\u200F\u2060\uFEFF]+$/;
const LONGEST_ENTITY = 10;

export const rule: Rule = {
  id: "punctuation/semicolon",
  needs: LATIN_MARK | LETTER,
  find: (line, _options, report) =>
    replaceMark(line, ";", PERSIAN_SEMICOLON, (start, end, replacement) => {
      const { text } = line;
      const endsStatement = end === text.trimEnd().length && /[A-Za-z0-9)\]`]/.test(text[start - 1] ?? "");
      const winks = text[start - 1] === "(";
      if (!endsStatement && !winks && !ENTITY.test(lookBack(text, start, LONGEST_ENTITY)))
        report(start, end, replacement);
    }),
};

export const page: RulePage = {
  summary:
    "A semicolon in Persian text becomes ؛ (U+061B); at the end of a line, behind Latin letters or a bracket, it ends a statement of a program and stays.",
  persian: "نقطه\u200Cویرگول لاتین در متن فارسی به «؛» تبدیل می\u200Cشود.",
  authority: "ISIRI 6219, list of marks; CLDR fa",
  examples: [["اول کار; بعد تفریح", "اول کار؛ بعد تفریح"]],
  stays: ["در خط ۳: return;", "خوب بود ;-)", "خوب بود (; پس بیا", "نویسهٔ &amp; را ببینید"],
};
