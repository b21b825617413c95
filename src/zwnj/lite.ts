import { rule as foreignPlural } from "./foreign-plural.ts";
import { rule as ordinal } from "./ordinal.ts";
import { spacedComparative, spacedParticiple, spacedPlural } from "./spaced-suffixes.ts";
import { tidyRules } from "./tidy-rules.ts";
import { rule as weekday } from "./weekday.ts";

/** The rules of ZWNJs that need no table of words. Three of them see less than those of the same id in `rules.ts`: only spaced suffixes. */
export const liteZwnjRules = [
  ...tidyRules,
  foreignPlural,
  ordinal,
  weekday,
  spacedPlural,
  spacedComparative,
  spacedParticiple,
] as const;
