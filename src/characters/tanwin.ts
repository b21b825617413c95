import { ALEF, FATHATAN, LETTER, lookBack, ZWNJ } from "../unicode/index.ts";
import { DOUBT, forEachWord, isCited, type Rule, type RulePage } from "../walk/index.ts";
import { type Adverbs, adverbs } from "./adverbs.ts";

/** What stands before an adverb that may be something else as well, where it is only suggested: «این اتفاقا», «روستای درزی کلا». */
const DOUBTS = {
  "": /(?!)/,
  "*": /(?:^|[ \u200C])(?:این|اون|آن|همین|همون|همه|تمام|چه|بعضی|خیلی|چند|یه سری|یک سری) $/,
  "^": /روستا|دهستان|آبادی|شهرستان|مازندران|محله/,
} as const;

/** So many characters before an adverb are looked at. */
const REACH = 40;

let words: Adverbs | undefined;

export const rule: Rule = {
  id: "characters/tanwin",
  needs: LETTER,
  find({ text }, _options, report) {
    words ??= adverbs();
    const known = words;
    let quotes = 0;
    let counted = 0;
    const isOpenAt = (at: number): boolean => {
      for (; counted < at; counted++) if (text[counted] === '"') quotes += 1;
      return quotes % 2 === 1;
    };
    forEachWord(text, (start, end) => {
      // Each of them ends so without its tanwin.
      if (text[end - 1] !== ALEF) return;
      const word = text.slice(start, end);
      const homograph = known.get(word);
      if (homograph === undefined || isPart(text, start, end) || isCited(text, start, end)) return;
      const doubted = DOUBTS[homograph].test(lookBack(text, start, REACH));
      const isTyped = TYPED.test(text.slice(end, end + 2)) && !isOpenAt(end);
      report(start, isTyped ? end + 1 : end, word + FATHATAN, doubted ? DOUBT : 1);
    });
  },
};

/** A straight quote typed for the tanwin, «حتما"», where no quotation is open that it could close. */
const TYPED = /^"(?:$|[\s.\u060C\u061B:!\u061F])/;

/** Whether a ZWNJ ties a word to another: «اولا» in «اولا\u200Cها» is no adverb. */
function isPart(text: string, start: number, end: number): boolean {
  return text[start - 1] === ZWNJ || text[end] === ZWNJ;
}

export const page: RulePage = {
  summary: "An adverb that was typed without its tanwin gets it (واقعا → واقعاً): a closed list of some 120.",
  persian: "قید تنوین\u200Cدار تنوین خود را می\u200Cگیرد: «واقعا» ← «واقعاً».",
  authority: "Academy, دستور خط فارسی (1401), p. 56: tanwin is obligatory in every text",
  examples: [
    ["واقعا ممنونم، حتما می\u200Cآیم", "واقعاً ممنونم، حتماً می\u200Cآیم"],
    ["لطفا صبر کنید", "لطفاً صبر کنید"],
  ],
  stays: ["از هم جدا شدند", "حالا تنها بالا می\u200Cرود", "واژهٔ «اصلا» را درست بنویسید"],
};
