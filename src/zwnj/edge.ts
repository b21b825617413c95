import { ZWNJ_CLASS } from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

/**
 * A ZWNJ that has no letter on one side. Before a letter it may also follow a Latin letter or a digit (API\u200Cها, ۲۰\u200Cام), and behind a
 * ZWJ it is half of the pair that keeps a letter in its joined shape (ه\u200D\u200C.ش).
 */
const AT_EDGE =
  /(?<![\u200D\u0620-\u065F\u0670-\u06D5\u06EE\u06EF\u06FA-\u06FF\u0750-\u077FA-Za-z0-9\u0660-\u0669\u06F0-\u06F9\u200C])\u200C+|(?<!\u200D)\u200C+(?![\u0620-\u065F\u0670-\u06D5\u06EE\u06EF\u06FA-\u06FF\u0750-\u077F\u200C])/g;

export const rule: Rule = {
  id: "zwnj/edge",
  needs: ZWNJ_CLASS,
  find: (line, _options, report) => reportMatches(line, AT_EDGE, report, () => ""),
};

export const page: RulePage = {
  summary: "A ZWNJ beside a space, a mark or the edge of the line separates nothing and is deleted.",
  persian: "نیم‌فاصلهٔ کنار فاصله، نشانه یا سر و ته سطر حذف می‌شود.",
  authority: "Unicode L2/06-353, UAX #31 §2.3",
  examples: [
    ["کتاب\u200C خوب", "کتاب خوب"],
    ["سلام\u200C.", "سلام."],
    ["«کتاب»\u200Cها", "«کتاب»ها"],
  ],
  stays: ["API\u200Cها", "۲۰\u200Cام", "ه\u200D\u200C.ش", "می\u200Cشود"],
};
