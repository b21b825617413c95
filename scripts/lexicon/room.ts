import { hashOf } from "../../src/zwnj/letters.ts";
import { conjugateAll, type PackedStems } from "../../src/zwnj/lexicon/conjugate.ts";
import type { PackedLexicon } from "../../src/zwnj/lexicon/packing.ts";
import { SLOTS } from "../../src/zwnj/lexicon/slots.ts";
import type { Word } from "./dictionary.ts";
import { lettersOf } from "./letters.ts";

type Lists = PackedStems & Pick<PackedLexicon, "flags">;

/**
 * Whether the table of the lexicon holds all that is put into it. Two strings with one hash would share their flags, one whose hash is 0 would be
 * lost, and in a full table a look-up would not end.
 *
 * @throws RangeError that names the strings, or the number of slots
 */
export function checkRoom(words: readonly Word[], lists: Lists, slots: number = SLOTS): void {
  const byHash = new Map<number, string>();
  const add = (word: string) => {
    const letters = lettersOf(word);
    const hash = hashOf(letters);
    const other = byHash.get(hash);
    if (hash === 0) throw new RangeError(`lexicon: «${letters}» has the hash 0, which an empty slot has`);
    if (other !== undefined && other !== letters)
      throw new RangeError(
        `lexicon: «${letters}» and «${other}» have one hash; change HASH_BASE in src/zwnj/letter-numbers.ts`,
      );
    byHash.set(hash, letters);
  };
  for (const { spelling } of words) add(spelling);
  conjugateAll(lists, add);
  for (const line of lists.flags.split("\n")) for (const word of wordsOf(line)) add(word);
  if (byHash.size > slots / 2)
    throw new RangeError(
      `lexicon: ${byHash.size} words are more than half of ${slots} slots; double SLOTS in src/zwnj/lexicon/slots.ts`,
    );
}

function wordsOf(list: string): string[] {
  return list.split(" ").filter((word) => word !== "");
}
