import { dictionaryWords, readDictionary } from "./dictionary.ts";
import { fold, ZWNJ } from "./letters.ts";
import { allStems, conjugated } from "./verbs.ts";

/** So often at least. */
const FEWEST = 120;

/** What stands before the forms of a verb, and is written together with them. */
const VERB_PREFIX = /^(?:بر|در|باز|فرو|فرا|وا|ور|سر|دربر)?(?:ب|م)?/;

/**
 * The words to which the dictionary gives no ending and that are frequent enough to be kept all the same, with their counts. Verbs are known by
 * their stems.
 */
export function attestedWords(counts: ReadonlyMap<string, number>): (readonly [word: string, count: number])[] {
  const dictionary = readDictionary("node_modules/dictionary-fa/index.dic");
  const verbs = conjugated(allStems(dictionary));
  const isVerb = (word: string) => {
    const form = word.replace(VERB_PREFIX, "");
    const flags = verbs.get(form);
    return form !== word && (flags?.finite === true || flags?.participle === true);
  };
  const rows = new Map<string, number>();
  for (const { spelling, classes } of dictionaryWords(dictionary, verbs)) {
    const word = fold(spelling);
    const count = counts.get(spelling) ?? 0;
    if (classes.id === 0 && count >= FEWEST && !word.includes(ZWNJ) && !isVerb(word)) rows.set(word, count);
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
}
