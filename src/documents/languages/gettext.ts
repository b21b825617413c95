import type { LanguageRange } from "../types.ts";
import { wholeIn } from "./whole.ts";

/** The header entry: an empty msgid and the strings of its msgstr. */
const HEADER = /^msgid[ \t]+""[ \t]*(?:\r\n?|\n)msgstr[ \t]+("[^\r\n]*(?:(?:\r\n?|\n)[ \t]*"[^\r\n]*)*)/m;
const LANGUAGE = /(?:"|\\n)Language:[ \t]*([\w@.-]+)/i;

/** The field `Language` of a gettext file's header. */
export function languagesOfGettext(source: string): readonly LanguageRange[] {
  return wholeIn(source, LANGUAGE.exec(HEADER.exec(source)?.[1] ?? "")?.[1]);
}
