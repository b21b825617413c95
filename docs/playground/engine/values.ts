/** The dates and numbers of a text, with what they are. A module of its own, which the worker loads when it is asked for them. */
import { type FoundDate, findDates } from "../../../src/dates/index.ts";
import { type FoundNumber, findNumbers, formatNumber } from "../../../src/numbers/index.ts";
import type { Value } from "./protocol.ts";

type Found = Omit<Value, "source">;

/** Of the prose of a text, in its order; a number that is part of a date is none. */
export function valuesOf(text: string, isProse: (offset: number) => boolean): Found[] {
  const dates = findDates(text).map(ofDate);
  let next = 0;
  const numbers = findNumbers(text)
    .filter(({ start, end }) => {
      while (next < dates.length && dates[next]!.end <= start) next += 1;
      return !(dates[next] !== undefined && dates[next]!.start < end);
    })
    .map(ofNumber);
  return [...dates, ...numbers].filter(({ start }) => isProse(start)).sort((a, b) => a.start - b.start);
}

function ofDate(date: FoundDate): Found {
  const { start, end, text, jalali, gregorian, islamic, iso, interval, time, problems } = date;
  const told: [Value["told"][number][0], string][] = [];
  if (jalali !== undefined) told.push(["jalali", partsOf(jalali)]);
  if (iso !== undefined) told.push(["gregorian", iso]);
  else if (gregorian !== undefined) told.push(["gregorian", partsOf(gregorian)]);
  if (islamic !== undefined) told.push(["islamic", partsOf(islamic)]);
  if (iso === undefined && interval !== undefined) told.push(["interval", `${interval.start} … ${interval.end}`]);
  if (iso === undefined && time !== undefined) told.push(["time", time]);
  for (const { message } of problems) told.push(["problem", message]);
  return { kind: "date", start, end, text, told };
}

interface Parts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
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

function ofNumber({ start, end, text, value, ordinal }: FoundNumber): Found {
  const told: Found["told"] = [[ordinal === true ? "ordinal" : "number", formatNumber(value, { digits: "latin" })]];
  return { kind: "number", start, end, text, told };
}
