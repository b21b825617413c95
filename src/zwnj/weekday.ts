import { LETTER, regex, STRAY_ENDING, WORD_START } from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";
import * as BoundaryKind from "./boundary.ts";
import type { Construction } from "./line/construction.ts";
import type { Word } from "./word/word.ts";
import type { Joint } from "./word/word-construction.ts";

export const guards = {
  "without its rule سه\u200Cشنبه is no prefix and a noun": ({ grammar }: Word, { rightHash }: Joint) =>
    rightHash === grammar.shanbe,
};

/** What the rule repairs is no compound of the word engine. */
export const weekday: Construction = {
  kind: BoundaryKind.weekday,
  owns: (word, joint) => guards["without its rule سه\u200Cشنبه is no prefix and a noun"](word, joint),
};

/** سه\u200Cشنبه has a ZWNJ; the others are solid, and only the space that parts them is an error. */
const WEEKDAY = regex`/${WORD_START}(?:(سه) ?|(یک|دو|چهار|پنج) )شنبه/g`;

export const rule: Rule = {
  id: "zwnj/weekday",
  needs: LETTER,
  patterns: STRAY_ENDING,
  find: (line, _options, report) => {
    if (!line.text.includes("شنبه")) return;
    reportMatches(line, WEEKDAY, report, ([, tuesday, other]) =>
      tuesday === undefined ? `${other}شنبه` : "سه\u200Cشنبه",
    );
  },
};

export const page: RulePage = {
  summary:
    "«سهشنبه» and «سه شنبه» become «سه\u200Cشنبه», the one weekday with a ZWNJ; «یک شنبه», «پنج شنبه» become «یکشنبه», «پنجشنبه». «پنج\u200Cشنبه» and «یک\u200Cشنبه» stay.",
  persian:
    "«سهشنبه» و «سه شنبه» به «سه\u200Cشنبه» و «پنج شنبه» به «پنجشنبه» تبدیل می\u200Cشود؛ «پنج\u200Cشنبه» می\u200Cماند.",
  authority: "CLDR 48 (fa); Academy, دستور خط فارسی (1401), p. 65",
  examples: [
    ["روز سهشنبه", "روز سه\u200Cشنبه"],
    ["سه شنبه شب", "سه\u200Cشنبه شب"],
    ["پنج شنبه و یک شنبه", "پنجشنبه و یکشنبه"],
  ],
  stays: ["پنج\u200Cشنبه", "یک\u200Cشنبه", "سه\u200Cشنبه"],
};
