import { BRACKET, LETTER, MISPLACED_SPACE } from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

/** Spaces inside a bracket next to a letter, digit or quote; «[ ]» and «( )» hold a place and stay. */
const INSIDE = /(?<=[([«‹]) +(?=[^\s)\]»›([«‹])|(?<=[^\s([«‹][.!؟…]?) +(?=[)\]»›])/g;
/** As for the marks: more is a gap, not a slip. */
const GAP = 8;

const PAIRS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "«": "»", "‹": "›" };

/** Tells of a bracket whether the line has it the wrong way round, «]متن[»: all of its other halves stand on the wrong side. */
function reversed(text: string): (bracket: string) => boolean {
  const known = new Map<string, boolean>();
  return (bracket) => {
    const opening = bracket in PAIRS ? bracket : Object.keys(PAIRS).find((other) => PAIRS[other] === bracket)!;
    let isReversed = known.get(opening);
    if (isReversed === undefined) {
      const [first, last] = [text.indexOf(PAIRS[opening]!), text.lastIndexOf(opening)];
      isReversed = first !== -1 && first < text.indexOf(opening) && text.lastIndexOf(PAIRS[opening]!) < last;
      known.set(opening, isReversed);
    }
    return isReversed;
  };
}

export const rule: Rule = {
  id: "spacing/inside-brackets",
  needs: BRACKET | LETTER,
  patterns: MISPLACED_SPACE,
  find: (line, _options, report) => {
    const { text } = line;
    const isReversed = reversed(text);
    reportMatches(line, INSIDE, report, ({ 0: spaces, index }) => {
      const before = text[index - 1]!;
      const bracket = before in PAIRS ? before : text[index + spaces.length]!;
      return spaces.length > GAP || isReversed(bracket) ? undefined : "";
    });
  },
};

export const page: RulePage = {
  summary: "A space after ( [ « ‹ and before ) ] » › is removed.",
  persian: "درون پرانتز و گیومه، کنار نشانه فاصله نمی\u200Cآید.",
  authority: "Typesetting practice; CLDR Persian style guide",
  examples: [
    ["تهران ( پایتخت )", "تهران (پایتخت)"],
    ["گفت: « سلام »", "گفت: «سلام»"],
  ],
  stays: ["خانهٔ [ ] را پر کنید", "خوب :) خندید"],
};
