import {
  FIRST_YEAR,
  gregorianDayNumber,
  gregorianFromDayNumber,
  jalaliDayNumber,
  jalaliFromDayNumber,
  LAST_YEAR,
} from "./day-number.ts";
import { lengthOfGregorianMonth, lengthOfJalaliMonth } from "./month-length.ts";
import type { MonthCalendar } from "./vocabulary.ts";

/** Arithmetic of a calendar on day numbers. */
export interface CalendarArithmetic {
  readonly name: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly dayNumber: (year: number, month: number, day: number) => number;
  /** The year and the month of a day. */
  readonly dateOf: (dayNumber: number) => { readonly year: number; readonly month: number };
  readonly monthLength: (year: number, month: number) => number;
  /** The length of a month in the year in which it is longest. */
  readonly longestMonth: (month: number) => number;
}

/**
 * The tabular lunar calendar (30-year cycle, civil epoch 16 July 622 Julian). Iran's lunar months start by observation,
 * so that a date may lie up to two days away.
 */
function islamicDayNumber(year: number, month: number, day: number): number {
  return Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + day - 492_149;
}

/** The lunar year and month of a day, of the same calendar. */
function islamicDate(dayNumber: number): { readonly year: number; readonly month: number } {
  const year = Math.floor((30 * (dayNumber + 492_148) + 10_646) / 10_631);
  const yearDay = dayNumber - islamicDayNumber(year, 1, 1);
  return { year, month: Math.min(12, Math.floor((yearDay + 0.5) / 29.5) + 1) };
}

export const CALENDARS: Readonly<Record<MonthCalendar, CalendarArithmetic>> = {
  jalali: {
    name: "Jalali",
    firstYear: FIRST_YEAR,
    lastYear: LAST_YEAR,
    dayNumber: jalaliDayNumber,
    dateOf: jalaliFromDayNumber,
    monthLength: lengthOfJalaliMonth,
    longestMonth: (month) => (month <= 6 ? 31 : 30),
  },
  gregorian: {
    name: "Gregorian",
    firstYear: 1,
    lastYear: 9999,
    dayNumber: gregorianDayNumber,
    dateOf: gregorianFromDayNumber,
    monthLength: lengthOfGregorianMonth,
    longestMonth: (month) => lengthOfGregorianMonth(2000, month),
  },
  islamic: {
    name: "lunar",
    firstYear: 1,
    lastYear: 9600,
    dayNumber: islamicDayNumber,
    dateOf: islamicDate,
    // By observation any month may have 30 days.
    monthLength: () => 30,
    longestMonth: () => 30,
  },
};

/** Whether a day has a Jalali date of the supported range. */
export function hasJalaliDate(dayNumber: number): boolean {
  return dayNumber >= jalaliDayNumber(FIRST_YEAR, 1, 1) && dayNumber < jalaliDayNumber(LAST_YEAR + 1, 1, 1);
}

/** A day as YYYY-MM-DD. */
export function toIso(dayNumber: number): string {
  const { year, month, day } = gregorianFromDayNumber(dayNumber);
  const pad = (value: number, width: number): string => String(value).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
