import {
  ARABIC_DIGIT,
  DIACRITICS,
  GUILLEMET_CLOSE,
  GUILLEMET_OPEN,
  hasClass,
  isLetter,
  isMark,
  LATIN_DIGIT,
  LATIN_LETTER,
  LETTER,
  PERSIAN_DIGIT,
  regex,
  TATWEEL_CLASS,
} from "../unicode/index.ts";
import type { Line, Report } from "./rule.ts";

/** What a spelling is to be. */
export interface Spelling {
  readonly right: string;
  /** Whether endings may follow it in the word: «سوال» is found in «سوالات» and «سوالشان». */
  readonly takesEndings: boolean;
  /** It has another reading where one of these follows in the line, so that what it is to be is only suggested there. */
  readonly doubts: readonly string[];
}

export type Spellings = ReadonlyMap<string, Spelling>;

/** Below the default of `minConfidence`: a suggestion. */
export const DOUBT = 0.7;

/** No spelling of a table is longer; a test looks. */
export const LONGEST = 16;

/** So far behind a word is looked for what makes it doubtful. */
const REACH = 60;

/** The endings of nouns and adjectives that are written onto a word, formal and spoken, and marks. */
const ENDINGS = regex`/^(?:تر|ترین)?(?:ات|ان|ا|ها)?(?:ی|یی|ای)?(?:یم|ید|م|ت|ش|مان|تان|شان|مون|تون|شون)?(?:ه|و|ن|ند|ست)?[${DIACRITICS}]*$/`;

/**
 * Reads a packed table: spellings between line breaks, each `wrong=right`. `+` behind the wrong one lets endings follow, `?` behind the right
 * one says that it is doubted, `?a,b` that it is where one of these follows. A word that only looks like another (`word=word`) stays: the
 * longest match decides.
 */
export function readSpellings(packed: string): Spellings {
  return new Map(
    packed.split("\n").map((row) => {
      const [wrong = "", rest = ""] = row.split("=");
      const [right = "", cues] = rest.split("?");
      const spelling = { right, takesEndings: wrong.endsWith("+"), doubts: cues?.split(",") ?? [] };
      return [wrong.replace("+", ""), spelling];
    }),
  );
}

/** Whether the rest of a word is an ending. */
export function takesEnding(rest: string): boolean {
  return ENDINGS.test(rest);
}

/** The tables that were read, by what they are packed in. */
let known: Map<string, Spellings> | undefined;

/** A table, read at its first use. */
function tableOf(packed: string, unpack: (packed: string) => string): Spellings {
  known ??= new Map();
  let table = known.get(packed);
  if (table === undefined) {
    table = readSpellings(unpack(packed));
    known.set(packed, table);
  }
  return table;
}

/**
 * Reports each word of a line that a table of spellings names. A word begins behind a ZWNJ, too («رییس» in «نایب\u200Cرییس»), and a spelling may have one
 * in it («سپاس\u200Cگذار»). One that stands alone in quotation marks is spoken of, and stays.
 *
 * @param unpack - what makes the rows of a table that is packed more tightly still
 */
export function reportSpellings(
  { text }: Line,
  packed: string,
  report: Report,
  unpack: (packed: string) => string = (same) => same,
): void {
  const table = tableOf(packed, unpack);
  let done = 0;
  forEachWord(text, (start) => {
    if (start < done) return;
    const longest = Math.min(text.length - start, LONGEST);
    for (let length = longest; length > 1; length--) {
      const wrong = text.slice(start, start + length);
      const spelling = table.get(wrong);
      if (spelling === undefined) continue;
      const { right, takesEndings, doubts } = spelling;
      const end = endOfWord(text, start + length);
      if (end > start + length && !(takesEndings && takesEnding(text.slice(start + length, end)))) continue;
      done = end;
      if (right !== wrong && !isCited(text, start, end))
        report(start, start + length, withoutRepetition(right, text, end), isDoubted(doubts, text, end) ? DOUBT : 1);
      return;
    }
  });
}

/** Always doubted is what an empty cue stands for. */
function isDoubted(cues: readonly string[], text: string, end: number): boolean {
  return cues.length > 0 && cues.some((cue) => text.slice(end, end + REACH).includes(cue));
}

/** What a word is typed together with: «سایت ۹۸ایا» is a name, «جـان» one word. */
const OF_WORD = LETTER | TATWEEL_CLASS | ARABIC_DIGIT | PERSIAN_DIGIT | LATIN_DIGIT | LATIN_LETTER;

/** Calls back with each run of letters and marks, and of what is typed together with them. */
export function forEachWord(text: string, found: (start: number, end: number) => void): void {
  for (let start = 0; start < text.length; start++) {
    if (!hasClass(text, start, OF_WORD)) continue;
    const end = endOfWord(text, start + 1);
    found(start, end);
    start = end;
  }
}

function endOfWord(text: string, from: number): number {
  let end = from;
  while (hasClass(text, end, OF_WORD) || isMark(text.charCodeAt(end))) end += 1;
  return end;
}

/** Whether a word is the whole of what stands between quotation marks. */
export function isCited(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? "";
  const after = text[end] ?? "";
  return (
    (before === GUILLEMET_OPEN && after === GUILLEMET_CLOSE) || (/^["“”'‘’]$/.test(before) && /^["“”'‘’]$/.test(after))
  );
}

/** «راجب به» is «راجع به»: a last word of the right spelling that stands there already is not written twice. */
function withoutRepetition(right: string, text: string, end: number): string {
  const space = right.lastIndexOf(" ");
  if (space < 0) return right;
  const last = right.slice(space);
  const next = text[end + last.length];
  const repeats = text.startsWith(last, end) && (next === undefined || !isLetter(next.charCodeAt(0)));
  return repeats ? right.slice(0, space) : right;
}
