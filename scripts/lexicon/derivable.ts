import { constructions } from "../../src/zwnj/constructions.ts";
import { extendHash, hashOf, letterTable } from "../../src/zwnj/letters.ts";
import { CLITIC, COMPARATIVE, FREQUENT, PLURAL, SECOND_SPACED, SPACED } from "../../src/zwnj/lexicon/flags.ts";
import type { PackedLexicon } from "../../src/zwnj/lexicon/packing.ts";
import { Lexicon } from "../../src/zwnj/lexicon/word-table.ts";
import type { WordAnalysis } from "../../src/zwnj/word/analysis.ts";
import { WordReader } from "../../src/zwnj/word/word-reader.ts";
import type { Word } from "./dictionary.ts";
import { ZWNJ } from "./letters.ts";
import { pack } from "./pack.ts";

type Lists = Omit<PackedLexicon, "words" | "classes">;

/**
 * Leaves out the words that the grammar reads the same without the lexicon: X‌شناسی of a known X, adjectives in ی. A third of the compounds;
 * what they weigh matters more than what they say.
 */
export function withoutDerivable(words: readonly Word[], lists: Lists): readonly Word[] {
  const kept = new Set(words.filter((word) => !isCandidate(word)));
  const left = new Set(words.filter(isCandidate));
  // A word may be derived only by way of another that was left out: so what does not come out right is put back, until all does.
  for (;;) {
    const lexicon = new Lexicon({ ...pack([...kept]), ...lists });
    const reader = new WordReader(lexicon, constructions);
    const wrong = [...left].filter((word) => !comesOut(word, reader, lexicon));
    if (wrong.length === 0) return [...kept];
    for (const word of wrong) {
      left.delete(word);
      kept.add(word);
    }
  }
}

function isCandidate({ spelling, classes }: Word): boolean {
  if (spelling.includes(ZWNJ)) return spelling.indexOf(ZWNJ) === spelling.lastIndexOf(ZWNJ);
  return spelling.length > 4 && spelling.endsWith("ی") && (classes & PLURAL) !== 0 && (classes & FREQUENT) === 0;
}

function comesOut({ spelling, classes }: Word, reader: WordReader, lexicon: Lexicon): boolean {
  const joint = spelling.indexOf(ZWNJ);
  const analysis = read(reader, spelling);
  if (analysis.joints !== (joint < 0 ? 0 : 1 << joint) || analysis.other !== undefined || analysis.cost > 7)
    return false;
  if ((classes & COMPARATIVE) !== 0 && (analysis.flags & COMPARATIVE) === 0) return false;
  if (joint < 0) return (analysis.flags & PLURAL) !== 0;
  const [first = "", second = ""] = spelling.split(ZWNJ);
  const member = read(reader, first).flags;
  const joined =
    (lexicon.flagsOf(hashOf(second)) & SECOND_SPACED) !== 0 &&
    (member & (PLURAL | COMPARATIVE | CLITIC)) !== 0 &&
    first.length > 1;
  return joined === ((classes & SPACED) !== 0);
}

function read(reader: WordReader, spelling: string): WordAnalysis {
  const letters = new Uint8Array(64);
  const hashes = new Int32Array(64);
  let length = 0;
  for (const character of spelling.replaceAll(ZWNJ, "")) {
    letters[length] = letterTable()[character.charCodeAt(0)]!;
    hashes[length + 1] = extendHash(hashes[length]!, letters[length]!);
    length += 1;
  }
  return reader.read(letters, hashes, 0, length);
}
