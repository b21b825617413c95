import { dictionaryWords, readDictionary } from "./dictionary.ts";
import { fold, lettersOf, ZWNJ } from "./letters.ts";
import { readTable } from "./tables.ts";
import { allStems, conjugated } from "./verbs.ts";

/** The shorter ones are kept whatever they are. */
const SHORTEST = 4;

/** Words that the counts have less often are rare. */
const FREQUENT = 90;

/** The words of the dictionary without a ZWNJ that the counts have rarely or not at all, however they are spelled, and of which no row of ours speaks. Verbs are known by their stems. */
export function rareWords(counts: ReadonlyMap<string, number>): string[] {
  const dictionary = readDictionary("node_modules/dictionary-fa/index.dic");
  const verbs = conjugated(allStems(dictionary));
  const frequent = [...counts].filter(([, count]) => count >= FREQUENT).map(([word]) => word);
  const known = new Set([...frequent, ...readTable("words").map(([word = ""]) => word)].map(lettersOf));
  const words = dictionaryWords(dictionary, verbs)
    .filter(({ classes }) => !classes.followsMi && !classes.participle)
    .map(({ spelling }) => fold(spelling))
    .filter((word) => word.length >= SHORTEST && !word.includes(ZWNJ) && !known.has(lettersOf(word)));
  return [...new Set(words)].sort();
}
