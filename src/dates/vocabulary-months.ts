/** Months by calendar; the number after each list is its weight. */
export type MonthCalendar = "jalali" | "gregorian" | "islamic";

/** A name that means little else («خرداد»): a number before it is enough. */
export const PLAIN = 0;
/** A name that is also a common word (تیر arrow, مهر affection): a small count in words («سه تیر») is no date. */
export const COMMON = 1;
/** A name that needs a year, an ordinal, a weekday or «ماه» beside it (سرطان cancer, میزان amount, می a verb's prefix). */
export const WEAK = 2;

/** May and fog, but no prefix as «می» is. */
export const FOG = "مه";

/** Twelve months and their spellings; a leading * marks COMMON, ** marks WEAK. */
export const MONTHS: readonly (readonly [calendar: MonthCalendar, names: string])[] = [
  ["jalali", "فروردین|فرودین,اردیبهشت|اردی بهشت,خرداد,*تیر,مرداد|امرداد,شهریور,*مهر,آبان,*آذر,*دی,*بهمن,اسفند|اسپند"],
  // The months of Afghanistan in Dari and in Pashto.
  ["jalali", "**حمل,**ثور,**جوزا,**سرطان,**اسد,**سنبله,**میزان,**عقرب,**قوس,**جدی,**دلو,**حوت"],
  ["jalali", "**وری,**غویی,**غبرگولی|غبرګولی,**چنگاښ|چنګاښ,**زمری,**وږی,**تله,**لړم,**لیندۍ,**مرغومی,**سلواغه,**کب"],
  [
    "gregorian",
    "ژانویه|جنوری|جانوری,فوریه|فبریه|فبروری|فیبروری,*مارس|مارچ,آوریل|آپریل,**مه|می,ژوئن|**جون,ژوئیه|یولیو|جولای|ژولای|جولایی,*اوت|آگوست|آگست|آگوست," +
      "سپتامبر|سپتمبر,اکتبر|اکتوبر,نوامبر|نومبر,دسامبر|دسمبر",
  ],
  [
    "gregorian",
    "**january|jan,**february|feb,**march|mar,**april|apr,**may,**june|jun,**july|jul,**august|aug,**september|sep|sept,**october|oct,**november|nov,**december|dec",
  ],
  [
    "jalali",
    "**farvardin,**ordibehesht,**khordad,**tir,**mordad,**shahrivar,**mehr,**aban,**azar,**dey,**bahman,**esfand",
  ],
  [
    "islamic",
    "محرم|محرم الحرام,**صفر|صفر المظفر,ربیع الاول|ربیع اول,ربیع الثانی|ربیع ثانی|ربیع الآخر,جمادی الاول|جمادی اول|جمادی الاولی|جمادی الاولا," +
      "جمادی الثانی|جمادی ثانی|جمادی الثانیه|جمادی الآخر|جمادی الاخره|جمادی الاخری,رجب|رجب المرجب,شعبان|شعبان المعظم,رمضان|رمضان المبارک,شوال|شوال المکرم," +
      "ذی القعده|ذیقعده|ذوالقعده|ذی قعده,ذی الحجه|ذیحجه|ذوالحجه|ذی حجه",
  ],
];
