import { constructions } from "../../src/zwnj/constructions.ts";
import { extendHash, hashOf, letterTable } from "../../src/zwnj/letters.ts";
import { membersOf } from "../../src/zwnj/lexicon/feature-sets.ts";
import type { Flag } from "../../src/zwnj/lexicon/flags.ts";
import type { PackedLexicon } from "../../src/zwnj/lexicon/packing.ts";
import { Lexicon } from "../../src/zwnj/lexicon/word-table.ts";
import type { WordAnalysis } from "../../src/zwnj/word/analysis.ts";
import { WordReader } from "../../src/zwnj/word/word-reader.ts";
import type { Word } from "./dictionary.ts";
import { ZWNJ } from "./letters.ts";
import { pack } from "./pack.ts";

type Lists = Omit<PackedLexicon, "words" | "classes" | "classFlags">;

/** With these, too, a solid word that takes them is read as before. */
const ENDINGS: readonly (readonly [takes: Flag, ending: string])[] = [
  ["plural", "های"],
  ["plural", "ان"],
  ["plural", "ترین"],
  ["clitic", "ی"],
  ["clitic", "م"],
  ["clitic", "ش"],
  ["silent", "ای"],
];
/** Of «درسته» and «سرشو» the readings of speech are the common ones, of «اجمالا» and «آلفارو» they are not. */
const HEARD = /(?:ه|[متش]و)$/;
/** What a word costs at most that the grammar reads surely. */
const SURE = 7;

/**
 * Leaves out the words that the grammar reads the same without the lexicon, by themselves and with endings: X‌شناسی of a known X, adjectives in ی,
 * verbs with a preverb, and rare words that take no ending and look like nothing else. Half of all words; what they weigh matters more than what
 * they say. Of a rare word it does not matter what it takes.
 *
 * @param attested - words without a ZWNJ that are kept
 * @param rare - words without a ZWNJ that need only come out as they are
 */
export function withoutDerivable(
  words: readonly Word[],
  lists: Lists,
  attested: ReadonlySet<string>,
  rare: ReadonlySet<string>,
): readonly Word[] {
  const kept = new Set<Word>();
  const left = new Set<Word>();
  for (const word of words) (isCandidate(word) && !attested.has(word.spelling) ? left : kept).add(word);
  const whole = new WordReader(new Lexicon({ ...pack(words), ...lists }), constructions);
  // A word may be derived only by way of another that was left out: so what does not come out right is put back, until all does.
  for (;;) {
    const lexicon = new Lexicon({ ...pack([...kept]), ...lists });
    const reader = new WordReader(lexicon, constructions);
    const wrong = [...left].filter(
      (word) => !comesOut(word, reader, lexicon, rare) || !isReadAlike(word, reader, whole),
    );
    if (wrong.length === 0) return [...kept];
    for (const word of wrong) {
      left.delete(word);
      kept.add(word);
    }
  }
}

function isCandidate({ spelling, classes }: Word): boolean {
  if (classes.divided || classes.staysGlued || classes.joinedIfLost) return false;
  if (spelling.includes(ZWNJ)) return spelling.indexOf(ZWNJ) === spelling.lastIndexOf(ZWNJ);
  return spelling.length > 3 && !classes.frequent;
}

function comesOut(
  { spelling, classes }: Word,
  reader: WordReader,
  lexicon: Lexicon,
  rare: ReadonlySet<string>,
): boolean {
  const joint = spelling.indexOf(ZWNJ);
  const { joints, other, gate, cost, flags, stem } = read(reader, spelling);
  if (joints !== (joint < 0 ? 0 : 1 << joint) || other !== undefined || gate !== undefined) return false;
  if (rare.has(spelling)) return true;
  if (joint < 0) return classes.id === 0 || (cost <= SURE && membersOf(classes).every((flag) => flags[flag]));
  if (cost > SURE || (classes.comparative && !flags.comparative)) return false;
  const [first = "", second = ""] = spelling.split(ZWNJ);
  // «پایان‌ترم» is read as a form of «پایان», which takes no endings of its own.
  if (stem === first.length && lexicon.flagsOf(hashOf(second)).plural) return false;
  const member = read(reader, first).flags;
  const joined =
    lexicon.flagsOf(hashOf(second)).secondMemberSpaced &&
    (member.plural || member.comparative || member.clitic) &&
    first.length > 1;
  return joined === classes.spaced;
}

function isReadAlike({ spelling, classes }: Word, reader: WordReader, whole: WordReader): boolean {
  if (spelling.includes(ZWNJ)) return true;
  if (!HEARD.test(spelling) && read(reader, spelling).spoken !== read(whole, spelling).spoken) return false;
  return ENDINGS.every(([takes, ending]) => {
    if (!classes[takes]) return true;
    const [now, before] = [read(reader, spelling + ending), read(whole, spelling + ending)];
    return now.joints === before.joints && now.other?.joints === before.other?.joints;
  });
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
