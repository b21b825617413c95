import type { Flags } from "../../src/zwnj/lexicon/flags.ts";
import type { Word } from "./dictionary.ts";
import { flagSets } from "./flag-sets.ts";
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
    target.set(key, {
      spelling: known?.spelling ?? spelling,
      classes: flagSets.union(known?.classes ?? flagSets.none, word.classes),
    });
  }

  /** Spells a word so, whatever was said of its spelling before. */
  overrule(word: Word): void {
    const key = lettersOf(word.spelling);
    const classes = this.solid.get(key)?.classes ?? this.compounds.get(key)?.classes ?? flagSets.none;
    this.delete(key);
    this.add({ spelling: word.spelling, classes: flagSets.union(classes, word.classes) });
  }

  /** It is no word, however it is spelled. */
  delete(key: string): void {
    this.solid.delete(key);
    this.compounds.delete(key);
  }

  /** Writes a word solid. */
  close(key: string, classes: Flags): void {
    if (!this.solid.has(key)) this.solid.set(key, { spelling: key, classes });
    this.compounds.delete(key);
  }

  /** What a spelling of ours takes: a compound inflects like its last part. */
  classesOf(spelling: string): Flags {
    const last = lettersOf(spelling.slice(spelling.lastIndexOf(ZWNJ) + 1));
    const inherited = this.solid.get(last)?.classes ?? flagSets.none;
    return spelling.includes(ZWNJ) && inherited.id !== 0
      ? flagSets.with(inherited, { plural: true })
      : nounClasses(spelling);
  }

  /** All words of more than a letter. */
  all(): Word[] {
    return [...this.solid.values(), ...this.compounds.values()].filter(
      ({ spelling }) => lettersOf(spelling).length > 1,
    );
  }
}

/** What a noun of ours takes, as Lilak classes its own. */
export function nounClasses(spelling: string): Flags {
  const last = spelling.at(-1)!;
  if (last === "ه") return flagSets.of(["plural", "silent"]);
  if (last === "ی") return flagSets.of(["plural", "silent", "clitic"]);
  return flagSets.of(last === "ا" || last === "و" ? ["plural", "vowel", "clitic"] : ["plural", "clitic"]);
}
