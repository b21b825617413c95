import type { RulePage } from "../walk/index.ts";

export const page: RulePage = {
  summary:
    "Prefixes that the Academy separates stand before a ZWNJ: «بینظیر» becomes «بی\u200Cنظیر», «بیندولتی» becomes «بین\u200Cدولتی». One whose last letter does not join («غیر قانونی») is only suggested to be written together.",
  persian: "پیشوندهای جدانویس با نیم\u200Cفاصله نوشته می\u200Cشود: «بی\u200Cنظیر»، «هم\u200Cزبان»، «بین\u200Cدولتی».",
  authority: "Academy, دستور خط فارسی (1401), p. 36–41",
  examples: [
    ["بیدلیل", "بی\u200Cدلیل"],
    ["بیندولتی", "بین\u200Cدولتی"],
    ["بی گناه", "بی\u200Cگناه"],
  ],
  stays: ["بیمار و بیکار", "همراه و همسایه", "پیشنهاد و پیشرفت", "بی هیچ شکی", "غیر قانونی"],
};
