import { LETTER } from "../unicode/index.ts";
import type { Rule, RulePage } from "../walk/index.ts";
import { BoundaryKind } from "./boundary.ts";
import { reportKind } from "./report-kind.ts";

export const rule: Rule = {
  id: "zwnj/user-word",
  needs: LETTER,
  find: (line, options, report) => {
    if (options.words !== undefined) reportKind(line, options, BoundaryKind.userWord, report);
  },
};

export const page: RulePage = {
  summary:
    "Words of the option `words` get back their ZWNJs when they are found glued, and when found spaced if so marked.",
  persian: "واژه\u200Cهای گزینهٔ words نیم\u200Cفاصلهٔ خود را بازمی\u200Cیابد.",
  authority: "the caller",
  examples: [],
  stays: ["سپهرافزار"],
};
