import { HAMZA_ABOVE, HEH, HEH_YEH } from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

export const rule: Rule = {
  id: "characters/heh-hamza",
  needs: HEH_YEH,
  find: (line, _options, report) => reportMatches(line, /\u06C0/g, report, () => HEH + HAMZA_ABOVE),
};

export const page: RulePage = {
  summary: "ۀ as one code point (U+06C0) becomes heh and hamza above: <U+0647, U+0654>.",
  persian: "«ۀ» تک\u200Cنویسه\u200Cای به «ه» و همزهٔ بالا تبدیل می\u200Cشود.",
  authority: "ISIRI 6219 §5-8, note 2: U+06C0 must never be used; CLDR Persian style guide",
  examples: [
    ["خان\u06C0 ما", "خانهٔ ما"],
    ["بند\u06C0 خدا", "بندهٔ خدا"],
  ],
  stays: ["خانهٔ ما", "خانه\u200Cی ما"],
};
