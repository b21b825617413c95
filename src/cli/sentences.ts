import { toPersianDigits } from "../digits/index.ts";
import { plural } from "../formatters/internal.ts";
import type { MessageLanguage } from "../lint/index.ts";

/** What `lint` and `fix` tell of a run beside their report. */
interface Sentences {
  readonly fixed: (findings: number, files: number) => string;
  readonly wouldFix: (findings: number, files: number) => string;
  readonly notShown: (findings: number) => string;
  readonly tooMany: (warnings: number, most: number) => string;
  readonly clean: (files: number) => string;
  /** That all of it is done again when something changes. */
  readonly watching: (folders: number) => string;
  /** Findings that are left for later, by their counts. */
  readonly suppressed: (findings: number) => string;
  /** Counts of findings that are not there any more. */
  readonly unused: (counts: number) => string;
  /** Files in other languages, by their tags: `ar 8, ur 4`. */
  readonly otherLanguages: (files: number, tags: string) => string;
  /** Tables with Persian text, by ending, of which nobody says what is prose. */
  readonly noColumns: (counts: readonly (readonly [ending: string, files: number])[]) => string;
  /** Files with Persian text in formats that we cannot read, by ending. */
  readonly passedBy: (counts: readonly (readonly [ending: string, files: number])[]) => string;
}

/** In the languages of messages. */
export const SENTENCES: Readonly<Record<MessageLanguage, Sentences>> = {
  en: {
    fixed: (findings, files) => `${plural(findings, "finding")} put right in ${plural(files, "file")}`,
    wouldFix: (findings, files) => `${plural(findings, "finding")} would be put right in ${plural(files, "file")}`,
    notShown: (findings) => `${plural(findings, "finding")} more not shown`,
    tooMany: (warnings, most) => `${plural(warnings, "warning")}, no more than ${most} allowed`,
    clean: (files) => `${plural(files, "file")}, clean`,
    watching: (folders) => `watching ${plural(folders, "folder")}; Ctrl+C ends it`,
    suppressed: (findings) => `${plural(findings, "finding")} suppressed`,
    unused: (counts) =>
      `${plural(counts, "suppression")} left of findings that do not occur any more; run again with --prune-suppressions`,
    otherLanguages: (files, tags) => `${plural(files, "file")} in other languages left: ${tags}`,
    noColumns: (counts) =>
      `${plural(sum(counts), "file")} with Persian text left, since no columns are named: ${list(counts)}; "keys": { "only": ["…"] } names them`,
    passedBy: (counts) =>
      `${plural(sum(counts), "file")} with Persian text in formats not read: ${list(counts)}; see --document`,
  },
  fa: {
    fixed: (findings, files) => persian(`${findings} یافته در ${files} پرونده درست شد`),
    wouldFix: (findings, files) => persian(`${findings} یافته در ${files} پرونده درست می\u200Cشود`),
    notShown: (findings) => persian(`${findings} یافتهٔ دیگر نشان داده نشد`),
    tooMany: (warnings, most) => persian(`${warnings} هشدار؛ بیش از ${most} هشدار پذیرفته نیست`),
    clean: (files) => persian(`${files} پرونده، بی هیچ یافته`),
    watching: (folders) => `${persian(`${folders} پوشه زیر نظر است`)}؛ پایان با Ctrl+C`,
    suppressed: (findings) => persian(`${findings} یافته برای بعد گذاشته شده و نشان داده نشد`),
    unused: (counts) =>
      `${persian(`${counts} شمارش بیش از یافته\u200Cهاست`)}؛ با --prune-suppressions دوباره اجرا کنید`,
    otherLanguages: (files, tags) => persian(`${files} پرونده به زبان\u200Cهای دیگر کنار گذاشته شد: ${tags}`),
    noColumns: (counts) =>
      `${persian(`${sum(counts)} پرونده با متن فارسی کنار گذاشته شد، چون ستونی نام برده نشده است`)}: ${persianList(counts)}؛ با "keys": { "only": ["…"] } ستون\u200Cها را نام ببرید`,
    passedBy: (counts) =>
      `${persian(`${sum(counts)} پرونده با متن فارسی خوانده نشد، چون قالبشان را نمی\u200Cشناسیم`)}: ${persianList(counts)}؛ --document را ببینید`,
  },
};

const list = (counts: readonly (readonly [string, number])[]): string =>
  counts.map(([ending, files]) => `${ending} ${files}`).join(", ");

const persianList = (counts: readonly (readonly [string, number])[]): string =>
  counts.map(([ending, files]) => `${ending} ${persian(`${files}`)}`).join("، ");

const persian = (text: string): string => toPersianDigits(text);

const sum = (counts: readonly (readonly [string, number])[]): number =>
  counts.reduce((total, [, files]) => total + files, 0);
