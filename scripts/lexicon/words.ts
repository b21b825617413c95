import type { Flags } from "../../src/zwnj/lexicon/flags.ts";
import { type Counts, compoundCounts, NEVER_SEEN } from "./counts.ts";
import { dictionaryWords, type readDictionary } from "./dictionary.ts";
import { Entries, nounClasses } from "./entries.ts";
import { flagSets } from "./flag-sets.ts";
import { fold, lettersOf, ZWNJ } from "./letters.ts";
import type { Members } from "./members.ts";
import { prevailsIn } from "./prevailing.ts";
import type { FromSpaces, WordClass } from "./schema.ts";
import { readTable, readWords } from "./tables.ts";

interface WordRow {
  readonly spelling: string;
  readonly wordClass: WordClass;
  readonly fromSpaces: FromSpaces;
}

/** What the words are made of, beside our tables. */
interface Sources {
  readonly dictionary: ReturnType<typeof readDictionary>;
  /** Forms that the verb stems give. */
  readonly verbs: ReadonlyMap<string, Flags>;
  readonly members: Members;
  readonly byCount: ByCount;
}

/** What the counts of a large text say against the grammar. */
export interface ByCount {
  readonly solid: readonly string[];
  readonly compounds: readonly string[];
  readonly divided: readonly string[];
}

/** What all layers look at. */
interface Facts extends Sources {
  readonly rows: readonly WordRow[];
  readonly counts: ReadonlyMap<string, Counts>;
}

type Layer = (entries: Entries, facts: Facts) => void;

/** Who overrules whom: each of these may change what those before it have said of a word. */
const LAYERS: readonly Layer[] = [
  dictionaryLayer,
  listedLayer,
  attestedLayer,
  solidLayer,
  countedLayer,
  ownLayer,
  grammarLayer,
];

/** The words of the lexicon, each in one spelling. */
export function lexiconWords(sources: Sources): Entries {
  const entries = new Entries();
  const facts: Facts = { ...sources, rows: wordRows(), counts: compoundCounts() };
  for (const layer of LAYERS) layer(entries, facts);
  markSpaced(entries, facts);
  markFrequent(entries);
  markDivided(entries, facts);
  return entries;
}

function wordRows(): WordRow[] {
  return readTable("words").map(([spelling = "", wordClass, fromSpaces]) => ({
    spelling,
    wordClass: wordClass as WordClass,
    fromSpaces: fromSpaces as FromSpaces,
  }));
}

/** Lilak. */
function dictionaryLayer(entries: Entries, { dictionary, verbs, rows }: Facts): void {
  const pronounced = new Set(rowsOf(rows, "pronouncedHeh").map(({ spelling }) => fold(spelling)));
  for (const word of dictionaryWords(dictionary, verbs)) {
    const spelling = fold(word.spelling);
    const isPronounced = pronounced.has(spelling.slice(spelling.lastIndexOf(ZWNJ) + 1));
    entries.add({ spelling, classes: isPronounced ? flagSets.with(word.classes, { silent: false }) : word.classes });
  }
}

/** What lists of compounds have. */
function listedLayer(entries: Entries, { rows }: Facts): void {
  for (const { spelling } of rowsOf(rows, "compound", "divided", "phrase", "idiom"))
    entries.add({ spelling, classes: entries.classesOf(spelling) });
  for (const { spelling } of rowsOf(rows, "initialism")) entries.add({ spelling, classes: nounClasses(spelling) });
}

/** What a text has with a ZWNJ, more than once and more often than without. */
function attestedLayer(entries: Entries, { counts }: Facts): void {
  for (const [spelling, { zwnj, glued }] of counts)
    if (zwnj > 1 && zwnj > glued) entries.add({ spelling, classes: entries.classesOf(spelling) });
}

/** What is written together with its word by the Academy (2022, p. 44), but for one in heh: توصیفگر, نشانواره, but حیله‌گر. */
const TRUE_SUFFIX = /^[^\u200C]+[^ه\u200C]\u200C(?:گر|گری|واره|گاه)$/;

/** How they are spelled where the line tells nothing the grammar says, and not the counts: «این‌گونه», «بزرگ‌تر». */
const OF_GRAMMAR = /^(?:این|آن|همان|همین|هیچ)\u200C|\u200Cتر(?:ین)?$/;

/** One spelling for each word that has two: solid by our tables, by the Academy, or by the counts. */
function solidLayer(entries: Entries, { rows, counts, verbs, byCount }: Facts): void {
  const solid = new Set([...rowsOf(rows, "solid").map(({ spelling }) => spelling), ...byCount.solid].map(lettersOf));
  for (const [key, { spelling, classes }] of entries.compounds) {
    if (solid.has(key)) continue;
    const seen = counts.get(spelling) ?? NEVER_SEEN;
    if (
      TRUE_SUFFIX.test(spelling) ||
      (seen.glued > seen.zwnj && entries.solid.has(key)) ||
      seen.glued > 2 * seen.zwnj + 1
    )
      entries.close(key, classes);
    else entries.solid.delete(key);
  }
  for (const key of solid)
    if (entries.compounds.has(key) || !verbs.has(key))
      entries.close(key, entries.compounds.get(key)?.classes ?? nounClasses(key));
}

/** What counts write with ZWNJs where the grammar does not. */
function countedLayer(entries: Entries, { byCount }: Facts): void {
  for (const spelling of byCount.compounds) entries.overrule({ spelling, classes: entries.classesOf(spelling) });
  for (const spelling of byCount.divided)
    if (!entries.solid.has(lettersOf(spelling))) entries.add({ spelling, classes: entries.classesOf(spelling) });
}

/** What an editor says of a word by itself. */
function ownLayer(entries: Entries, { rows }: Facts): void {
  const words = rowsOf(rows, "word", "adjective", "reading").map(({ spelling, wordClass }) => ({
    spelling,
    classes: flagSets.union(entries.classesOf(spelling), flagSets.of(wordClass === "adjective" ? ["comparative"] : [])),
  }));
  for (const word of words) entries.overrule(word);
}

/** The grammar knows that an option decides about these, and has to be asked. */
function grammarLayer(entries: Entries): void {
  for (const word of ["آنها", "اینها"]) entries.solid.delete(word);
  for (const [words = "", kind] of readTable("lost-spaces")) if (kind === "two") entries.delete(words.replace(" ", ""));
}

/** Marks the compounds that may be joined from their spaced spelling. */
function markSpaced(entries: Entries, { rows, counts, members }: Facts): void {
  const said = new Map(rows.map(({ spelling, fromSpaces }) => [fold(spelling), fromSpaces]));
  for (const [key, { spelling, classes }] of entries.compounds) {
    const row = said.get(spelling);
    const joined =
      row === "always" ||
      (row !== "never" && row !== "lost" && joinsByCount(spelling, counts.get(spelling) ?? NEVER_SEEN, members));
    entries.compounds.set(key, {
      spelling,
      classes: flagSets.with(classes, { spaced: joined, joinedIfLost: row === "lost" }),
    });
  }
}

/** Marks the compounds that many write solid, by what the small text and our tables have of them. */
function markDivided(entries: Entries, { byCount, counts, rows }: Facts): void {
  const ours = rowsOf(rows, "divided").map(({ spelling }) => spelling);
  const apart = new Set(rows.filter(({ fromSpaces }) => fromSpaces === "never").map(({ spelling }) => spelling));
  for (const divided of [...byCount.divided, ...ours]) {
    const key = lettersOf(divided);
    const seen = counts.get(divided) ?? NEVER_SEEN;
    const open = entries.compounds.get(key);
    const solid = entries.solid.get(key);
    if (open !== undefined) {
      const undecided = !OF_GRAMMAR.test(divided) && !prevailsIn(seen.zwnj, seen.glued);
      const joinedIfLost = undecided && !open.classes.spaced && !apart.has(divided);
      entries.compounds.set(key, {
        ...open,
        classes: flagSets.with(open.classes, { divided: true, undecided, joinedIfLost }),
      });
    } else if (solid !== undefined) {
      entries.solid.delete(key);
      const classes = flagSets.with(solid.classes, { staysGlued: true, spaced: true });
      entries.compounds.set(key, { spelling: divided, classes });
    }
  }
}

/** Marks the words that may have lost the space beside a function word. */
function markFrequent({ solid }: Entries): void {
  for (const word of readWords("frequent")) {
    const known = solid.get(word);
    if (known !== undefined) solid.set(word, { ...known, classes: flagSets.with(known.classes, { frequent: true }) });
  }
}

function joinsByCount(spelling: string, seen: Counts, members: Members): boolean {
  const parts = spelling.split(ZWNJ);
  if (seen.zwnj + seen.spaced > 2) return seen.zwnj > 2 * seen.spaced;
  if (seen.spaced > 0) return false;
  // What also stands alone («منتشر شده است») is not joined.
  return members.joins(parts.at(-1)!) ?? (seen.zwnj > 0 && parts.every((part) => part.length > 1));
}

function rowsOf(rows: readonly WordRow[], ...classes: readonly WordClass[]): WordRow[] {
  return rows.filter(({ wordClass }) => classes.includes(wordClass));
}
