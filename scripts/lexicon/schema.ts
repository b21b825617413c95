import * as BoundaryKind from "../../src/zwnj/boundary.ts";
import { featuresOf } from "../../src/zwnj/lexicon/feature-sets.ts";
import type { Flag } from "../../src/zwnj/lexicon/flags.ts";
import { Roles } from "../../src/zwnj/lexicon/roles.ts";
import { WORD_SETS, type WordSet } from "../../src/zwnj/lexicon/word-sets.ts";
import { LARGEST, ZERO_CODE } from "../../src/zwnj/word/context-model.ts";
import { type Cell, count, listOf, oneOf, optional, word } from "../tables/cells.ts";
import type { Schema } from "../tables/read-table.ts";
import { lettersOf, ZWNJ } from "./letters.ts";

/** The classes of words.txt, which says what each means. */
export const WORD_CLASSES = [
  "compound",
  "divided",
  "phrase",
  "idiom",
  "initialism",
  "solid",
  "word",
  "adjective",
  "reading",
  "colloquial",
  "pronouncedHeh",
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** Whether a word of words.txt is joined from its spaced spelling. */
const JOINED = ["always", "lost", "never", "counts"] as const;
export const FROM_SPACES = [...JOINED, "-"] as const;
export type FromSpaces = (typeof FROM_SPACES)[number];

const SOURCES = ["ours", "lists", "review", "arabic", "vav", "initialisms", "names"];

/** The classes of word that a prefix takes. */
const TAKEN: readonly Flag[] = ["plural", "comparative", "silent", "clitic", "listed", "indefinite", "frequent"];

const ROLES = featuresOf(new Roles());

/** The kinds of endings.txt, in the order of the packed table. */
export const ENDINGS = [
  "plural",
  "spokenPlural",
  "gluedPlural",
  "comparative",
  "gluedComparative",
  "superlative",
  "dari",
  "person",
  "spokenPerson",
  "pronoun",
  "spokenPronoun",
  "gluedPronoun",
  "article",
  "spokenHeh",
  "spoken",
];

/** The kinds of lost-spaces.txt. */
const LOST_SPACES = ["opens", "closes", "pair", "two"];

const byLetters = ([spelling = ""]: readonly string[]): string => lettersOf(spelling);
const byRow = (cells: readonly string[]): string => cells.join("\t");

/** Of a homograph's neighbours: words, roles (@role), the ends of a clause, a number, speech, or anything. */
const cues: Cell = (cell) => (cell === "*" ? undefined : listOf(cue)(cell));
const cue: Cell = (cell) => {
  if (cell === "^" || cell === "$" || cell === "#" || cell === "~") return undefined;
  return cell.startsWith("@") ? oneOf(...ROLES)(cell.slice(1)) : word(cell);
};

/** As many weights of a model stand in a row. */
export const WEIGHTS_IN_A_ROW = 128;
const weights: Cell = (cell) => {
  const isWeight = (code: number) => Math.abs(code - ZERO_CODE) <= LARGEST;
  const isRow = cell.length === WEIGHTS_IN_A_ROW && [...cell].every((weight) => isWeight(weight.charCodeAt(0)));
  return isRow
    ? undefined
    : `this is no row of ${WEIGHTS_IN_A_ROW} weights as scripts/lexicon/fit-context.ts writes them`;
};

const plainSets = Object.fromEntries(WORD_SETS.map((set): [WordSet, Schema] => [set, { columns: [word] }])) as Record<
  WordSet,
  Schema
>;

/** The columns of each table of src/zwnj/tables. */
export const SCHEMAS = {
  words: {
    columns: [word, oneOf(...WORD_CLASSES), oneOf(...FROM_SPACES), listOf(oneOf(...SOURCES))],
    key: byLetters,
    row: wordRow,
  },
  "compounds-by-count": { columns: [word, count, count], key: byLetters },
  "divided-by-count": { columns: [word, count, count], key: byLetters },
  "solid-by-count": { columns: [word, count, count], key: byLetters },
  "indefinite-by-count": { columns: [word, count, count] },
  frequent: { columns: [word, count], key: byLetters },
  attested: { columns: [word, count], key: byLetters },
  rare: { columns: [word], key: byLetters },
  "lost-spaces": { columns: [listOf(word), oneOf(...LOST_SPACES), optional(count)], key: byRow },
  "second-members": { columns: [word, optional(oneOf("alone", "spaced", "listed"))], key: byLetters },
  "divided-members": { columns: [word, oneOf("first", "second"), count, count], key: byRow },
  "verb-stems": { columns: [word, oneOf("present", "past", "spoken", "contracted")], key: byRow },
  "preverb-verbs": { columns: [word, word], key: byRow },
  "light-verbs": { columns: [word, word], key: byRow },
  prefixes: { columns: [word, count, listOf(oneOf(...TAKEN)), count] },
  endings: { columns: [word, oneOf(...ENDINGS)], key: byRow },
  roles: { columns: [word, oneOf(...ROLES)], key: byRow },
  homographs: {
    columns: [word, word, oneOf(...Object.keys(BoundaryKind)), oneOf("read", "stays"), cues, cues],
    key: byRow,
  },
  ...plainSets,
  "weights-plural-or-indefinite": { columns: [count, weights] },
  "by-context": { columns: [word, optional(oneOf("plural"))] },
  "counts-compounds": { columns: [word, count, count, count] },
  "counts-first-members": { columns: [word, count, count, count, count] },
  "counts-second-members": { columns: [word, count, count, count, count] },
  "counts-plural-or-indefinite": { columns: [word, count, count, count, count] },
} satisfies Readonly<Record<string, Schema>>;

export type TableName = keyof typeof SCHEMAS;

/** A class, and what is said of the spaced spelling, go with how the word is spelled. */
function wordRow([spelling = "", wordClass = "", fromSpaces = ""]: readonly string[]): string | undefined {
  const joined = spelling.includes(ZWNJ);
  if (["solid", "pronouncedHeh"].includes(wordClass) && joined)
    return `a word of the class ${wordClass} has no ZWNJ, and this is spelled «${spelling.replaceAll(ZWNJ, "¦")}» (¦ is a ZWNJ)`;
  if (["compound", "divided", "phrase", "idiom", "initialism", "colloquial"].includes(wordClass) && !joined)
    return `a word of the class ${wordClass} is spelled with its ZWNJs`;
  const mayJoin = joined && wordClass !== "colloquial";
  if (mayJoin && fromSpaces === "-") return `whether it is joined from spaces is ${JOINED.join(", ")}`;
  if (!mayJoin && fromSpaces !== "-") return `there is nothing to join from spaces: write - for ${fromSpaces}`;
  return undefined;
}
