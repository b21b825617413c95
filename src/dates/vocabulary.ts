/**
 * The words of dates. Each entry lists its spellings between bars; letters are compared folded (ي is ی, آ is ا), and a space
 * in an entry may be a space, a ZWNJ or nothing in a text.
 */

export * from "./vocabulary-months.ts";

/** What a word is in the grammar of dates. */
export type WordKind =
  | "weekday"
  | "season"
  | "month-word"
  | "year-word"
  | "day-word"
  | "several"
  | "week-word"
  | "decade-word"
  | "century-word"
  | "dated"
  | "of"
  | "hour-word"
  | "minute-word"
  | "second-word"
  | "day-part"
  | "half"
  | "half-of"
  | "quarter-of"
  | "months-long"
  | "quarter-hour"
  | "until"
  | "and"
  | "between"
  | "relative-day"
  | "relative-night"
  | "relative-year"
  | "past"
  | "future"
  | "current"
  | "this"
  | "marker"
  | "era"
  | "letter"
  | "fuzzy"
  | "edge"
  | "last"
  | "edge-adjective"
  | "year-kind"
  | "counted"
  | "issue"
  | "named-after"
  | "kind-of-place"
  | "ahead"
  | "versus"
  | "generic"
  | "with"
  | "at"
  | "version"
  | "no-date";

/** Kind, value and spellings of the words that are no month. */
export const WORDS: readonly (readonly [kind: WordKind, value: number, spellings: string])[] = [
  ["weekday", 0, "شنبه"],
  ["weekday", 1, "یک شنبه"],
  ["weekday", 2, "دو شنبه"],
  ["weekday", 3, "سه شنبه"],
  ["weekday", 4, "چهار شنبه|چار شنبه"],
  ["weekday", 5, "پنج شنبه"],
  ["weekday", 6, "جمعه|آدینه"],
  ["season", 1, "بهار"],
  ["season", 2, "تابستان"],
  ["season", 3, "پاییز|پائیز|خزان"],
  ["season", 4, "زمستان"],
  ["month-word", 0, "ماه|برج|ماه مبارک"],
  ["month-word", 1, "ماه ها|ماه های"],
  // 1 is a plural, which no «گذشته» turns into one year.
  ["year-word", 0, "سال|سنه"],
  ["year-word", 1, "سال ها|سال های"],
  ["day-word", 0, "روز"],
  ["day-word", 1, "روز ها|روز های"],
  ["several", 0, "چند|چندین|هر|همه|هزاران|صد ها|ده ها|میلیون ها|میلیارد ها|یکی"],
  ["week-word", 0, "هفته"],
  ["decade-word", 0, "دهه"],
  ["decade-word", 1, "دهه ها|دهه های"],
  ["century-word", 0, "قرن|سده"],
  ["dated", 0, "مورخ|مورخه|تاریخ|به تاریخ"],
  ["of", 0, "از"],
  ["hour-word", 0, "ساعت"],
  ["minute-word", 0, "دقیقه"],
  ["second-word", 0, "ثانیه"],
  // How a part of the day changes an hour: 0 before noon, 1 at noon, 2 after noon, 3 at night.
  ["day-part", 0, "صبح|بامداد|سحر|پگاه|صبحگاه|سحرگاه|قبل از ظهر|پیش از ظهر|am"],
  ["day-part", 1, "ظهر"],
  ["day-part", 2, "بعد از ظهر|عصر|غروب|شام|شامگاه|پس از ظهر|pm"],
  ["day-part", 3, "شب|نیمه شب"],
  ["half", 0, "نیم"],
  ["quarter-hour", 0, "ربع"],
  // 1 says by itself that it is the first: «شش ماههٔ سال ۱۴۰۳».
  ["half-of", 0, "نیمه|نیم سال"],
  ["half-of", 1, "شش ماهه"],
  ["quarter-of", 0, "فصل"],
  ["quarter-of", 1, "سه ماهه"],
  ["months-long", 0, "ماهه"],
  ["until", 0, "تا|الی|لغایت|لغایه"],
  ["and", 0, "و"],
  ["between", 0, "بین|مابین|میان"],
  ["relative-day", -3, "پس پریروز"],
  ["relative-day", -2, "پریروز"],
  ["relative-day", -1, "دیروز"],
  ["relative-day", 0, "امروز"],
  ["relative-day", 1, "فردا"],
  ["relative-day", 2, "پس فردا|پسین فردا"],
  ["relative-day", 3, "پسان فردا"],
  ["relative-night", -2, "پریشب"],
  ["relative-night", -1, "دیشب|شب گذشته"],
  ["relative-night", 0, "امشب"],
  ["relative-night", 1, "فردا شب"],
  ["relative-year", -2, "پیرار سال|پیرار"],
  ["relative-year", -1, "پار سال|سال گذشته"],
  ["relative-year", 0, "امسال|سال جاری"],
  ["relative-year", 1, "سال آینده"],
  // 0 only qualifies a noun («هفتهٔ گذشته»), 1 also makes a distance («سه روز پیش»), 2 counts from another day («سه روز بعد»).
  ["past", 0, "گذشته|قبلی|پیشین"],
  ["past", 1, "پیش|قبل"],
  ["future", 0, "آینده|بعدی|آتی"],
  ["future", 1, "دیگر|دیگه"],
  ["future", 2, "بعد"],
  ["ahead", 0, "پیش رو|پیش روی"],
  ["current", 0, "جاری|کنونی|حاضر|فعلی|روان"],
  ["this", 0, "این|همین"],
  ["marker", 0, "شمسی|خورشیدی|هجری شمسی|هجری خورشیدی|هش"],
  ["marker", 1, "میلادی|مسیحی|عیسوی"],
  ["marker", 2, "قمری|هجری قمری|هق"],
  ["era", 0, "هجری"],
  ["letter", 0, "ش"],
  ["letter", 1, "م"],
  ["letter", 2, "ق"],
  ["letter", 3, "ه"],
  ["letter", 4, "ظ"],
  ["letter", 5, "ب"],
  ["letter", 6, "z"],
  ["letter", 7, "t"],
  ["fuzzy", 0, "اوایل|اوائل"],
  ["fuzzy", 1, "اواسط|میانه|میانه های|نیمه های"],
  ["fuzzy", 2, "اواخر"],
  ["edge", 0, "ابتدای|آغاز|شروع"],
  ["edge", 1, "پایان|انتهای"],
  ["edge-adjective", 0, "ابتدایی|آغازین"],
  ["edge-adjective", 1, "پایانی|انتهایی"],
  ["last", 0, "آخر|آخرین|واپسین"],
  // Years of their own, by the month in which they start.
  ["year-kind", 1, "مالی"],
  ["year-kind", 7, "تحصیلی|زراعی|آبی"],
  // «سال هفتاد و شش، شمارهٔ ۲۲»: the volume of a periodical.
  ["issue", 0, "شماره"],
  // After a number these say what is counted, so that the number before them is no year; 1 may also start a clause («۶۵ شهید شد»).
  [
    "counted",
    0,
    "نفر|تن|ریال|تومان|افغانی|دستگاه|درصد|کیلومتر|متر|کیلو|کیلوگرم|لیتر|هکتار|عدد|فقره|قطعه|میلیون|میلیارد|هزار|نفره|متری|ساله|مرتبه",
  ],
  ["counted", 1, "دلار|مورد|واحد|خانه|خودرو|بیمار|دانشجو|کارگر|شهید|زخمی|کشته|مجروح|بار|گل|بازی|امتیاز|کشور|شرکت"],
  // Before a date without a year these make it the name of a place or of an event.
  [
    "named-after",
    0,
    "خیابان|میدان|کوچه|بلوار|بزرگراه|اتوبان|پل|ورزشگاه|استادیوم|مدرسه|دبیرستان|دبستان|بیمارستان|ایستگاه|مترو|" +
      "پارک|شهرک|پادگان|لشکر|تیپ|بنیاد|مسجد|چهارراه|کوی|مجتمع|پایگاه|قیام|کودتای|یوم الله|گردان|ستاد|شهیدان|شهدای|داروخانه|مجموعه|فرهنگسرا|بوستان|مرکز|باشگاه|دانشگاه|روزنامه|نشریه|سازمان|موشک|پتروشیمی",
  ],
  // The same, with any word between: «جریان دوم خرداد», «دوران پرتنش دوم خرداد».
  ["named-after", 1, "جریان|جبهه|جنبش|حزب|دوران|حماسه|فاجعه|گروه"],
  // What may stand between a place and the date after which it is named: «مجموعه ورزشی ۱۷ شهریور».
  ["kind-of-place", 0, "ورزشی|تخصصی|آموزشی|فرهنگی|درمانی|دخترانه|پسرانه"],
  // Before «امروز» these make it the present age: «جهان امروز».
  ["generic", 0, "دنیای|جهان|جامعه|زندگی|انسان|نسل|جوان|شعر"],
  ["with", 0, "با"],
  ["versus", 0, "بر"],
  ["at", 0, "در|راس"],
  // «سی‌دی» is a disc, not the 30th of Dey.
  ["no-date", 0, "سی دی|دی وی دی"],
  ["version", 0, "نسخه|ورژن|ویرایش|version|release|v|نگارش"],
];

/** Words after a count of a COMMON month's other meaning: «۳ تیر شلیک شد», «۵ بهمن ریزش کرد». */
export const COUNT_CONTEXT = "شلیک|خلاص|خورد|اصابت|کمان|چراغ|برق|ریزش|مهیب|سهمگین|عظیم";
