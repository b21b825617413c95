import { dayExtent, type Extent, type Match } from "./expression.ts";
import { markerAt } from "./grammar-marker.ts";
import { calendarOfYear } from "./grammar-year.ts";
import type { Source } from "./source.ts";
import { DASH, DOT, JOINED, SLASH, SPACED, type Token } from "./tokens.ts";
import type { MonthCalendar } from "./vocabulary.ts";

/** A token that may separate the parts of a date in digits. */
export function separatorAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]!;
  if (token.kind !== "mark" || token.gap > SPACED) return undefined;
  return token.value === SLASH || token.value === DASH || token.value === DOT ? token.value : undefined;
}

/** Three numbers with the same separator twice: tight, or with spaces around it as slashes and the whole of a date may have. */
function threeNumbersAt(tokens: readonly Token[], at: number): readonly [Token, Token, Token] | undefined {
  const [a, , b, , c] = [tokens[at]!, 0, tokens[at + 2], 0, tokens[at + 4]];
  if (a.kind !== "number" || b?.kind !== "number" || c?.kind !== "number" || a.ordinal || b.ordinal || c.ordinal)
    return undefined;
  if (a.digits === 0 || b.digits === 0 || c.digits === 0 || b.digits > 2) return undefined;
  const separator = separatorAt(tokens, at + 1);
  if (separator === undefined || separatorAt(tokens, at + 3) !== separator) return undefined;
  const gaps = [tokens[at + 1]!.gap, b.gap, tokens[at + 3]!.gap, c.gap];
  const tight = gaps.every((gap) => gap <= JOINED);
  const spaced = gaps.every((gap) => gap === SPACED);
  const loose = separator === SLASH && gaps.every((gap) => gap <= SPACED);
  if (!tight && !spaced && !loose) return undefined;
  const after = tokens[at + 5]!;
  const more = tokens[at + 6];
  // 192.168.1.14, ۱۴۰۴/۰۹/۱۴/۱
  if (
    after.kind === "mark" &&
    after.value === separator &&
    after.gap <= JOINED &&
    more?.kind === "number" &&
    more.gap <= JOINED &&
    more.digits < 4
  ) {
    return undefined;
  }
  return [a, b, c];
}

function isVersion(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === "version" && tokens[at]!.gap <= SPACED;
}

/** ۱۴۰۴/۰۹/۱۴, 14-09-1404, 2025.12.05, 05/12/2025, and with two-digit years ۶۲/۵/۱۲. */
export function numericDateAt(source: Source, at: number): Match<Extent> | undefined {
  const { tokens, options } = source;
  const numbers = threeNumbersAt(tokens, at);
  if (numbers === undefined || isVersion(tokens, at)) return undefined;
  const [a, b, c] = numbers;
  const marker = markerAt(tokens, at + 5);
  const next = marker?.next ?? at + 5;
  if (a.digits <= 2 && c.digits <= 2) return shortNumericDate(source, at, numbers, marker?.value, next);
  const yearFirst = a.digits === 4 && c.digits <= 2;
  if (!yearFirst && !(a.digits <= 2 && c.digits === 4)) return undefined;
  const year = yearFirst ? a.value : c.value;
  const calendar = marker?.value ?? calendarOfYear(year);
  if (calendar === undefined) return undefined;
  let month = b.value;
  let day = yearFirst ? c.value : a.value;
  if ((month > 12 || month === 0) && (day > 31 || day === 0)) return undefined;
  let ambiguous = false;
  if (!yearFirst && calendar === "gregorian") {
    const canSwap = day <= 12 && month !== day;
    const swap = canSwap && (month > 12 || options.order === "mdy");
    ambiguous = canSwap && month <= 12 && options.order === undefined;
    if (swap) [month, day] = [day, month];
  }
  return { value: dayExtent(calendar, { kind: "full", value: year }, month, day, ambiguous), next };
}

/** Two digits for the year: first where the first number can be nothing else, last where the last can be nothing else. */
function shortNumericDate(
  { tokens, options }: Source,
  at: number,
  [a, b, c]: readonly [Token, Token, Token],
  calendar: MonthCalendar | undefined,
  next: number,
): Match<Extent> | undefined {
  // Slashes and one number that can be no day, or «مورخ» before it, make it a date; other separators are more often no date's.
  const isSure = separatorAt(tokens, at + 1) === SLASH && (a.value > 31 || c.value > 31);
  const isDated = tokens[at - 1]?.kind === "dated";
  if (!(options.twoDigitYears || isSure || isDated) || (a.digits === 1 && c.digits === 1)) return undefined;
  const canBeFirst = a.digits === 2 && c.value <= 31;
  const canBeLast = c.digits === 2 && a.value <= 31;
  const yearFirst = canBeFirst && (!canBeLast || options.order === undefined || options.order === "ymd");
  if ((!canBeFirst && !canBeLast) || b.value > 12 || b.value === 0) return undefined;
  const [year, day] = yearFirst ? [a.value, c.value] : [c.value, a.value];
  if (day === 0) return undefined;
  const ambiguous = canBeFirst && canBeLast && options.order === undefined;
  return { value: dayExtent(calendar ?? "jalali", { kind: "short", value: year }, b.value, day, ambiguous), next };
}

/** 14040914, only where the caller asked for it. */
export function compactDateAt({ tokens, options }: Source, at: number): Match<Extent> | undefined {
  const { digits, value, kind } = tokens[at]!;
  if (!options.compact || kind !== "number" || digits !== 8) return undefined;
  const year = Math.floor(value / 10_000);
  const month = Math.floor(value / 100) % 100;
  const day = value % 100;
  const calendar = calendarOfYear(year);
  if (calendar === undefined || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return { value: dayExtent(calendar, { kind: "full", value: year }, month, day), next: at + 1 };
}
