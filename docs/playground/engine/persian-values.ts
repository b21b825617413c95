/** How a value is told in Persian. */

import type { ProblemCode } from "../../../src/dates/index.ts";
import { MONTH_NAMES } from "../../../src/dates/names.ts";
import { toPersianDigits } from "../../../src/digits/index.ts";
import type { Parts, Writing } from "./values.ts";

const GREGORIAN = "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر".split(" ");
const ISLAMIC =
  "محرم صفر ربیع\u200Cالاول ربیع\u200Cالثانی جمادی\u200Cالاول جمادی\u200Cالثانی رجب شعبان رمضان شوال ذی\u200Cقعده ذی\u200Cحجه".split(
    " ",
  );

const PROBLEMS: Readonly<Record<ProblemCode, string>> = {
  DAY_OUT_OF_RANGE: "این ماه چنین روزی ندارد",
  MONTH_OUT_OF_RANGE: "چنین ماهی نیست",
  NOT_LEAP_YEAR: "این سال کبیسه نیست و چنین روزی ندارد",
  YEAR_OUT_OF_RANGE: "سال بیرون از بازهٔ ۱۱۷۸ تا ۳۰۰۰ است",
  WEEKDAY_MISMATCH: "روز هفته با تاریخ نمی\u200Cخواند",
  WEEKDAY_SHIFTED_YEAR: "سالی برداشته شد که روز هفته به آن بخورد",
  NEEDS_REFERENCE: "سالش در متن نیست و بدون تاریخ مبدأ دانسته نمی\u200Cشود",
  AMBIGUOUS_ORDER: "شاید روز و ماه جابه\u200Cجا باشند",
  SHORT_YEAR: "شاید دو رقم آخر سال نباشد",
  AMBIGUOUS_CALENDAR: "گاه\u200Cشماری این سال دانسته نیست",
  REVERSED_RANGE: "پایان بازه پیش از آغاز آن است",
  NOT_A_DATE: "تاریخ نیست",
};

const MONTHS = { jalali: MONTH_NAMES.iranian, gregorian: GREGORIAN, islamic: ISLAMIC } as const;

/** «۱۵ اردیبهشت ۱۴۰۵», as much as is known. */
function date({ year, month, day }: Parts, calendar: keyof typeof MONTHS): string {
  const name = month === undefined ? undefined : (MONTHS[calendar][month - 1] ?? String(month));
  return toPersianDigits([day, name, year].filter((part) => part !== undefined).join(" "));
}

export const persian: Writing = {
  date,
  range: (first, last) => `${first} تا ${last}`,
  time: toPersianDigits,
  problem: ({ code }) => PROBLEMS[code],
  digits: "persian",
};
