import type { Match } from "./expression.ts";
import type { Part } from "./parts.ts";
import type { Source } from "./source.ts";
import { type Token, WRAPPED } from "./tokens.ts";

/** A part whose period is still to come. */
export type OpenPart = Part extends infer Each ? (Each extends Part ? Omit<Each, "of"> : never) : never;

/** «اول» 1, «نخست» 1, «ابتدایی» 1, «دوم» 2, «آخر» −1, «پایانی» −1. */
function ordinalAt(tokens: readonly Token[], at: number, isFirst = false): number | undefined {
  const { kind, gap, ordinal, value } = tokens[at]!;
  if (gap > WRAPPED && !isFirst) return undefined;
  if (kind === "last") return -1;
  if (kind === "edge-adjective") return value === 0 ? 1 : -1;
  return kind === "number" && ordinal && value <= 53 ? value : undefined;
}

/** The length in months of «سه‌ماهه», «۹ ماهه», «چهار ماه»; whether the word needs no «اول» after it. */
function monthsAt(tokens: readonly Token[], at: number): Match<{ months: number; alone: boolean }> | undefined {
  const token = tokens[at]!;
  if (token.kind === "quarter-of" || token.kind === "quarter-hour" || token.kind === "half-of") {
    const months = token.kind === "half-of" ? 6 : 3;
    // «نیمهٔ سال» and «فصل» alone are no first months.
    return { value: { months, alone: token.value === 1 }, next: at + 1 };
  }
  const word = tokens[at + 1];
  if (token.kind !== "number" || token.ordinal || token.value < 1 || token.value > 11 || word === undefined)
    return undefined;
  const alone = word.kind === "months-long";
  if (word.gap > WRAPPED || !(alone || (word.kind === "month-word" && word.value === 0))) return undefined;
  return { value: { months: token.value, alone }, next: at + 2 };
}

/** «سه‌ماههٔ دوم», «سه‌ماههٔ اول و دوم», «پنج ماه اول», «۹ ماههٔ». */
function monthsPartAt(tokens: readonly Token[], at: number): Match<OpenPart> | undefined {
  const length = monthsAt(tokens, at);
  if (length === undefined) return undefined;
  const { months, alone } = length.value;
  const nth = ordinalAt(tokens, length.next);
  if (nth === undefined)
    return alone ? { value: { kind: "months", from: 1, to: months }, next: length.next } : undefined;
  if (nth < 0) return { value: { kind: "months", from: -months, to: -1 }, next: length.next + 1 };
  const and = tokens[length.next + 1]!;
  const follows = and.kind === "and" && ordinalAt(tokens, length.next + 2) === nth + 1 && nth > 0;
  const last = follows ? nth + 1 : nth;
  if (months * last > 12) return undefined;
  return {
    value: { kind: "months", from: months * (nth - 1) + 1, to: months * last },
    next: follows ? length.next + 3 : length.next + 1,
  };
}

/** The nth seven or ten days of a month. */
function daysPart(length: number, most: number, nth: number, next: number): Match<OpenPart> | undefined {
  if (nth > most) return undefined;
  // The third ten of a month end with it, whatever its length.
  if (length === 10 && (nth === most || nth < 0))
    return { value: { kind: "days", from: 21, to: Number.POSITIVE_INFINITY }, next };
  return nthDays(length, nth, next);
}

/** The nth so many days of a month, or those before its end. */
function nthDays(length: number, nth: number, next: number): Match<OpenPart> {
  const [from, to] = nth < 0 ? [-length, -1] : [length * (nth - 1) + 1, length * nth];
  return { value: { kind: "days", from, to }, next };
}

/** «هفتهٔ دوم», «دههٔ آخر»: days 8–14, the last ten but of what month. */
function daysPartAt(tokens: readonly Token[], at: number): Match<OpenPart> | undefined {
  const { kind, value } = tokens[at]!;
  const nth = ordinalAt(tokens, at + 1);
  if (nth === undefined) return undefined;
  if (value > 0) return undefined;
  if (kind === "week-word") return daysPart(7, 4, nth, at + 2);
  return kind === "decade-word" ? daysPart(10, 3, nth, at + 2) : undefined;
}

/** «ده روز آخر», «پنج روز اول»: so many days from an end of a month. */
function daysFromEndAt(tokens: readonly Token[], at: number): Match<OpenPart> | undefined {
  const { kind, value, ordinal } = tokens[at]!;
  const word = tokens[at + 1];
  if (kind !== "number" || ordinal || value < 2 || value > 28 || word?.kind !== "day-word") return undefined;
  const nth = ordinalAt(tokens, at + 2);
  return nth === 1 || nth === -1 ? nthDays(value, nth, at + 3) : undefined;
}

/** «سومین پنجشنبهٔ», «آخرین جمعهٔ», «چهارشنبهٔ آخر»; «آخرین روز», «نخستین هفتهٔ»; «اول سال ۱۴۰۲». */
function nthDayAt(tokens: readonly Token[], at: number): Match<OpenPart> | undefined {
  const nth = ordinalAt(tokens, at, true);
  const { kind, value, gap } = tokens[at + 1]!;
  const first = tokens[at]!;
  // «شنبه اول آذر» is the first day of the month.
  if (first.kind === "weekday" && kind === "last" && gap <= WRAPPED)
    return { value: { kind: "weekday", weekday: first.value, nth: -1 }, next: at + 2 };
  // «روز پایانی شهریور»
  if (first.kind === "day-word" && first.value === 0 && kind === "edge-adjective" && gap <= WRAPPED)
    return { value: { kind: "edge", end: value === 1 }, next: at + 2 };
  if (nth === undefined || gap > WRAPPED) return undefined;
  if (kind === "weekday" && nth <= 53) return { value: { kind: "weekday", weekday: value, nth }, next: at + 2 };
  if (kind === "week-word") return daysPart(7, 4, nth, at + 2);
  // Not «۸ روز اول سال».
  if (nth === 1 && (kind === "year-word" || kind === "relative-year") && tokens[at - 1]?.kind !== "day-word")
    return { value: { kind: "edge", end: false }, next: at + 1 };
  const isEdge = kind === "day-word" && value === 0 && Math.abs(nth) === 1;
  return isEdge ? { value: { kind: "edge", end: nth < 0 }, next: at + 2 } : undefined;
}

/** The name of a part, before its period: «پایان», «اوایل», «نیمهٔ دوم», «سه ماه اول», «هفتهٔ آخر», «آخرین جمعهٔ». */
export function partAt({ tokens }: Source, at: number): Match<OpenPart> | undefined {
  const token = tokens[at]!;
  const next = at + 1;
  if (token.kind === "edge") return { value: { kind: "edge", end: token.value === 1 }, next };
  if (token.kind === "fuzzy") return { value: { kind: "third", index: token.value }, next };
  if (token.kind === "half-of" && token.value === 0) {
    const nth = ordinalAt(tokens, next);
    if (nth === undefined) return { value: { kind: "middle" }, next };
    return nth > 2 ? undefined : { value: { kind: "half", index: nth === 1 ? 0 : 1 }, next: next + 1 };
  }
  const found = monthsPartAt(tokens, at) ?? daysPartAt(tokens, at) ?? daysFromEndAt(tokens, at) ?? nthDayAt(tokens, at);
  return found ?? (token.kind === "last" ? { value: { kind: "edge", end: true }, next } : undefined);
}
