import { AMPERSAND, LETTER } from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

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

export const rule: Rule = {
  id: "characters/html-entities",
  needs: AMPERSAND | LETTER,
  find: (line, _options, report) =>
    reportMatches(line, /&(?:#?[A-Za-z0-9]{2,6});/g, report, ([entity]) => CHARACTERS[entity.toLowerCase()]),
};

export const page: RulePage = {
  summary: "In plain text, &zwnj; &#8204; &zwj; &nbsp; &laquo; &raquo; &lrm; &rlm; become the character they name.",
  persian: "در متن ساده، «&zwnj;» و مانند آن به خود نویسه تبدیل می\u200Cشود.",
  authority: "HTML Living Standard, named character references",
  examples: [
    ["می&zwnj;شود", "می\u200Cشود"],
    ["&laquo;متن&raquo;", "«متن»"],
  ],
  stays: ["قیمت &amp; شرایط"],
};
