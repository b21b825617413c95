import { type Extent, type Match, yearsExtent } from "./expression.ts";
import { markerAt } from "./grammar-marker.ts";
import { usualCalendar } from "./grammar-year.ts";
import type { Source } from "./source.ts";
import { JOINED, WRAPPED } from "./tokens.ts";

/** The decade of a number: «شصت» is 1360, «۱۹۹۰» itself. */
export function decadeOf(source: Source, at: number): Match<Extent> | undefined {
  const { tokens } = source;
  const number = tokens[at];
  if (number?.kind !== "number" || number.ordinal || number.gap > WRAPPED || number.value % 10 > 0) return undefined;
  const marker = markerAt(tokens, at + 1);
  const short = number.value >= 20 && number.value <= 90;
  const year = !short ? number.value : number.value + (marker?.value === "gregorian" ? 1900 : 1300);
  const calendar = marker?.value ?? usualCalendar(year);
  if (calendar === undefined || year < 1000) return undefined;
  return { value: yearsExtent(calendar, "decade", { kind: "full", value: year }, 9), next: marker?.next ?? at + 1 };
}

/** The first century of which nobody doubts the calendar: the sixteenth of the others is not over. */
const FIRST_GREGORIAN_CENTURY = 16;
const LAST_CENTURY = 22;

/** The century of a number, «بیستم», «هفتم میلادی», «چهارم هجری»: from its first year to its hundredth. */
export function centuryOf({ tokens }: Source, at: number): Match<Extent> | undefined {
  const number = tokens[at]!;
  if (number.kind !== "number" || number.gap > WRAPPED || number.value < 1 || number.value > LAST_CENTURY)
    return undefined;
  const after = tokens[at + 1]!;
  const marker = after.kind === "letter" && after.gap > JOINED ? undefined : markerAt(tokens, at + 1);
  const calendar =
    marker === undefined
      ? number.value >= FIRST_GREGORIAN_CENTURY
        ? "gregorian"
        : undefined
      : (marker.value ?? "islamic");
  if (calendar === undefined) return undefined;
  const first = { kind: "full", value: 100 * number.value - 99 } as const;
  return { value: yearsExtent(calendar, "century", first, 99), next: marker?.next ?? at + 1 };
}
