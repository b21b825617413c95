import { LETTER } from "../unicode/index.ts";
import { type Rule, type RulePage, reportSpellings } from "../walk/index.ts";
import { MADD } from "./madd.generated.ts";

/** A row of which the right spelling is the one with a madd. */
const WITHOUT_MADD = /^ا([^=+?\n]*)(\+?)(\??)$/gm;

function withWrong(packed: string): string {
  return packed.replace(WITHOUT_MADD, "ا$1$2=آ$1$3");
}

export const rule: Rule = {
  id: "characters/madd",
  needs: LETTER,
  find: (line, _options, report) => reportSpellings(line, MADD, report, withWrong),
};

export const page: RulePage = {
  summary:
    "The madd of a word that begins with آ is put back where the word without it is none (اپدیت → آپدیت, اخرین → آخرین).",
  persian: "مدّ آغاز واژه، جا که افتاده باشد، برمی\u200Cگردد: «امادگی» ← «آمادگی».",
  authority: "Academy, دستور خط فارسی (1401); counts of both forms",
  examples: [
    ["اخرین اپدیت برنامه", "آخرین آپدیت برنامه"],
    ["برای امادگی بیشتر، ادرس را بپرسید", "برای آمادگی بیشتر، آدرس را بپرسید"],
  ],
  stays: ["ان شرکت از امریکا المان\u200Cها را خرید", "اشغال شهر", "اینه که می\u200Cگم"],
};
