import { LATIN_LETTER, LATIN_LETTERS, LETTER, regex, WORD_END, ZWNJ } from "../unicode/index.ts";
import { DOUBT, type Rule, type RulePage, reportMatches } from "../walk/index.ts";

const LATIN_PLURAL = regex`/(?<=[${LATIN_LETTERS}][0-9+#]{0,9})(?! هاست) ?(?=ها(?:ی|یی|یم|یت|یش|یمان|یتان|یشان|ست)?${WORD_END})/g`;

export const rule: Rule = {
  id: "zwnj/foreign-plural",
  needs: LATIN_LETTER | LETTER,
  find: (line, _options, report) => {
    const isStyle = leavesSpaces(line.text);
    if (isStyle === undefined) return;
    reportMatches(
      line,
      LATIN_PLURAL,
      (start, end, replacement) => report(start, end, replacement, isStyle ? DOUBT : undefined),
      () => ZWNJ,
    );
  },
};

/**
 * Whether a plural behind a Latin word may keep its space; `undefined` if there is none: most lines with a Latin word need not be searched at each of
 * their characters. Who sets ZWNJs often leaves none where it cannot be seen («برنامه‌ها و API ها»), unless he has lost others («کتاب ها») or leaves
 * no space elsewhere («URLها»).
 */
function leavesSpaces(text: string): boolean | undefined {
  let isFound = false;
  let isStyle = text.includes(ZWNJ);
  for (let at = text.indexOf("ها"); at >= 0; at = text.indexOf("ها", at + 1)) {
    const mark = text[at - 1];
    const isLatin = text[mark === " " || mark === ZWNJ ? at - 2 : at - 1]! < "\u0250";
    isFound ||= isLatin;
    isStyle &&= isLatin === (mark === " ");
  }
  return isFound ? isStyle : undefined;
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
