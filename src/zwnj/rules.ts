import { rule as duplicate } from "./duplicate.ts";
import { rule as edge } from "./edge.ts";
import { rule as foreignPlural } from "./foreign-plural.ts";
import { rule as ordinal } from "./ordinal.ts";
import { rule as weekday } from "./weekday.ts";
import { afterNonJoining, typedForSpace, wordRules } from "./word-rules.ts";

/**
 * The rules of ZWNJs in the order in which they run: first what is there in vain, then what is missing. Of what is there in vain, what was
 * typed for a space comes before what is deleted.
 */
export const zwnjRules = [
  duplicate,
  edge,
  typedForSpace,
  afterNonJoining,
  foreignPlural,
  ordinal,
  weekday,
  ...wordRules,
] as const;
