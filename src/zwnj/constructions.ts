import { arabicPhrase } from "./arabic-phrase.ts";
import { clitic } from "./clitic.ts";
import { copula } from "./clitic-copula.ts";
import { ezafe } from "./clitic-ezafe.ts";
import { comparative } from "./comparative.ts";
import { compound } from "./compound.ts";
import { compoundStem } from "./compound-stem.ts";
import { derivation } from "./derivation.ts";
import { inflection } from "./inflection.ts";
import { initialism } from "./initialism.ts";
import type { Construction } from "./line/construction.ts";
import { linkingVav } from "./linking-vav.ts";
import { lostSpace } from "./lost-space.ts";
import { mi } from "./mi-prefix.ts";
import { participle } from "./participle.ts";
import { plural } from "./plural.ts";
import { pluralOrIndefinite } from "./plural-or-indefinite.ts";
import { prefix } from "./prefix.ts";
import { repetition } from "./repetition.ts";
import { spokenVowel } from "./spoken-vowel.ts";
import { userWord } from "./user-word.ts";
import { weekday } from "./weekday.ts";

/** The grammar: all constructions, in the order in which they are asked. The engine below knows none of them by name. */
export const constructions: readonly Construction[] = [
  userWord,
  repetition,
  derivation,
  spokenVowel,
  inflection,
  initialism,
  mi,
  plural,
  comparative,
  participle,
  clitic,
  copula,
  ezafe,
  pluralOrIndefinite,
  arabicPhrase,
  weekday,
  linkingVav,
  prefix,
  compound,
  compoundStem,
  lostSpace,
];
