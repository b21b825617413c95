import { word as isWord } from "../tables/cells.ts";
import { engineWith } from "./engine.ts";
import { lettersOf, ZWNJ } from "./letters.ts";
import { lexiconModule } from "./lexicon.ts";
import { decidedElsewhere, hasPrefixIn, MARGIN, prevailsIn } from "./prevailing.ts";
import { countsWithZwnj } from "./spellings-of-wikipedia.ts";
import { readWords } from "./tables.ts";

/** So often at least. */
const FEWEST = 10;
/** The fewest letters of a compound that explains others: shorter ones are the beginning of a name by chance. */
const SHORTEST = 6;

/** How a compound is spelled is a matter of usage. */
export const OF_USAGE = /^zwnj\/(?:compound|prefix|arabic-phrase|initialism|linking-vav)$/;
/** But an option decides about «آن‌گونه». */
const DEMONSTRATIVE = /^(?:آن|این|همان|همین)/;
/** The Academy has rules for endings, which careful texts follow: one that is never set off is the end of a name («مانهایم», «اولاند»). */
const OF_GRAMMAR = /^zwnj\/(?:plural|clitic)$/;
/** But these endings many leave glued: nothing can be told from that. */
const OFTEN_GLUED = /(?:ها|های|هایی|ای|ی)$/;
/** Nor where «X‌های» itself stands there this many times as often: «کفشهایم» is no name. */
const MORE_PLURALS = 10;

export interface Row {
  readonly word: string;
  readonly solid: number;
  readonly withZwnj: number;
}

/**
 * The words without a ZWNJ that the engine would cut though that spelling prevails; the engine proposes, counts dispose. They are found in rounds: a word
 * that is known explains others that begin with it.
 */
export async function solidByCount(counts: ReadonlyMap<string, number>): Promise<Row[]> {
  const withZwnj = countsWithZwnj(counts);
  const decided = decidedElsewhere(
    (wordClass) => ["word", "adjective", "reading", "colloquial"].includes(wordClass),
    ({ zwnj, glued }) => prevailsIn(zwnj, glued),
  );
  // The letters count, and with two spellings of a hamza they may have two counts.
  for (const word of readWords("compounds-by-count")) decided.add(lettersOf(word));
  const rows = new Map<string, Row>();
  for (;;) {
    const { findRepairs } = await engineWith(lexiconModule({ solid: [...rows.keys()] }));
    const cut = new Map<string, Row>();
    for (const [word, solid] of counts) {
      const row = { word, solid, withZwnj: withZwnj.get(word) ?? 0 };
      if (word.includes(ZWNJ) || solid < FEWEST || solid < MARGIN * row.withZwnj || isWord(word) !== undefined)
        continue;
      if (decided.has(lettersOf(word)) || beginsWithZwnj(word, counts, withZwnj)) continue;
      const rules = findRepairs(word).repairs.flatMap((repair) =>
        repair.rules.filter((rule) => rule.startsWith("zwnj/")),
      );
      if (rules.length > 0 && isUsage(row, rules, counts)) cut.set(word, row);
    }
    const added = [...cut.values()].filter(({ word }) => !hasPrefixIn(cut, word));
    if (added.length === 0) return [...rows.values()].sort((a, b) => (a.word < b.word ? -1 : 1));
    for (const row of added) {
      if (decided.has(lettersOf(row.word))) continue; // in another spelling of its hamza
      decided.add(lettersOf(row.word));
      rows.set(row.word, row);
    }
  }
}

/** «هیچکدامشان» is spelled as «هیچ‌کدام» is. */
function beginsWithZwnj(
  word: string,
  counts: ReadonlyMap<string, number>,
  withZwnj: ReadonlyMap<string, number>,
): boolean {
  for (let length = SHORTEST; length < word.length; length++) {
    const beginning = word.slice(0, length);
    const joined = beginning.endsWith("ها") ? 0 : (withZwnj.get(beginning) ?? 0);
    if (joined >= FEWEST && joined >= MARGIN * (counts.get(beginning) ?? 0)) return true;
  }
  return false;
}

function isUsage(
  { word, solid, withZwnj }: Row,
  rules: readonly string[],
  counts: ReadonlyMap<string, number>,
): boolean {
  if (rules.every((rule) => OF_USAGE.test(rule))) return withZwnj === 0 || !DEMONSTRATIVE.test(word);
  if (!rules.every((rule) => OF_USAGE.test(rule) || OF_GRAMMAR.test(rule))) return false;
  const plural = `${word.slice(0, word.lastIndexOf("ها"))}${ZWNJ}های`;
  return withZwnj === 0 && !OFTEN_GLUED.test(word) && (counts.get(plural) ?? 0) < MORE_PLURALS * solid;
}
