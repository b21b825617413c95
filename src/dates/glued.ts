import { readNumberWords } from "../numbers/index.ts";
import { PLAIN, WEAK } from "./vocabulary.ts";
import { vocabularyTable } from "./words.ts";

/** Words that lose the space after them, and the kinds of words to which they are glued: «درسال ۱۳۴۱», «تاپایان مهر», «هفتهگذشته»; «چهارماهه». */
const HEADS: readonly (readonly [heads: readonly string[], kinds: string])[] = [
  [["در", "تا", "از"], " year-word decade-word edge fuzzy last month "],
  [["سال", "ماه", "هفته", "روز"], " past future current weekday month "],
  [["چهار"], " months-long "],
];

/** The last letter of an ordinal. */
const MEEM = "م";

/** The number of letters of a folded word that are a word of their own: 2 of «درسال», 4 of «پنجماسفند»; 0 if it is one word. */
export function gluedLength(word: string): number {
  const { meanings } = vocabularyTable();
  for (const [heads, kinds] of HEADS) {
    const head = heads.find((prefix) => word.startsWith(prefix));
    if (head === undefined) continue;
    const { kind, weight = WEAK } = meanings.get(word.slice(head.length)) ?? {};
    // «دردی» is a pain.
    return kinds.includes(` ${kind} `) && (kind !== "month" || weight === PLAIN) ? head.length : 0;
  }
  // An ordinal and its month.
  for (let end = word.indexOf(MEEM) + 1; end > 0 && end < word.length; end = word.indexOf(MEEM, end) + 1) {
    const meaning = meanings.get(word.slice(end));
    if (meaning?.kind !== "month" || meaning.weight === WEAK) continue;
    const ordinal = word.slice(0, end);
    if (readNumberWords((index) => (index === 0 ? ordinal : undefined), 0)?.ordinal) return end;
  }
  return 0;
}
