import { BRACKET, LETTER, lookBack, MISPLACED_SPACE } from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

/** Spaces inside a bracket next to a letter, digit or quote; «[ ]» and «( )» hold a place and stay. */
const INSIDE = /(?<=[([«‹]) +(?=[^\s)\]»›([«‹])|(?<=[^\s([«‹][.!؟…]?) +(?=[)\]»›])/g;
/** As for the marks: more is a gap, not a slip. */
const GAP = 8;

const BEHIND_ANOTHER = /\) +$/;
const ARROW = / »(?=\s|$)/g;

const PAIRS = ["()", "[]", "«»", "‹›"] as const;

const NAMES = /(?:علامت|نماد|نویسه|پرانتز|کروشه|براکت|آکولاد|گیومه)(?:[ \u200C](?:های?|باز|راست|چپ))?\u0654? $/;
const LONGEST_NAME = 20;

/** «علامت ( را با ) ببندید» */
function isSpokenOf(text: string, at: number): boolean {
  return NAMES.test(lookBack(text, at, LONGEST_NAME));
}

/**
 * The brackets of a line that are spoken of or stand lost, «پیش از ( باید …», those that were typed the wrong way round, «]متن[»: each closes nothing or is never closed, and the closing one comes
 * first. And angles that hold nothing: they are arrows, «تنظیمات › شبکه», «تنظیمات » شبکه», «« قبلی», «بعدی »»; and what closes nothing behind another: «:)) )».
 */
function reversedIn(text: string): ReadonlySet<number> {
  const reversed = new Set<number>();
  for (const pair of PAIRS) {
    const [opening] = pair;
    const open: number[] = [];
    const closed: number[] = [];
    // Compared as numbers: of each Persian letter a string would be made.
    const [opens, closes] = [pair.charCodeAt(0), pair.charCodeAt(1)];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === opens) open.push(at);
      else if (code === closes) {
        const from = open.pop();
        if (from === undefined) closed.push(at);
        else if (isSpokenOf(text, from)) reversed.add(from).add(at);
      }
    }
    for (const at of open) if (isSpokenOf(text, at) || / [([] /.test(text.slice(at - 1, at + 2))) reversed.add(at);
    const last = open.at(-1);
    const [first] = closed;
    for (const at of closed) if (BEHIND_ANOTHER.test(lookBack(text, at, GAP))) reversed.add(at);
    if (opening === "‹") for (const at of [...open, ...closed]) reversed.add(at);
    if (opening === "«") {
      // «حافظ » غزلیات » غزل ۱»: where one is an arrow the others are, too; the first seems to close what the last one closes.
      const arrows = [...text.matchAll(ARROW)].map(({ index }) => index + 1);
      const lost = new Set(closed);
      if (arrows.some((at) => lost.has(at))) for (const at of arrows) reversed.add(at);
      for (const at of open) if (text.slice(0, at).trim() === "") reversed.add(at);
    }
    if (last === undefined || first === undefined || last < first) continue;
    for (const at of closed) if (at < last) reversed.add(at);
    for (const at of open) if (at > first) reversed.add(at);
  }
  return reversed;
}

export const rule: Rule = {
  id: "spacing/inside-brackets",
  needs: BRACKET | LETTER,
  patterns: MISPLACED_SPACE,
  find: (line, _options, report) => {
    let reversed: ReadonlySet<number> | undefined;
    reportMatches(line, INSIDE, report, ({ 0: spaces, index }) => {
      if (spaces.length > GAP) return undefined;
      reversed ??= reversedIn(line.text);
      return reversed.has(index - 1) || reversed.has(index + spaces.length) ? undefined : "";
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
  stays: ["خانهٔ [ ] را پر کنید", "خوب :) خندید", "تنظیمات » شبکه » نشانی", "« قبلی", "بعدی »"],
};
