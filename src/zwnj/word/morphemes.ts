import { ALPHABET_END } from "../letter-numbers.ts";
import { hashOf, letterNumber } from "../letters.ts";
import { conjugatePast, conjugatePresent } from "../lexicon/conjugate.ts";
import type { Flag } from "../lexicon/flags.ts";

/** A string of letters, known by its hash. */
export interface Morpheme {
  readonly length: number;
  readonly hash: number;
  /** Its first letter. */
  readonly letter: number;
}

export interface Ending extends Morpheme {
  readonly last: number;
  /** Flags of which the stem needs one. */
  readonly needs: readonly Flag[];
  /** The flags of what it makes of its stem. */
  readonly gives: readonly Flag[];
  /** Of the spoken language. */
  readonly spoken: boolean;
}

export interface Prefix extends Morpheme {
  readonly cost: number;
  /** Flags of which what stands behind it needs one. */
  readonly needs: readonly Flag[];
  /** The fewest letters after it. */
  readonly shortest: number;
}

export function morpheme(text: string): Morpheme {
  return { length: text.length, hash: hashOf(text), letter: letterNumber(text[0]!) };
}

/** Lists by the number of a letter: of a whole list only what has the letter of a word has to be tried. */
export function groupBy<M extends Morpheme>(
  morphemes: readonly M[],
  letterOf: (morpheme: M) => number,
): (M[] | undefined)[] {
  const groups = new Array<M[] | undefined>(ALPHABET_END).fill(undefined);
  for (const morpheme of morphemes) {
    const letter = letterOf(morpheme);
    groups[letter] = [...(groups[letter] ?? []), morpheme];
  }
  return groups;
}

export function ending(text: string, needs: readonly Flag[], gives: readonly Flag[] = [], spoken = false): Ending {
  return { ...morpheme(text), last: letterNumber(text.at(-1)!), needs, gives, spoken };
}

/** A table with a preverb and the stems of its verbs a line: the hash of the preverb xor that of each stem. */
export function pairsWithStems(table: string): ReadonlySet<number> {
  return new Set(
    table.split("\n").flatMap((line) => {
      const [word = "", ...stems] = line.split(" ");
      return stems.map((stem) => hashOf(word) ^ hashOf(stem));
    }),
  );
}

/**
 * A table with a noun and its verbs a line, by present stems, past stems and what has one form, a preverb parted from its stem by a plus sign: the
 * hash of the noun xor that of the preverb xor that of each form without it. So «برنداشت», which has its ن within, is found as well.
 */
export function formsOfNouns(table: string): ReadonlySet<number> {
  const forms = new Set<number>();
  for (const line of table.split("\n")) {
    const [noun = "", ...verbs] = line.split("\t");
    for (const [kind, conjugate] of [conjugatePresent, conjugatePast, undefined].entries())
      for (const verb of verbs[kind]?.split(" ") ?? []) {
        const [stem = "", preverb = ""] = verb.split("+").reverse();
        const add = (form: string): unknown => forms.add(hashOf(noun) ^ hashOf(preverb) ^ hashOf(form));
        add(stem);
        conjugate?.(stem, add);
      }
  }
  return forms;
}
