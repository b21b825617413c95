import { LETTER } from "../unicode/index.ts";
import { type Rule, type RulePage, reportSpellings } from "../walk/index.ts";
import { COMMON } from "./common.generated.ts";

export const rule: Rule = {
  id: "spelling/common",
  needs: LETTER,
  find: (line, _options, report) => reportSpellings(line, COMMON, report),
};

export const page: RulePage = {
  summary:
    "A common misspelling that is no word is put right (راجب → راجع به, گذارش → گزارش): a closed list, each with its source.",
  persian: "غلط املایی رایجی که خود واژه\u200Cای نیست درست می\u200Cشود: «راجب» ← «راجع به».",
  authority: "The lists of common misspellings that src/spelling/tables/common.txt names, and counts of both spellings",
  examples: [
    ["راجب این گذارش", "راجع به این گزارش"],
    ["متاصفانه در برگذاری آن بلاخره سپاسگذارم", "متأسفانه در برگزاری آن بالاخره سپاسگزارم"],
  ],
  stays: ["سرمایه\u200Cگذار و کارگزار", "گذارش به آنجا افتاد", "از جا برمی\u200Cخاست", "«راجب» غلط است"],
};
