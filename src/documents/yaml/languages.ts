import { readTag } from "../../languages/index.ts";
import type { LanguageRange } from "../types.ts";

/** A line that begins at the margin: no comment, no mark of a document, no list. */
const AT_MARGIN = /^[^\s#-][^\r\n]*/gm;
const KEY = /^(["']?)([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)\1:[ \t]*(?:[&#].*)?$/;
/** The field `lang`, `language` or `locale` of the whole. */
const LANGUAGE = /^(?:lang|language|locale)[ \t]*:[ \t]*(["']?)([\w-]+)\1[ \t]*(?:#.*)?$/i;

/** Locales as the outermost keys, as in the translations of Rails (`fa:`), or the field `lang`, `language` or `locale`. */
export function languagesOfYaml(source: string): readonly LanguageRange[] {
  const ranges: { start: number; end: number; language: string; isHint: true }[] = [];
  let isLocales = true;
  for (const { 0: line, index } of source.matchAll(AT_MARGIN)) {
    const language = LANGUAGE.exec(line)?.[2];
    if (language !== undefined && readTag(language) !== undefined)
      return [{ start: 0, end: source.length, language, isHint: true }];
    const key = KEY.exec(line)?.[2];
    if (key === undefined || readTag(key) === undefined) isLocales = false;
    else ranges.push({ start: index, end: source.length, language: key, isHint: true });
  }
  for (const [i, range] of ranges.entries()) range.end = ranges[i + 1]?.start ?? range.end;
  return isLocales ? ranges : [];
}
