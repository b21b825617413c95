import { IN_WORD, LATIN_COMMA, LETTER, PERSIAN_COMMA, regex } from "../unicode/index.ts";
import type { Line, Rule, RulePage } from "../walk/index.ts";
import { replaceMark } from "./replace-mark.ts";

export const rule: Rule = {
  id: "punctuation/comma",
  needs: LATIN_COMMA | LETTER,
  find: (line, _options, report) => replaceMark(line, ",", PERSIAN_COMMA, report, listsOfNames(line)),
};

/** Latin names of a word or two, one after the other, up to a Persian «و» or «یا» and the last, or to an ellipsis. */
const LIST = regex`/(?<=(?:^|[${IN_WORD}:(\u060C] ?))[A-Za-z][\w.+#-]{0,30}(?: [A-Za-z0-9][\w.+#-]{0,30})?(?:, ?[A-Za-z][\w.+#-]{0,30}(?: [A-Za-z0-9][\w.+#-]{0,30})?){1,20}(?=,? (?:(?:و|یا) \S|\.{3}|\u2026))/g`;

/** Tells of a comma whether it stands in such a list: whoever writes «React, Vue و Angular» writes Persian. */
function listsOfNames({ text }: Line): (at: number) => boolean {
  let lists: readonly RegExpExecArray[] | undefined;
  let next = 0;
  return (at) => {
    lists ??= /[A-Za-z],? (?:(?:و|یا) \S|\.{3}|\u2026)/.test(text) ? [...text.matchAll(LIST)] : [];
    while (next < lists.length && lists[next]!.index + lists[next]![0].length <= at) next += 1;
    return next < lists.length && lists[next]!.index < at;
  };
}

export const page: RulePage = {
  summary: "A comma in Persian text becomes ، (U+060C).",
  persian: "ویرگول لاتین در متن فارسی به «،» تبدیل می\u200Cشود.",
  authority: "ISIRI 6219, list of marks; CLDR fa",
  examples: [
    ["سلام, دنیا", "سلام، دنیا"],
    ["از React, که معروف است", "از React، که معروف است"],
    ["با React, Vue و Angular", "با React، Vue و Angular"],
  ],
  stays: ["نوشت: Hello, my old friend", "time, place, محل کار, and an نشانی", "بهای ۱,۰۰۰,۰۰", "call(a, b) را ببینید"],
};
