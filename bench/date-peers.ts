/** What libraries that read dates make of a Persian expression. Each gets its digits in ASCII, and is judged by its best answer. */
import * as chrono from "chrono-node";
import nlp from "compromise";
import compromiseDates from "compromise-dates";
import { isValid, parse } from "date-fns-jalali";
import { faIR } from "date-fns-jalali/locale";
import { findDates } from "../src/dates/index.ts";
import type { DateValue } from "./date-values.ts";

/** Saturday, 6 December 2025, at noon so that no time zone moves the day. */
const NOW = new Date(2025, 11, 6, 12);

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

function dayOf(date: Date): string {
  return [date.getFullYear(), pad(date.getMonth() + 1), pad(date.getDate())].join("-");
}

function clockOf(date: Date): string {
  return `${pad(date.getHours())}:${pad(date.getMinutes())}`;
}

function toAscii(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) & 15));
}

/** The answers of a reader to one expression. */
export type Reader = (text: string) => readonly DateValue[];

const ours: Reader = (text) =>
  findDates(text, { relative: true, reference: { year: 2025, month: 12, day: 6 } }).flatMap(
    ({ iso, interval, time }) => {
      const [first, last] = [iso ?? interval?.start, iso ?? interval?.end];
      return first === undefined || last === undefined ? [] : [{ first, last, time }];
    },
  );

const LOCALES = [
  chrono.en,
  chrono.de,
  chrono.fr,
  chrono.ja,
  chrono.pt,
  chrono.nl,
  chrono.zh,
  chrono.ru,
  chrono.es,
  chrono.uk,
];

const chronoNode: Reader = (text) =>
  LOCALES.flatMap((locale) =>
    locale.parse(toAscii(text), NOW).map(({ start, end }) => {
      const first = start.date();
      return {
        first: dayOf(first),
        last: dayOf(end?.date() ?? first),
        time: start.isCertain("hour") ? clockOf(first) : undefined,
      };
    }),
  );

const plugged = nlp.plugin(compromiseDates) as unknown as (text: string) => {
  dates: (options: object) => { get: () => readonly { start?: string; end?: string }[] };
};

const compromise: Reader = (text) =>
  plugged(toAscii(text))
    .dates({ today: "2025-12-06", timezone: "UTC" })
    .get()
    .flatMap(({ start, end }) => {
      if (typeof start !== "string") return [];
      return [{ first: start.slice(0, 10), last: (end ?? start).slice(0, 10), time: start.slice(11, 16) }];
    });

const PATTERNS = [
  "y/M/d",
  "y-M-d",
  "d/M/y",
  "y / M / d",
  "d.M.y",
  "yy/M/d",
  "d MMMM y",
  "d MMMM",
  "MMMM d، y",
  "d MMMM yy",
  "EEEE d MMMM y",
  "EEEE d MMMM",
  "EEEE، d MMMM y",
  "MMMM y",
  "d MMMM y 'ساعت' H",
  "y/M/d HH:mm",
];

const dateFnsJalali: Reader = (text) =>
  PATTERNS.flatMap((pattern) => {
    const date = parse(toAscii(text), pattern, NOW, { locale: faIR });
    return isValid(date)
      ? [{ first: dayOf(date), last: dayOf(date), time: pattern.includes("H") ? clockOf(date) : undefined }]
      : [];
  });

export const READERS: Readonly<Record<string, Reader>> = {
  virayesh: ours,
  "chrono-node": chronoNode,
  "compromise-dates": compromise,
  "date-fns-jalali": dateFnsJalali,
};
