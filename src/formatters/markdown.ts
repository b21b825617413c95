import { toPersianDigits } from "../digits/index.ts";
import type { Finding } from "../lint/index.ts";
import { clean, WORD_JOINER, ZWNJ } from "../unicode/index.ts";
import { Count, plural } from "./count.ts";
import type { ReporterOf } from "./types.ts";
import { LEGEND, QUOTED, VISIBLE_ZWNJ } from "./visible-zwnj.ts";

/** A comment of GitHub holds 65,536 characters; behind so many no finding is added. */
const LONGEST = 60_000;

const WORDS = {
  en: {
    columns: ["finding", "rule", "place"],
    none: (files: number) => `nothing found in ${plural(files, "file")}`,
    some: ({ errors, warnings }: Count, files: number) =>
      `${plural(errors, "error")} and ${plural(warnings, "warning")} in ${plural(files, "file")}`,
    fixable: (fixable: number) => `\`virayesh fix\` puts ${fixable} right.`,
    left: (left: number) => `${plural(left, "finding")} more not shown.`,
  },
  fa: {
    columns: ["یافته", "قاعده", "جا"],
    none: (files: number) => toPersianDigits(`در ${files} پرونده یافته\u200Cای نیست`),
    some: ({ errors, warnings }: Count, files: number) =>
      toPersianDigits(`${errors} خطا و ${warnings} هشدار در ${files} پرونده`),
    fixable: (fixable: number) => `\`virayesh fix\` ${toPersianDigits(String(fixable))} مورد را درست می\u200Cکند.`,
    left: (left: number) => toPersianDigits(`${left} یافتهٔ دیگر نشان داده نشد.`),
  },
} as const;

/**
 * For the comment of a pull request, and for `$GITHUB_STEP_SUMMARY`: a table from right to left, with ZWNJs that one sees. What is quoted is no
 * Markdown, mentions nobody and links nowhere.
 */
export const markdown: ReporterOf = ({ language = "en" }) => {
  const words = WORDS[language];
  const count = new Count();
  let path = "";
  let [files, filesWithFindings, left] = [0, 0, 0];
  let isFirst = true;
  let rows = "";
  return {
    file(file) {
      path = file.path;
      files += 1;
      isFirst = true;
      return "";
    },
    finding(finding) {
      count.add(finding);
      if (isFirst) filesWithFindings += 1;
      isFirst = false;
      const row = rowOf(path, finding);
      if (left > 0 || rows.length + row.length > LONGEST) left += 1;
      else rows += row;
      return "";
    },
    end() {
      const isEmpty = count.errors + count.warnings === 0;
      const title = `### virayesh: ${isEmpty ? words.none(files) : words.some(count, filesWithFindings)}\n`;
      if (isEmpty) return title;
      const notes = [
        ...(count.fixable > 0 ? [words.fixable(count.fixable)] : []),
        ...(rows.includes(VISIBLE_ZWNJ) ? [`${LEGEND[language]}.`] : []),
        ...(left > 0 ? [words.left(left)] : []),
      ];
      const table = `| ${words.columns.join(" | ")} |\n| --- | --- | --- |\n${rows}`;
      return `${title}\n<div dir="rtl">\n\n${table}\n${notes.join(" ")}\n\n</div>\n`;
    },
  };
};

function rowOf(path: string, { severity, message, rules, line, column, url }: Finding): string {
  const sign = severity === "error" ? "❌" : "⚠️";
  const [first, ...others] = rules;
  const rule = [`[${first}](${url})`, ...others].join(", ");
  return `| ${sign} ${escapeMarkdown(message)} | ${rule} | <code dir="ltr">${escapeMarkdown(`${path}:${line}:${column}`)}</code> |\n`;
}

/** What GitHub makes a mention, a reference to an issue or a link of, however it is escaped, unless a word joiner stands unseen behind it. */
const CALL = /[@#](?=\w)|:(?=\/\/)|(?<=www)\./gi;

/** A text that is read as it stands: what means something to Markdown or HTML is written by its code point. */
function escapeMarkdown(text: string): string {
  return clean(text)
    .replace(QUOTED, (quoted) => quoted.replaceAll(ZWNJ, VISIBLE_ZWNJ))
    .replace(CALL, `$&${WORD_JOINER}`)
    .replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
