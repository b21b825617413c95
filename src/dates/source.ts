import type { Extent, Match } from "./expression.ts";
import type { Token } from "./tokens.ts";

/** Options with their defaults filled in; `order` stays undefined where the caller left it open. */
export interface CheckedOptions {
  /** The reference as a day number; undefined if there is none, or none yet. */
  readonly reference: number | "document" | undefined;
  readonly policy: "nearest" | "past" | "future";
  readonly order: "dmy" | "mdy" | "ymd" | undefined;
  /** Undefined where «دیروز» and the like are no dates. */
  readonly relative: RelativeGrammar | undefined;
  readonly compact: boolean;
  readonly twoDigitYears: boolean;
}

/** The tokens of a text and what reading them needs. */
export interface Source {
  readonly tokens: readonly Token[];
  readonly options: CheckedOptions;
  /** The folded word of a token. */
  readonly wordAt: (at: number) => string;
  /** Whether the text has a month of Afghanistan beyond doubt, so that «۱۹ دلو» is a date too. */
  readonly afghan: boolean;
  /** What is read after a day: nothing, its weekday, or its weekday and its time. */
  readonly tail: "none" | "weekday" | "time";
  /** The day from which relative expressions are understood, as far as it is known. */
  readonly reference: number | undefined;
}

/** Reads what only a reference day gives a meaning. Handed in, so that it is not loaded where nobody asks for it. */
export interface RelativeGrammar {
  /** A day that is counted from the reference, or a longer period. */
  readonly pointAt: (source: Source, at: number) => Match<Extent> | undefined;
  /** «ماه جاری», «هفتهٔ گذشته». */
  readonly unitAt: (source: Source, at: number) => Match<Extent> | undefined;
}
