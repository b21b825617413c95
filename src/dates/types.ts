/** A date of the Jalali (Solar Hijri) calendar, the civil calendar of Iran and Afghanistan. */
export interface JalaliDate {
  /** 1178–3000. */
  readonly year: number;
  /** 1 (فروردین) – 12 (اسفند). */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

/** A date of the Gregorian calendar (proleptic before its adoption). */
export interface GregorianDate {
  readonly year: number;
  /** 1 (January) – 12 (December). */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

/** What a text says of a Jalali date: «آذر ۱۴۰۴» has no day, «۱۴ آذر» no year. */
export type PartialJalaliDate = Partial<JalaliDate>;
/** What a text says of a Gregorian date. */
export type PartialGregorianDate = Partial<GregorianDate>;
/** What a text says of a date of the lunar (Islamic) calendar. */
export type PartialIslamicDate = { readonly year?: number; readonly month?: number; readonly day?: number };

/** A day of the week; the Iranian week starts on Saturday. */
export type Weekday = "saturday" | "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday";

/** The calendar that a text names or implies; "relative" for «دیروز», «هفتهٔ آینده» and the like. */
export type Calendar = "jalali" | "gregorian" | "islamic" | "relative";

/** How much of time an expression covers. */
export type Precision =
  | "day"
  | "hour"
  | "minute"
  | "second"
  | "week"
  | "half-month"
  | "month"
  | "quarter"
  | "season"
  | "half-year"
  | "year"
  | "decade"
  | "century"
  | "range"
  | "fuzzy";

/** What may be wrong or uncertain with a date. */
export type ProblemCode =
  /** The month has no such day in any year. */
  | "DAY_OUT_OF_RANGE"
  /** There is no such month. */
  | "MONTH_OUT_OF_RANGE"
  /** 30 Esfand, or 29 February, of a year that is no leap year. */
  | "NOT_LEAP_YEAR"
  /** A Jalali year outside 1178–3000. */
  | "YEAR_OUT_OF_RANGE"
  /** The weekday written is not the weekday of the date. */
  | "WEEKDAY_MISMATCH"
  /** The nearest year does not fit the weekday written, so the year that fits was taken. */
  | "WEEKDAY_SHIFTED_YEAR"
  /** The text leaves something out that only a reference date could supply. */
  | "NEEDS_REFERENCE"
  /** Day and month may be the other way round. */
  | "AMBIGUOUS_ORDER"
  /** Two digits after a day may be its year or a count of what follows, so that no year is inferred. */
  | "SHORT_YEAR"
  /** A year that more than one calendar has, and nothing says which is meant. */
  | "AMBIGUOUS_CALENDAR"
  /** The range ends before it starts; with an interval, its ends were typed from right to left and are swapped. */
  | "REVERSED_RANGE"
  /** Of `parseDate` only: the text is not wholly one date. */
  | "NOT_A_DATE";

/** Something wrong or uncertain with a date, with a sentence in English that says what. */
export interface DateProblem {
  readonly code: ProblemCode;
  readonly message: string;
}

/** A date as it stands in a text. */
export interface FoundDate {
  /** Where it starts, in UTF-16 code units. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
  /** The text between. */
  readonly text: string;
  readonly calendar: Calendar;
  readonly precision: Precision;
  /** The Jalali date. What is impossible is given as written, and then there is no `iso`. */
  readonly jalali?: PartialJalaliDate;
  /** The Gregorian date. What is impossible is given as written, and then there is no `iso`. */
  readonly gregorian?: PartialGregorianDate;
  /** The lunar date as written, for the "islamic" calendar. */
  readonly islamic?: PartialIslamicDate;
  /** The day as YYYY-MM-DD (Gregorian), for a precision of one day or finer; absent if it is impossible or unknown. */
  readonly iso?: string;
  /** First and last day, both inclusive, as YYYY-MM-DD, for ranges and precisions coarser than a day. */
  readonly interval?: { readonly start: string; readonly end: string };
  /** First and last day of `interval` in the Jalali calendar, where both have a date of its supported range. */
  readonly jalaliInterval?: { readonly start: JalaliDate; readonly end: JalaliDate };
  /** By how many days `iso` may be wrong: 2 for lunar dates, because months start by observation, unless the weekday tells the day. */
  readonly toleranceDays?: number;
  /** The weekday of the date. */
  readonly weekday?: Weekday;
  /** The weekday that the text gives, right or wrong. */
  readonly weekdayGiven?: Weekday;
  /** The time of the day as HH:MM or HH:MM:SS. */
  readonly time?: string;
  /** The end of a span of hours, as HH:MM; the hour that the text names, itself not included. */
  readonly timeEnd?: string;
  /** The offset from UTC that the text gives, as ±HH:MM. */
  readonly offset?: string;
  /** Whether the year was inferred from the reference date. */
  readonly yearInferred?: true;
  readonly problems: readonly DateProblem[];
}
