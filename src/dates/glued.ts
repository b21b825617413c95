import { readNumberWords } from "../numbers/index.ts";
import { WEAK } from "./vocabulary.ts";
import { vocabularyTable } from "./words.ts";

/** Little words that lose the space after them: «درسال ۱۳۴۱», «تاپایان مهر». */
const LITTLE_WORDS = ["در", "تا", "از"];
/** What they are glued to; longer words that happen to start with one are not of these kinds. */
const AFTER_LITTLE_WORDS = " year-word decade-word edge fuzzy last ";

/** The last letter of an ordinal. */
const MEEM = "م";

/** The number of letters of a folded word that are a word of their own: 2 of «درسال», 4 of «پنجماسفند»; 0 if it is one word. */
export function gluedLength(word: string): number {
  const { meanings } = vocabularyTable();
  const little = LITTLE_WORDS.find((prefix) => word.startsWith(prefix));
  if (little !== undefined) {
    const kind = meanings.get(word.slice(little.length))?.kind;
    return kind !== undefined && AFTER_LITTLE_WORDS.includes(` ${kind} `) ? little.length : 0;
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
