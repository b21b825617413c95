import type { Match, TimeOfDay } from "./expression.ts";
import { COLON, COMMA, DASH, DOT, GLUED, JOINED, PLUS, SLASH, type Token, WRAPPED } from "./tokens.ts";

/** The index of the letter ظ in the vocabulary, and of the letters before it in «ق.ظ» and «ب.ظ». */
const LETTER_Q = 2;
const LETTER_Z = 4;
const LETTER_B = 5;
const LATIN_Z = 6;
const LATIN_T = 7;

/** The part of the day of «امشب»; see the vocabulary. */
export const NIGHT = 3;

function isMarkAt(tokens: readonly Token[], at: number, mark: number, gap: number): boolean {
  const token = tokens[at];
  return token?.kind === "mark" && token.value === mark && token.gap <= gap;
}

/** Two digits of a clock after a colon, or after another mark where «ساعت» makes it a clock (۱۴.۳۰). */
function sixtieth(tokens: readonly Token[], at: number, mark = COLON): number | undefined {
  const token = tokens[at + 1];
  if (!isMarkAt(tokens, at, mark, JOINED) || token?.kind !== "number") return undefined;
  return token.gap <= JOINED && token.digits === 2 && token.value < 60 ? token.value : undefined;
}

/** `Z`, `+03:30` or `+0330` directly after a clock. */
function offsetAt(tokens: readonly Token[], at: number): Match<string> | undefined {
  const sign = tokens[at];
  if (sign === undefined || sign.gap !== GLUED) return undefined;
  if (sign.kind === "letter" && sign.value === LATIN_Z) return { value: "+00:00", next: at + 1 };
  const hours = tokens[at + 1];
  if (sign.kind !== "mark" || (sign.value !== PLUS && sign.value !== DASH)) return undefined;
  if (hours?.kind !== "number" || hours.gap !== GLUED) return undefined;
  const prefix = sign.value === PLUS ? "+" : "-";
  const pad = (value: number): string => String(value).padStart(2, "0");
  if (hours.digits === 4 && hours.value % 100 < 60) {
    return { value: `${prefix}${pad(Math.floor(hours.value / 100))}:${pad(hours.value % 100)}`, next: at + 2 };
  }
  const minutes = sixtieth(tokens, at + 2);
  if (hours.digits !== 2 || minutes === undefined) return undefined;
  return { value: `${prefix}${pad(hours.value)}:${pad(minutes)}`, next: at + 4 };
}

function timeOf(hour: number, minute?: number, second?: number, offset?: string): TimeOfDay {
  return { hour: hour % 24, minute, second, offset, until: undefined };
}

/** 14:30, 14:30:15.000Z. */
function clockAt(tokens: readonly Token[], at: number, named: boolean): Match<TimeOfDay> | undefined {
  const hour = tokens[at]!;
  if (hour.digits < 1 || hour.digits > 2 || hour.ordinal || hour.value > 24) return undefined;
  const minute =
    sixtieth(tokens, at + 1) ??
    (named ? (sixtieth(tokens, at + 1, DOT) ?? sixtieth(tokens, at + 1, SLASH)) : undefined);
  if (minute === undefined || (hour.value === 24 && minute > 0)) return undefined;
  const second = sixtieth(tokens, at + 3);
  let next = second === undefined ? at + 3 : at + 5;
  const fraction = tokens[next + 1];
  if (
    second !== undefined &&
    isMarkAt(tokens, next, DOT, GLUED) &&
    fraction?.kind === "number" &&
    fraction.gap === GLUED
  )
    next += 2;
  // «14:30-16:00» is two clocks; only after seconds does a dash start an offset.
  const dash = isMarkAt(tokens, next, DASH, GLUED);
  const offset = dash && second === undefined ? undefined : offsetAt(tokens, next);
  return { value: timeOf(hour.value, minute, second, offset?.value), next: offset?.next ?? next };
}

/** «و ۳۰ دقیقه», and after «ساعت» also «و ۳۰» alone. */
function sixtiethWordAt(
  tokens: readonly Token[],
  at: number,
  unit: "minute-word" | "second-word",
  bare: boolean,
): Match<number> | undefined {
  const number = tokens[at + 1];
  if (tokens[at]!.kind !== "and" || number?.kind !== "number" || number.ordinal || number.value >= 60) return undefined;
  if (tokens[at + 2]!.kind === unit) return { value: number.value, next: at + 3 };
  const after = tokens[at + 2]!;
  const ends = after.kind === "mark" || after.kind === "day-part" || after.start === after.end || after.kind === "of";
  return bare && number.digits === 2 && ends ? { value: number.value, next: at + 2 } : undefined;
}

/** «۸», «۸ و نیم», «۸ و ۳۰ دقیقه»: an hour that needs «ساعت» before it or a part of the day after it. */
function spokenHourAt(tokens: readonly Token[], at: number, named: boolean): Match<TimeOfDay> | undefined {
  const hour = tokens[at]!;
  if (hour.kind !== "number" || hour.ordinal || hour.digits > 2 || hour.value > 24) return undefined;
  const next = at + 1;
  const fraction = tokens[next + 1];
  if (tokens[next]!.kind === "and" && (fraction?.kind === "half" || fraction?.kind === "quarter-hour"))
    return { value: timeOf(hour.value, fraction.kind === "half" ? 30 : 15), next: next + 2 };
  const minute = sixtiethWordAt(tokens, next, "minute-word", named);
  const second = minute === undefined ? undefined : sixtiethWordAt(tokens, minute.next, "second-word", false);
  return { value: timeOf(hour.value, minute?.value, second?.value), next: second?.next ?? minute?.next ?? next };
}

/** «صبح», «بعدازظهر», «ب.ظ.» …: the index of the part of the day. */
export function dayPartAt(tokens: readonly Token[], at: number): Match<number> | undefined {
  const token = tokens[at]!;
  if (token.gap > WRAPPED) return undefined;
  if (token.kind === "day-part") return { value: token.value, next: at + 1 };
  if (token.kind !== "letter" || (token.value !== LETTER_Q && token.value !== LETTER_B)) return undefined;
  let next = at + 1;
  if (isMarkAt(tokens, next, DOT, JOINED)) next++;
  const noon = tokens[next];
  if (noon?.kind !== "letter" || noon.value !== LETTER_Z) return undefined;
  next++;
  if (isMarkAt(tokens, next, DOT, GLUED)) next++;
  return { value: token.value === LETTER_B ? 2 : 0, next };
}

/** The hour of the day for an hour of a part of the day. */
function hourOf(hour: number, part: number): number {
  if (hour > 12) return hour;
  if (part === 0) return hour % 12;
  if (part === 1) return hour < 5 ? hour + 12 : hour;
  if (part === 2) return (hour % 12) + 12;
  // The night starts after noon and ends in the morning: «۸ شب» is 20:00, «۲ شب» 02:00, «۱۲ شب» 00:00.
  return hour === 12 ? 0 : hour >= 5 ? hour + 12 : hour;
}

/** A time of the day: a clock, or an hour with «ساعت» or a part of the day, which may also stand before («امشب ساعت ۹»). */
function singleTimeAt(
  tokens: readonly Token[],
  at: number,
  part: number | undefined,
  anchored: boolean,
): Match<TimeOfDay> | undefined {
  let start = at;
  while (tokens[start]!.kind === "hour-word" && (start === at || tokens[start]!.gap <= WRAPPED) && start < at + 2)
    start++;
  const named = start > at || anchored;
  if (start > at && isMarkAt(tokens, start, COLON, JOINED)) start++;
  if (tokens[start]!.kind !== "number" || (start > at && tokens[start]!.gap > WRAPPED)) return undefined;
  const clock = clockAt(tokens, start, named);
  const time = clock ?? spokenHourAt(tokens, start, named);
  if (time === undefined) return undefined;
  let next = time.next;
  if (clock !== undefined && tokens[next]!.kind === "minute-word") next++;
  const own = dayPartAt(tokens, next);
  if (own === undefined && !named && clock === undefined) return undefined;
  const inPart = own?.value ?? part;
  const hour = inPart === undefined ? time.value.hour : hourOf(time.value.hour, inPart);
  return { value: { ...time.value, hour }, next: own?.next ?? next };
}

/** A time, or with «ساعت» a span of hours: «ساعت ۸ تا ۱۴». */
export function timeAt(tokens: readonly Token[], at: number, part?: number): Match<TimeOfDay> | undefined {
  const from = singleTimeAt(tokens, at, part, false);
  if (from === undefined || tokens[at]!.kind !== "hour-word") return from;
  const joint = tokens[from.next]!;
  const joins = joint.kind === "until" || (joint.kind === "mark" && joint.value === DASH);
  if (!joins || joint.gap > WRAPPED || tokens[from.next + 1]!.gap > WRAPPED) return from;
  const to = singleTimeAt(tokens, from.next + 1, part, true);
  // «ساعت ۸ تا ۱۵ آذر» is an hour, and a day.
  if (to === undefined || tokens[to.next]!.kind === "month") return from;
  return { value: { ...from.value, until: to.value }, next: to.next };
}

/** A time that follows a date: « - ۱۴:۳۰», «، ساعت ۸ صبح», «صبح ساعت ۸», «در ۱۴:۵۲», «از ساعت ۸ تا ۱۷», `T14:30:00`. */
export function trailingTimeAt(tokens: readonly Token[], at: number, part?: number): Match<TimeOfDay> | undefined {
  const first = tokens[at]!;
  if (first.gap > WRAPPED) return undefined;
  if (first.kind === "letter" && first.value === LATIN_T && first.gap === GLUED) return clockTokenAt(tokens, at + 1);
  let next = at;
  let inPart = part;
  if (first.kind === "day-part") {
    inPart = first.value;
    next++;
  }
  const mark = tokens[next]!;
  const named = tokens[next + 1]?.kind === "hour-word";
  if (mark.kind === "mark" && (mark.value === COMMA || mark.value === DASH || mark.value === 0x7c)) next++;
  else if ((mark.kind === "at" || mark.kind === "of") && named) next++;
  else if (mark.kind === "at" && clockAt(tokens, next + 1, false) !== undefined) next++;
  else if (mark.kind === "of") return undefined;
  return tokens[next]!.gap <= WRAPPED ? timeAt(tokens, next, inPart) : undefined;
}

function clockTokenAt(tokens: readonly Token[], at: number): Match<TimeOfDay> | undefined {
  const token = tokens[at];
  return token?.kind === "number" && token.gap === GLUED ? clockAt(tokens, at, false) : undefined;
}
