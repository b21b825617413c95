import { CLITIC, PLURAL, SILENT, VOWEL } from "../../src/zwnj/lexicon/flags.ts";
import type { Word } from "./dictionary.ts";
import { fold, lettersOf, ZWNJ } from "./letters.ts";
import { encode } from "./pack.ts";

/** Words by their letters: while they are gathered a word may be written solid and with ZWNJs; in the end it is one of the two. */
export class Entries {
  readonly solid = new Map<string, Word>();
  readonly compounds = new Map<string, Word>();

  /** Adds a word. Of two spellings with ZWNJs the first stays; what is known of the word adds up. */
  add(word: Word): void {
    const spelling = fold(word.spelling);
    if (encode(spelling) === undefined) return; // of the dictionary: the tables are checked
    const target = spelling.includes(ZWNJ) ? this.compounds : this.solid;
    const key = lettersOf(spelling);
    const known = target.get(key);
    target.set(key, { spelling: known?.spelling ?? spelling, classes: (known?.classes ?? 0) | word.classes });
  }

  /** Spells a word so, whatever was said of its spelling before. */
  overrule(word: Word): void {
    const key = lettersOf(word.spelling);
    const classes = this.solid.get(key)?.classes ?? this.compounds.get(key)?.classes ?? 0;
    this.solid.delete(key);
    this.compounds.delete(key);
    this.add({ spelling: word.spelling, classes: classes | word.classes });
  }

  /** Writes a word solid. */
  close(key: string, classes: number): void {
    if (!this.solid.has(key)) this.solid.set(key, { spelling: key, classes });
    this.compounds.delete(key);
  }

  /** What a spelling of ours takes: a compound inflects like its last part. */
  classesOf(spelling: string): number {
    const last = lettersOf(spelling.slice(spelling.lastIndexOf(ZWNJ) + 1));
    const inherited = this.solid.get(last)?.classes ?? 0;
    return spelling.includes(ZWNJ) && inherited !== 0 ? inherited | PLURAL : nounClasses(spelling);
  }

  /** All words of more than a letter. */
  all(): Word[] {
    return [...this.solid.values(), ...this.compounds.values()].filter(
      ({ spelling }) => lettersOf(spelling).length > 1,
    );
  }
}

/** What a noun of ours takes, as Lilak classes its own. */
export function nounClasses(spelling: string): number {
  const last = spelling.at(-1)!;
  if (last === "ه" || last === "ی") return PLURAL | SILENT | (last === "ی" ? CLITIC : 0);
  return last === "ا" || last === "و" ? PLURAL | VOWEL | CLITIC : PLURAL | CLITIC;
}
