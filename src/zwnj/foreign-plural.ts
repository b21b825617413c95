import { LATIN_LETTER, LATIN_LETTERS, LETTER, LETTERS, regex, WORD_END } from "../unicode/index.ts";
import { DOUBT, type Rule, type RulePage, reportMatches } from "../walk/index.ts";
import { setsZwnjs } from "./line/sets-zwnjs.ts";

const LATIN_PLURAL = regex`/(?<=[${LATIN_LETTERS}][0-9+#]{0,9})(?! هاست) ?(?=ها(?:ی|یی|یم|یت|یش|یمان|یتان|یشان|ست)?${WORD_END})/g`;

/** Beside these a space is no choice of the writer's: another stands where a ZWNJ was lost («کتاب ها»), or another plural has its ZWNJ («URL‌ها»). */
const OTHERWISE = regex`/[${LETTERS}] ها|[${LATIN_LETTERS}][0-9+#]{0,9}\u200Cها/`;

export const rule: Rule = {
  id: "zwnj/foreign-plural",
  needs: LATIN_LETTER | LETTER,
  find: (line, _options, report) => {
    if (!mayFollowLatin(line.text)) return;
    // «برنامه‌ها و API ها»: who sets ZWNJs often leaves the space where none can be seen.
    const isStyle = setsZwnjs(line.text, 1) && !OTHERWISE.test(line.text);
    reportMatches(
      line,
      LATIN_PLURAL,
      (start, end, replacement) => report(start, end, replacement, isStyle && start < end ? DOUBT : undefined),
      () => "\u200C",
    );
  },
};

/** Whether a ها stands behind what is no Persian letter. Most lines with a Latin word have none, and need not be searched at each of their characters. */
function mayFollowLatin(text: string): boolean {
  for (let at = text.indexOf("ها"); at > 0; at = text.indexOf("ها", at + 1)) {
    if (text.charCodeAt(text[at - 1] === " " ? at - 2 : at - 1) < 0x250) return true;
  }
  return false;
}

export const page: RulePage = {
  summary: "The plural ها stands behind a ZWNJ after a Latin word, too: «APIها» and «API ها» become «API\u200Cها».",
  persian: "«ها»ی جمع پس از واژهٔ لاتین هم با نیم\u200Cفاصله می\u200Cآید: «API\u200Cها».",
  authority: "Academy, دستور خط فارسی (1401), p. 40 (foreign words)",
  examples: [
    ["APIها", "API\u200Cها"],
    ["LED های سفید", "LED\u200Cهای سفید"],
  ],
  stays: ["API\u200Cها", "Android هارد", "KMS هاست"],
};
