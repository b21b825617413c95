import { AMPERSAND, endsWord, LETTER, startsWord } from "../unicode/index.ts";
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

/** Guillemets, and the others in rows: what stands beside a row stands beside each of them. */
const MARKS = /[«»]|&[lr]aquo;|(?:&(?:zwnj|zwj|nbsp|lrm|rlm|#8204|#x200c);)+/gi;
const ONE = /&[^&;]+;/g;
/** What may stand beside an entity that is used, if no word does; another entity, too. */
const OPENS = /[«(.]|&(?!raquo)[#\w]+;/iy;
const CLOSES = /(?<=[»).،؛:!؟?…]|(?<!&laquo);)/iy;

/** An entity that is used for its character stands within a text; one that stands by itself, in quotes or in brackets is spoken of. */
export const rule: Rule = {
  id: "characters/html-entities",
  needs: AMPERSAND | LETTER,
  find: ({ text }, _options, report) => {
    const used: RegExpExecArray[] = [];
    const open: RegExpExecArray[] = [];
    for (const mark of text.matchAll(MARKS)) {
      const end = mark.index + mark[0].length;
      const before = endsWord(text, mark.index) || isAt(CLOSES, text, mark.index);
      const after = startsWord(text, end) || isAt(OPENS, text, end);
      const character = characterOf(mark);
      if (character === "«") {
        if (after) open.push(mark);
      } else if (character === "»") {
        const opening = before ? open.pop() : undefined;
        if (opening !== undefined) used.push(opening, mark);
      } else if (before && after) used.push(mark);
    }
    for (const { 0: row, index } of used.sort((a, b) => a.index - b.index)) {
      for (const { 0: entity, index: at } of row.matchAll(ONE))
        report(index + at, index + at + entity.length, CHARACTERS[entity.toLowerCase()]!);
    }
  },
};

function characterOf([mark]: RegExpExecArray): string {
  return CHARACTERS[mark.toLowerCase()] ?? mark;
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
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
