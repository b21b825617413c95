import { HAMZA_ABOVE, HEH, HEH_YEH, isLetter, LETTERS, regex } from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

/** ۀ, or a heh at the end of a word with the letter hamza behind it: no word ends so, but for the ezafe. */
const PLACES = regex`/\u06C0|(?<=(?![\u0621\u0622\u0623\u0624\u0625\u0626\u0627])[${LETTERS}])\u0647\u0621/g`;

export const rule: Rule = {
  id: "characters/heh-hamza",
  needs: HEH_YEH,
  find: (line, _options, report) =>
    reportMatches(line, PLACES, report, ({ 0: found, index }) =>
      found.length > 1 && isLetter(line.text.charCodeAt(index + found.length)) ? undefined : HEH + HAMZA_ABOVE,
    ),
};

export const page: RulePage = {
  summary:
    "ۀ as one code point (U+06C0), or as heh and the letter hamza (ء, U+0621) at the end of a word, becomes heh and hamza above: <U+0647, U+0654>.",
  persian: "«ۀ» تک\u200Cنویسه\u200Cای به «ه» و همزهٔ بالا تبدیل می\u200Cشود.",
  authority: "ISIRI 6219 §5-8, note 2: U+06C0 must never be used; CLDR Persian style guide",
  examples: [
    ["خان\u06C0 ما", "خانهٔ ما"],
    ["بند\u06C0 خدا", "بندهٔ خدا"],
    ["خانهء ما", "خانهٔ ما"],
  ],
  stays: ["خانهٔ ما", "خانه\u200Cی ما"],
};
