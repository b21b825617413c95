/** The names as they are written, those of Afghanistan as CLDR has them; `vocabulary.ts` has every spelling that is read. */
export const MONTH_NAMES: Readonly<Record<"iranian" | "dari" | "pashto", readonly string[]>> = {
  iranian: ["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"],
  dari: ["حمل", "ثور", "جوزا", "سرطان", "اسد", "سنبله", "میزان", "عقرب", "قوس", "جدی", "دلو", "حوت"],
  pashto: ["وری", "غویی", "غبرگولی", "چنگاښ", "زمری", "وږی", "تله", "لړم", "لیندۍ", "مرغومی", "سلواغه", "کب"],
};

/** Saturday first; سه‌شنبه has its ZWNJ because ه would join. */
export const WEEKDAY_NAMES: readonly string[] = [
  "شنبه",
  "یکشنبه",
  "دوشنبه",
  "سه\u200Cشنبه",
  "چهارشنبه",
  "پنجشنبه",
  "جمعه",
];
