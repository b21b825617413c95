import { guards as arabicPhrase } from "./arabic-phrase.ts";
import { guards as clitic } from "./clitic.ts";
import { guards as cliticApart } from "./clitic-apart.ts";
import { guards as cliticBehindHeh } from "./clitic-behind-heh.ts";
import { guards as cliticBehindYeh } from "./clitic-behind-yeh.ts";
import { guards as cliticCopula } from "./clitic-copula.ts";
import { guards as cliticEzafe } from "./clitic-ezafe.ts";
import { guards as comparative } from "./comparative.ts";
import { guards as compound } from "./compound.ts";
import { guards as compoundListed } from "./compound-listed.ts";
import { guards as compoundStem } from "./compound-stem.ts";
import { guards as compoundVerb } from "./compound-verb.ts";
import { guards as derivation } from "./derivation.ts";
import { guards as fused } from "./fused.ts";
import { guards as inflection } from "./inflection.ts";
import { guards as initialism } from "./initialism.ts";
import { guards as engine } from "./line/engine.ts";
import { guards as habit } from "./line/habit.ts";
import { guards as homographs } from "./line/homographs.ts";
import { guards as joinLost } from "./line/join-lost.ts";
import { guards as joinSuffix } from "./line/join-suffix.ts";
import { guards as joinWords } from "./line/join-words.ts";
import { guards as lineContext } from "./line/line-context.ts";
import { guards as phraseOfThree } from "./line/phrase-of-three.ts";
import { guards as splitWord } from "./line/split-word.ts";
import { guards as tokens } from "./line/tokens.ts";
import { guards as lostSpace } from "./lost-space.ts";
import { guards as miPrefix } from "./mi-prefix.ts";
import { guards as participle } from "./participle.ts";
import { guards as plural } from "./plural.ts";
import { guards as pluralOrIndefinite } from "./plural-or-indefinite.ts";
import { guards as pluralOrIndefiniteCues } from "./plural-or-indefinite-cues.ts";
import { guards as pluralOrPronoun } from "./plural-or-pronoun.ts";
import { guards as prefix } from "./prefix.ts";
import { guards as repetition } from "./repetition.ts";
import { guards as spokenVowel } from "./spoken-vowel.ts";
import { guards as userWord } from "./user-word.ts";
import { guards as weekday } from "./weekday.ts";
import { guards as asItStands } from "./word/as-it-stands.ts";
import { guards as currentWord } from "./word/current-word.ts";
import { guards as secondMember } from "./word/second-member.ts";
import { guards as suffixReader } from "./word/suffix-reader.ts";
import { guards as suffixes } from "./word/suffixes.ts";

/** A condition that keeps the word engine from going too far: it speaks where it says true. */
export type Guard = (...values: never[]) => unknown;

const tables = [
  arabicPhrase,
  cliticApart,
  cliticBehindHeh,
  cliticBehindYeh,
  cliticCopula,
  cliticEzafe,
  clitic,
  comparative,
  compoundListed,
  compoundStem,
  compoundVerb,
  compound,
  derivation,
  fused,
  inflection,
  initialism,
  lostSpace,
  miPrefix,
  participle,
  pluralOrIndefiniteCues,
  pluralOrIndefinite,
  pluralOrPronoun,
  plural,
  prefix,
  repetition,
  spokenVowel,
  userWord,
  weekday,
  engine,
  habit,
  homographs,
  joinLost,
  joinSuffix,
  joinWords,
  lineContext,
  phraseOfThree,
  splitWord,
  tokens,
  asItStands,
  secondMember,
  suffixReader,
  suffixes,
  currentWord,
] as const;

/** The guards of every room of the engine, by their names. */
export const guardTables: readonly Record<string, Guard>[] = tables;

type KeysOf<Table> = Table extends unknown ? keyof Table : never;

/** What a guard is called: each is told in Persian as well, and one that is not does not compile. */
export type GuardName = KeysOf<(typeof tables)[number]>;
