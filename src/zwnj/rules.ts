import { rule as arabicPhrase } from "./arabic-phrase.ts";
import { rule as clitic } from "./clitic.ts";
import { rule as comparative } from "./comparative.ts";
import { rule as compound } from "./compound.ts";
import { rule as foreignPlural } from "./foreign-plural.ts";
import { rule as initialism } from "./initialism.ts";
import { rule as linkingVav } from "./linking-vav.ts";
import { rule as miPrefix } from "./mi-prefix.ts";
import { rule as ordinal } from "./ordinal.ts";
import { rule as participle } from "./participle.ts";
import { rule as plural } from "./plural.ts";
import { rule as prefix } from "./prefix.ts";
import { tidyRules } from "./tidy-rules.ts";
import { rule as userWord } from "./user-word.ts";
import { rule as weekday } from "./weekday.ts";

/** The rules of ZWNJs in the order in which they run: first what is there in vain, then what is missing. */
export const zwnjRules = [
  ...tidyRules,
  userWord,
  foreignPlural,
  ordinal,
  weekday,
  miPrefix,
  initialism,
  arabicPhrase,
  compound,
  prefix,
  linkingVav,
  plural,
  comparative,
  participle,
  clitic,
] as const;
