import type { Extent, Match } from "./expression.ts";
import { dayAt, jointAt } from "./grammar-day.ts";
import { NIGHT, timeAt, trailingTimeAt } from "./grammar-time.ts";
import type { Source } from "./source.ts";
import { WRAPPED } from "./tokens.ts";

/** A day, absolute or counted from the reference. */
function pointAt(source: Source, at: number): Match<Extent> | undefined {
  return dayAt(source, at) ?? source.options.relative?.pointAt(source, at);
}

function isDay({ precision, time }: Extent): boolean {
  return precision === "day" && time === undefined;
}

/** A time or a part of the day before its date: «ساعت ۱۰ صبح روز جمعه ۱۴ آذر», «عصر دیروز», «صبح امروز ساعت ۸». */
export function timedPointAt(source: Source, at: number): Match<Extent> | undefined {
  const { tokens } = source;
  const time = timeAt(tokens, at);
  const { kind: first, value } = tokens[at]!;
  const part = time === undefined && first === "day-part" ? { value, next: at + 1 } : undefined;
  if (time === undefined && part === undefined) return undefined;
  const start = jointAt(tokens, (time ?? part)!.next).next;
  if (tokens[start]!.gap > WRAPPED || (part !== undefined && start > part.next + 1)) return undefined;
  // The part of the day says which hour a time after the date is.
  const withoutTime = part !== undefined && source.tail === "time";
  const point = pointAt(withoutTime ? { ...source, tail: "weekday" } : source, start);
  if (point === undefined) return undefined;
  const { kind } = tokens[start]!;
  if (time !== undefined) {
    if (!isDay(point.value)) return undefined;
    const night = kind === "relative-night" ? timeAt(tokens, at, NIGHT) : undefined;
    return { value: { ...point.value, time: (night ?? time).value }, next: point.next };
  }
  // «شب جمعه» is the evening before; «ظهر تابستان» no day.
  const isDated =
    point.value.relative === undefined || kind === "relative-day" || kind === "weekday" || kind === "day-word";
  if (part!.value === NIGHT || !isDated) return undefined;
  const late = withoutTime && isDay(point.value) ? trailingTimeAt(tokens, point.next, part.value) : undefined;
  return late === undefined ? point : { value: { ...point.value, time: late.value }, next: late.next };
}
