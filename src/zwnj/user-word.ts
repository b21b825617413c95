import { LETTER } from "../unicode/index.ts";
import type { Rule, RulePage } from "../walk/index.ts";
import * as BoundaryKind from "./boundary.ts";
import { lookAtWords, reportWords } from "./report-words.ts";

export const rule: Rule = {
  id: "zwnj/user-word",
  needs: LETTER,
  kind: BoundaryKind.userWord,
  look: lookAtWords,
  find: reportWords,
};

export const page: RulePage = {
  summary:
    "Words of the option `words` get back their ZWNJs when they are found glued, and when found spaced if so marked.",
  persian: "واژه\u200Cهای گزینهٔ words نیم\u200Cفاصلهٔ خود را بازمی\u200Cیابد.",
  authority: "the caller",
  examples: [],
  stays: ["سپهرافزار"],
};
