import { readTag } from "../../languages/index.ts";
import type { LanguageRange } from "../types.ts";

/** All of a document, in a language that it names; nothing when what it names is no language (`language: python`). */
export function wholeIn(source: string, language: string | undefined): readonly LanguageRange[] {
  return language === undefined || readTag(language) === undefined ? [] : [{ start: 0, end: source.length, language }];
}
