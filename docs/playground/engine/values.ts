/** The dates and numbers of a text, with what they are. A module of its own, which the worker loads when it is asked for them. */
import { type DateProblem, type FoundDate, findDates } from "../../../src/dates/index.ts";
import { type FoundNumber, findNumbers, formatNumber } from "../../../src/numbers/index.ts";
import { persian } from "./persian-values.ts";
import type { Value } from "./protocol.ts";

type Found = Omit<Value, "source">;

export interface Parts {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** How a value is told in one language. */
export interface Writing {
  readonly date: (parts: Parts, calendar: "jalali" | "gregorian" | "islamic") => string;
  readonly range: (first: string, last: string) => string;
  readonly time: (time: string) => string;
  readonly problem: (problem: DateProblem) => string;
  readonly digits: "persian" | "latin";
}

const english: Writing = {
  date: partsOf,
  range: (first, last) => `${first} … ${last}`,
  time: (time) => time,
  problem: ({ message }) => message,
  digits: "latin",
};

/** Of the prose of a text, in its order; a number that is part of a date is none. */
export function valuesOf(text: string, isProse: (offset: number) => boolean, language: "fa" | "en"): Found[] {
  const writing = language === "fa" ? persian : english;
  const dates = findDates(text).map((date) => ofDate(date, writing));
  let next = 0;
  const numbers = findNumbers(text)
    .filter(({ start, end }) => {
      while (next < dates.length && dates[next]!.end <= start) next += 1;
      return !(dates[next] !== undefined && dates[next]!.start < end);
    })
    .map((number) => ofNumber(number, writing));
  return [...dates, ...numbers].filter(({ start }) => isProse(start)).sort((a, b) => a.start - b.start);
}

function ofDate(found: FoundDate, { date, range, time, problem }: Writing): Found {
  const { start, end, text, calendar, jalali, gregorian, islamic, iso, interval, jalaliInterval } = found;
  const told: [Value["told"][number][0], string][] = [];
  if (jalali !== undefined) told.push(["jalali", date(jalali, "jalali")]);
  const day = iso === undefined ? gregorian : partsIn(iso);
  if (day !== undefined) told.push(["gregorian", date(day, "gregorian")]);
  if (islamic !== undefined) told.push(["islamic", date(islamic, "islamic")]);
  if (iso === undefined && interval !== undefined) {
    const { start: first, end: last } = interval;
    const days = range(date(partsIn(first), "gregorian"), date(partsIn(last), "gregorian"));
    if (jalaliInterval === undefined || calendar !== "jalali") told.push(["interval", days]);
    else {
      told.push(["interval", range(date(jalaliInterval.start, "jalali"), date(jalaliInterval.end, "jalali"))]);
      told.push(["gregorian", days]);
    }
  }
  if (iso === undefined && found.time !== undefined) told.push(["time", time(found.time)]);
  for (const each of found.problems) told.push(["problem", problem(each)]);
  return { kind: "date", start, end, text, told };
}

/** `2026-05-05` */
function partsIn(iso: string): Parts {
  const [year, month, day] = iso.split("-").map(Number);
  return { year, month, day };
}

/** `1404-10-01`, as much as is known; a day with its month and year as one writes it. */
function partsOf({ year, month, day }: Parts): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  if (year !== undefined && month !== undefined && day !== undefined) return `${year}-${two(month)}-${two(day)}`;
  return [
    year === undefined ? "…" : String(year),
    month === undefined ? "…" : two(month),
    day === undefined ? "…" : two(day),
  ]
    .join("-")
    .replace(/(?:-…)+$/, "");
}

function ofNumber({ start, end, text, value, ordinal }: FoundNumber, { digits }: Writing): Found {
  const told: Found["told"] = [[ordinal === true ? "ordinal" : "number", formatNumber(value, { digits })]];
  return { kind: "number", start, end, text, told };
}
