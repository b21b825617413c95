import { checkText } from "../options/index.ts";
import { foldLetters } from "../unicode/index.ts";
import { gregorianDayNumber } from "./day-number.ts";
import type { Expression } from "./expression.ts";
import { problemsOf, resolve } from "./found-date.ts";
import { timedPointAt } from "./grammar-moment.ts";
import { type Found, seriesAt } from "./grammar-series.ts";
import { checkOptions, type DateOptions } from "./options.ts";
import type { CheckedOptions, Source } from "./source.ts";
import { endsInside, startsInside } from "./surroundings.ts";
import { type Token, tokenize } from "./tokens.ts";
import type { FoundDate, GregorianDate } from "./types.ts";
import { WEAK } from "./vocabulary.ts";

/** The kinds of tokens with which an expression may start. */
const STARTS =
  " number weekday month month-word year-word season decade-word century-word half-of quarter-of quarter-hour week-word fuzzy edge last hour-word day-part day-word ";
/** Those with which only a relative expression starts. */
const RELATIVE_STARTS = " relative-day relative-night relative-year this ";

/**
 * Whether what starts at a token may go on: only the name of a month and eight digits say anything alone, and most numbers stand
 * before a word that means nothing here, or before a mark and such a word.
 */
function mayGoOn({ tokens, options }: Source, at: number): boolean {
  if (options.compact || tokens[at]!.kind === "month") return true;
  const next = tokens[at + 1]!;
  const beyond = next.kind === "mark" ? tokens[at + 2]! : next;
  return beyond.kind !== "other" && beyond.kind !== "mark";
}

/** What starts at a token, the longest reading first. */
function expressionsAt(source: Source, at: number): readonly Found[] | undefined {
  const { tokens, options } = source;
  const kind = ` ${tokens[at]!.kind} `;
  const mayStart = STARTS.includes(kind);
  if (mayStart && mayGoOn(source, at)) {
    const timed = timedPointAt(source, at);
    const found = timed === undefined ? seriesAt(source, at) : [{ expression: timed.value, at, next: timed.next }];
    if (found !== undefined) return found;
  }
  if (options.relative === undefined || !(mayStart || RELATIVE_STARTS.includes(kind))) return undefined;
  const point = options.relative.pointAt(source, at);
  return point === undefined ? undefined : [{ expression: point.value, at, next: point.next }];
}

/** The readings of what starts at a token, without its time and then without its weekday if something longer goes on after them. */
function readingAt(text: string, source: Source, at: number): readonly Found[] | undefined {
  for (const tail of ["time", "weekday", "none"] as const) {
    const found = expressionsAt(tail === "time" ? source : { ...source, tail }, at);
    if (found === undefined) return undefined;
    const { next } = found[found.length - 1]!;
    if (!endsInside(text, source.tokens[next - 1]!.end)) return found;
  }
  return undefined;
}

/** Whether a month of Afghanistan stands in a text beyond doubt: between a day and a year, or after a weekday and a day. */
function hasAfghanMonth(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ kind, weight, calendar }, at) =>
      kind === "month" &&
      weight === WEAK &&
      calendar === "jalali" &&
      tokens[at - 1]?.kind === "number" &&
      (tokens[at + 1]!.digits === 4 || tokens[at - 2]?.kind === "weekday"),
  );
}

/** The reference that "document" stands for: the first explicit day of the text. */
function referenceOf(
  expression: Expression,
  { iso, gregorian }: Pick<FoundDate, "iso" | "gregorian">,
): number | undefined {
  if (iso === undefined || !isExplicitDay(expression)) return undefined;
  const { year, month, day } = gregorian as GregorianDate;
  return gregorianDayNumber(year, month, day);
}

/** Takes an expression, where it stands and the reference up to there; gives the reference from there on. */
type Visit = (expression: Expression, start: number, end: number, reference: number | undefined) => number | undefined;

function visitExpressions(text: string, options: CheckedOptions, visit: Visit): void {
  const tokens = tokenize(text);
  const wordAt = (at: number): string => foldLetters(text.slice(tokens[at]!.start, tokens[at]!.end));
  const reference = options.reference === "document" ? undefined : options.reference;
  let source: Source = { tokens, options, wordAt, afghan: hasAfghanMonth(tokens), tail: "time", reference };
  for (let at = 0; at < tokens.length - 1; ) {
    const { kind, start: from } = tokens[at]!;
    const isStart = kind !== "other" && kind !== "mark";
    if (isStart && startsInside(text, from)) {
      const inside = expressionsAt(source, at);
      at = inside === undefined ? at + 1 : inside[inside.length - 1]!.next;
      continue;
    }
    const found = isStart ? readingAt(text, source, at) : undefined;
    if (found === undefined) {
      at++;
      continue;
    }
    const { next: after } = found[found.length - 1]!;
    for (const { expression, at: first, next } of found) {
      const later = visit(expression, tokens[first]!.start, tokens[next - 1]!.end, source.reference);
      if (later !== source.reference) source = { ...source, reference: later };
    }
    at = after;
  }
}

/** All dates of a text, with options that are already checked. */
export function findWith(text: string, options: CheckedOptions): readonly FoundDate[] {
  const dates: FoundDate[] = [];
  visitExpressions(text, options, (expression, start, end, reference) => {
    const { fields, problems } = resolve(expression, { reference, policy: options.policy });
    dates.push({ start, end, text: text.slice(start, end), ...fields, problems });
    return options.reference === "document" && reference === undefined ? referenceOf(expression, fields) : reference;
  });
  return dates;
}

/** What {@link findDates} is told when it is told nothing. */
const NO_OPTIONS: CheckedOptions = {
  reference: undefined,
  policy: "nearest",
  order: undefined,
  relative: undefined,
  compact: false,
  twoDigitYears: false,
};

type WrongDate = Pick<FoundDate, "start" | "end" | "text" | "problems">;

/** What is wrong with the dates of a text, found without options, and without loading what only options ask for or telling what days they are. */
export function findProblems(text: string): readonly WrongDate[] {
  const dates: WrongDate[] = [];
  visitExpressions(text, NO_OPTIONS, (expression, start, end, reference) => {
    const problems = problemsOf(expression, { reference, policy: NO_OPTIONS.policy });
    if (problems.length > 0) dates.push({ start, end, text: text.slice(start, end), problems });
    return reference;
  });
  return dates;
}

/** Whether an expression is a day with a full year, of a calendar that is computed exactly. */
function isExplicitDay(expression: Expression): boolean {
  if ("from" in expression) return false;
  const { precision, year, calendar } = expression;
  return precision === "day" && year?.kind === "full" && calendar !== "islamic";
}

/**
 * Finds the dates of a text, in order: Jalali, Gregorian and lunar, in digits or words, with weekdays, times, parts of periods, lists,
 * ranges and markers. Missing years are inferred from `options.reference`, but never in the place of a year that the text gives; what is
 * impossible or doubtful is still found and told in `problems`. URLs, versions, prices, phone numbers, and names that are also months (مهر،
 * آذر، بهمن) are no dates.
 *
 * @param text - any text; offsets in the result are UTF-16 code units of it, `end` exclusive
 * @throws TypeError for an unknown option or value
 * @example
 * findDates("روز جمعه ۱۴ آذر ۱۴۰۴ امضا شد.")[0]?.iso; // "2025-12-05"
 * findDates("مراسم ۱۴ آذر", { reference: { year: 2025, month: 12, day: 6 } })[0]?.iso; // "2025-12-05"
 * findDates("۳۱ مهر ۱۴۰۴")[0]?.problems[0]?.code; // "DAY_OUT_OF_RANGE"
 * findDates("پایان شهریور ۱۴۰۳")[0]?.jalali; // { year: 1403, month: 6, day: 31 }
 * findDates("سال‌های ۷۶ و ۷۷")[0]?.interval; // { start: "1997-03-21", end: "1999-03-20" }
 * findDates("۱۲ آذر ۲۵")[0]?.problems[0]?.code; // "SHORT_YEAR"
 * findDates("خبرگزاری مهر گزارش داد."); // []
 */
export function findDates(text: string, options: DateOptions = {}): readonly FoundDate[] {
  checkText("findDates", text);
  return findWith(text, checkOptions("findDates", options));
}
