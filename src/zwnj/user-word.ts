import type { RulePage } from "../walk/index.ts";

export const page: RulePage = {
  summary:
    "Words of the option `words` get back their ZWNJs when they are found glued, and when found spaced if so marked.",
  persian: "واژه\u200Cهای گزینهٔ words نیم\u200Cفاصلهٔ خود را بازمی\u200Cیابد.",
  authority: "the caller",
  examples: [],
  stays: ["سپهرافزار"],
};
