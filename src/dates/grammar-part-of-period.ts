import type { Extent, Match } from "./expression.ts";
import { decadeOf } from "./grammar-decade.ts";
import { partAt } from "./grammar-part.ts";
import { monthAt, periodAt, seasonAt, yearInPartAt } from "./grammar-period.ts";
import { type Part, precisionOf } from "./parts.ts";
import type { Source } from "./source.ts";
import { WRAPPED } from "./tokens.ts";

/** Parts inside parts: «پایان نیمهٔ اول سال ۱۴۰۳» has two. */
const DEEPEST = 3;

/** The period of a part, in which a month needs no year and a year no «سال». */
function wholeAt(source: Source, at: number): Match<Extent> | undefined {
  const decade = source.tokens[at]!.kind === "decade-word" ? decadeOf(source, at + 1) : undefined;
  return (
    decade ?? monthAt(source, at, true) ?? seasonAt(source, at) ?? yearInPartAt(source, at) ?? periodAt(source, at)
  );
}

/** One production for every part of every period: «پایان آذر», «اوایل دههٔ ۶۰», «سه ماه اول امسال», «پایان ماه جاری». */
export function partOfPeriodAt(source: Source, at: number, depth = 1): Match<Extent> | undefined {
  const found = partAt(source, at);
  if (found === undefined || source.tokens[found.next]!.gap > WRAPPED) return undefined;
  const part = found.value;
  const whole =
    (depth < DEEPEST ? partOfPeriodAt(source, found.next, depth + 1) : undefined) ??
    wholeAt(source, found.next) ??
    source.options.relative?.unitAt(source, found.next);
  if (whole === undefined) return undefined;
  const closed = { ...part, of: whole.value.precision } as Part;
  const precision = precisionOf(closed);
  if (precision === undefined) return undefined;
  return { value: { ...whole.value, precision, parts: [...whole.value.parts, closed] }, next: whole.next };
}
