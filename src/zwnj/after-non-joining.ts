import { ZWNJ_CLASS } from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

/** Behind a letter that does not join to the next one (with its marks), and before a letter. */
const REDUNDANT =
  /(?<=[\u0621-\u0625\u0627\u0629\u062F-\u0632\u0648\u0671\u0698\u06C0\u06D5][\u064B-\u065F\u0670]*)\u200C+(?=[\u0620-\u064A\u066E-\u06D3])/g;

export const rule: Rule = {
  id: "zwnj/after-non-joining",
  needs: ZWNJ_CLASS,
  find: (line, _options, report) => reportMatches(line, REDUNDANT, report, () => ""),
};

export const page: RulePage = {
  summary: "A ZWNJ behind a letter that does not join (ا د ذ ر ز ژ و ة ء) cannot be seen and is deleted: «کار\u200Cها» becomes «کارها».",
  persian: "نیم‌فاصلهٔ پس از حرف جدا (ا د ذ ر ز ژ و) زائد است و حذف می‌شود: «کارها».",
  authority: "Academy, دستور خط فارسی (1401), p. 22–23",
  examples: [
    ["کار\u200Cها", "کارها"],
    ["پر\u200Cفروش", "پرفروش"],
  ],
  stays: ["کتاب\u200Cها", "خانه\u200Cها", "API\u200Cها"],
};
