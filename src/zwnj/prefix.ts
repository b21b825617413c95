import { LETTER } from "../unicode/index.ts";
import type { Rule, RulePage } from "../walk/index.ts";
import { reportWords } from "./report-words.ts";

export const rule: Rule = {
  id: "zwnj/prefix",
  needs: LETTER,
  find: reportWords,
};

export const page: RulePage = {
  summary:
    "Prefixes that the Academy separates stand before a ZWNJ: «بینظیر» becomes «بی‌نظیر», «بیندولتی» becomes «بین‌دولتی».",
  persian: "پیشوندهای جدانویس با نیم‌فاصله نوشته می‌شود: «بی‌نظیر»، «هم‌زبان»، «بین‌دولتی».",
  authority: "Academy, دستور خط فارسی (1401), p. 36–41",
  examples: [
    ["بیدلیل", "بی‌دلیل"],
    ["بیندولتی", "بین‌دولتی"],
    ["بی گناه", "بی‌گناه"],
  ],
  stays: ["بیمار و بیکار", "همراه و همسایه", "پیشنهاد و پیشرفت", "بی هیچ شکی"],
};
