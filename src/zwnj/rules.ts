import { rule as foreignPlural } from "./foreign-plural.ts";
import { rule as ordinal } from "./ordinal.ts";
import { tidyRules } from "./tidy-rules.ts";
import { rule as weekday } from "./weekday.ts";
import { wordRules } from "./word-rules.ts";

/** The rules of ZWNJs in the order in which they run: first what is there in vain, then what is missing. */
export const zwnjRules = [...tidyRules, foreignPlural, ordinal, weekday, ...wordRules] as const;
