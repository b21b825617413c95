import { isLetter, LETTER } from "../unicode/index.ts";
import { DOUBT, forEachWord, isCited, type Rule, type RulePage, takesEnding } from "../walk/index.ts";
import { isKnownWord } from "../zwnj/words.ts";

/** A letter three times or more in a row: no word of Persian has one. A tatweel is no letter. */
const LONG = /(?!\u0640)(\p{L})\1{2,}/gu;

/** What has more drawn-out letters than this is a cry. */
const MAX_LONG = 3;
/** What is shorter, once it is written as it is spelled, is a cry as well («هممم», «اووو»); no word is longer. */
const SHORTEST = 3;
const LONGEST = 40;

export const rule: Rule = {
  id: "spelling/lengthening",
  needs: LETTER,
  find({ text }, _options, report) {
    if (!/(\p{L})\1\1/u.test(text)) return;
    forEachWord(text, (start, end) => {
      const word = text.slice(start, end);
      const short = withoutLength(word);
      if (short !== undefined && !isCited(text, start, end)) report(start, end, short, DOUBT);
    });
  },
};

/**
 * The word that was drawn out, if the lexicon has just one for it: each letter that was drawn out may have been one or two («ممنون»). A word
 * of its own comes before one with an ending («خیلی», not «خیلیی»). Laughter («خخخ», «هههه») is none.
 */
function withoutLength(word: string): string | undefined {
  const long = word.match(LONG)?.length ?? 0;
  if (long === 0 || long > MAX_LONG || word.length > LONGEST || !isLetter(word.charCodeAt(0))) return undefined;
  const shorts = Array.from({ length: 1 << long }, (_, twice) => withLetters(word, twice)).filter(isNoCry);
  const words = shorts.filter(isKnownWord);
  if (words.length > 0) return words.length === 1 ? words[0] : undefined;
  return shorts.find(hasEnding);
}

/** Each drawn-out letter once, or twice if its bit is set. */
function withLetters(word: string, twice: number): string {
  let number = 0;
  return word.replace(LONG, (_run, letter: string) => ((twice >> number++) & 1 ? letter + letter : letter));
}

function isNoCry(word: string): boolean {
  return word.length >= SHORTEST && !/^(.)\1*$/su.test(word);
}

/** Whether it is a word of three letters or more with an ending. */
function hasEnding(word: string): boolean {
  for (let length = word.length - 1; length >= SHORTEST; length--)
    if (isKnownWord(word.slice(0, length)) && takesEnding(word.slice(length))) return true;
  return false;
}

export const page: RulePage = {
  summary:
    "A word whose letters were drawn out is suggested as it is spelled (خیلییی → خیلی), where the lexicon has just one for it.",
  persian: "واژه\u200Cای که حرفی از آن کشیده نوشته شده، به املای معمولش پیشنهاد می\u200Cشود: «خیلییی» ← «خیلی».",
  authority: "No word of Persian has a letter three times in a row; the lexicon",
  suggests: true,
  examples: [["خیلییی خوب بود", "خیلی خوب بود"]],
  stays: ["خخخخ چه بامزه", "هممم، ببینم", "ممنون از همه"],
};
