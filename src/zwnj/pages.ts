import { page as afterNonJoining } from "./after-non-joining.ts";
import { page as arabicPhrase } from "./arabic-phrase.ts";
import { page as clitic } from "./clitic.ts";
import { page as comparative } from "./comparative.ts";
import { page as compound } from "./compound.ts";
import { page as duplicate } from "./duplicate.ts";
import { page as edge } from "./edge.ts";
import { page as foreignPlural } from "./foreign-plural.ts";
import { page as initialism } from "./initialism.ts";
import { page as linkingVav } from "./linking-vav.ts";
import { page as lostSpace } from "./lost-space.ts";
import { page as miPrefix } from "./mi-prefix.ts";
import { page as ordinal } from "./ordinal.ts";
import { page as participle } from "./participle.ts";
import { page as plural } from "./plural.ts";
import { page as prefix } from "./prefix.ts";
import { page as userWord } from "./user-word.ts";
import { page as weekday } from "./weekday.ts";

export const zwnjPages = {
  "spacing/lost-space": lostSpace,
  "zwnj/after-non-joining": afterNonJoining,
  "zwnj/arabic-phrase": arabicPhrase,
  "zwnj/clitic": clitic,
  "zwnj/comparative": comparative,
  "zwnj/compound": compound,
  "zwnj/duplicate": duplicate,
  "zwnj/edge": edge,
  "zwnj/foreign-plural": foreignPlural,
  "zwnj/initialism": initialism,
  "zwnj/linking-vav": linkingVav,
  "zwnj/mi-prefix": miPrefix,
  "zwnj/ordinal": ordinal,
  "zwnj/participle": participle,
  "zwnj/plural": plural,
  "zwnj/prefix": prefix,
  "zwnj/user-word": userWord,
  "zwnj/weekday": weekday,
} as const;
