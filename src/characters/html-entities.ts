import type { Range } from "../edits/index.ts";
import { AMPERSAND, endsWord, hasClass, LETTER, startsWord } from "../unicode/index.ts";
import type { Rule, RulePage } from "../walk/index.ts";

/** The entities that people meet as text when a page was copied from its source; the recogniser of entities lets just these in. */
const CHARACTERS: Readonly<Record<string, string>> = {
  "&zwnj;": "\u200C",
  "&#8204;": "\u200C",
  "&#x200c;": "\u200C",
  "&zwj;": "\u200D",
  "&nbsp;": "\u00A0",
  "&laquo;": "«",
  "&raquo;": "»",
  "&lrm;": "\u200E",
  "&rlm;": "\u200F",
};

const INVISIBLES = /(?:&(?:zwnj|zwj|nbsp|lrm|rlm|#8204|#x200c);)+/gi;
const GUILLEMETS = /[«»]|&[lr]aquo;/gi;
const OPENS = /[«(]|&laquo;/iy;
/** What may stand before a closing guillemet or a no-break space that is used, beside the end of a word. */
const CLOSES = /(?<=[»).،؛:!؟?…]|&raquo;)/iy;

/** An entity that is used for its character stands within a text; one that stands by itself, in quotes or in brackets is spoken of. */
export const rule: Rule = {
  id: "characters/html-entities",
  needs: AMPERSAND | LETTER,
  find: ({ text }, _options, report) => {
    const used = [...usedInvisibles(text), ...usedGuillemets(text)].sort((a, b) => a.start - b.start);
    for (const { start, end } of used) report(start, end, CHARACTERS[text.slice(start, end).toLowerCase()]!);
  },
};

function usedInvisibles(text: string): Range[] {
  const used: Range[] = [];
  for (const { 0: run, index } of text.matchAll(INVISIBLES)) {
    const end = index + run.length;
    // A ZWNJ needs a letter behind it, a ZWJ on one side, a space or mark of direction something on both.
    const joins = /zwnj|8204|200c/i.test(run)
      ? endsWord(text, index) && hasClass(text, end, LETTER)
      : /zwj/i.test(run)
        ? hasClass(text, index - 1, LETTER) || hasClass(text, end, LETTER)
        : endsHere(text, index) && startsHere(text, end);
    if (!joins) continue;
    for (let start = index; start < end; ) {
      const next = text.indexOf(";", start) + 1;
      used.push({ start, end: next });
      start = next;
    }
  }
  return used;
}

/** Those of pairs that hold something, nested as they may be. */
function usedGuillemets(text: string): Range[] {
  const used: Range[] = [];
  const open: Range[] = [];
  for (const { 0: mark, index } of text.matchAll(GUILLEMETS)) {
    const range = { start: index, end: index + mark.length };
    if (mark === "«" || /^&l/i.test(mark)) {
      if (startsHere(text, range.end)) open.push(range);
    } else if (endsHere(text, index)) {
      const opening = open.pop();
      if (opening !== undefined) used.push(...[opening, range].filter(({ start, end }) => end - start > 1));
    }
  }
  return used;
}

function startsHere(text: string, at: number): boolean {
  OPENS.lastIndex = at;
  return startsWord(text, at) || OPENS.test(text);
}

function endsHere(text: string, at: number): boolean {
  CLOSES.lastIndex = at;
  return endsWord(text, at) || CLOSES.test(text);
}

export const page: RulePage = {
  summary:
    "In plain text, &zwnj; &#8204; &zwj; &nbsp; &laquo; &raquo; &lrm; &rlm; become the character they name, where they stand within a text. One that stands by itself is spoken of and stays.",
  persian:
    "در متن ساده، «&zwnj;» و مانند آن میان نوشته به خود نویسه تبدیل می\u200Cشود؛ آنکه تنها ایستاده و از آن سخن می\u200Cرود می\u200Cماند.",
  authority: "HTML Living Standard, named character references",
  examples: [
    ["می&zwnj;شود", "می\u200Cشود"],
    ["&laquo;متن&raquo;", "«متن»"],
  ],
  stays: [
    "قیمت &amp; شرایط",
    "از &zwnj; استفاده کنید",
    "نویسهٔ «&zwnj;» را بنویسید",
    "&laquo; و &raquo; گیومه\u200Cاند",
  ],
};
