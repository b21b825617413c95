import { BRACKET, LETTER, MISPLACED_SPACE } from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

/** Spaces inside a bracket next to a letter, digit or quote; «[ ]» and «( )» hold a place and stay. */
const INSIDE = /(?<=[([«‹]) +(?=[^\s)\]»›([«‹])|(?<=[^\s([«‹][.!؟…]?) +(?=[)\]»›])/g;
/** As for the marks: more is a gap, not a slip. */
const GAP = 8;

export const rule: Rule = {
  id: "spacing/inside-brackets",
  needs: BRACKET | LETTER,
  patterns: MISPLACED_SPACE,
  find: (line, _options, report) =>
    reportMatches(line, INSIDE, report, ([spaces]) => (spaces.length > GAP ? undefined : "")),
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
