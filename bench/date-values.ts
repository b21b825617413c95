import { jalaaliMonthLength, toGregorian } from "jalaali-js";

/** First and last day as YYYY-MM-DD, and the time. */
export interface DateValue {
  readonly first: string;
  readonly last: string;
  readonly time: string | undefined;
}

function iso(year: number, month: number, day: number): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/** First and last day of "j1404-9-14", "g2025-12" or "j1404". */
function ends(unit: string): readonly [string, string] {
  const [year = 0, month, day] = unit.slice(1).split("-").map(Number);
  if (unit.startsWith("g")) {
    const last = month === undefined ? 31 : (day ?? new Date(Date.UTC(year, month, 0)).getUTCDate());
    return [iso(year, month ?? 1, day ?? 1), iso(year, month ?? 12, last)];
  }
  const inGregorian = (m: number, d: number): string => {
    const { gy, gm, gd } = toGregorian(year, m, d);
    return iso(gy, gm, gd);
  };
  return [inGregorian(month ?? 1, day ?? 1), inGregorian(month ?? 12, day ?? jalaaliMonthLength(year, month ?? 12))];
}

/** The days of a value as `date-expressions.ts` writes it, counted by jalaali-js. */
export function daysOf(value: string): DateValue {
  const [days = "", time] = value.split("@");
  const [from = "", to = from] = days.split("..");
  return { first: ends(from)[0], last: ends(to)[1], time };
}
