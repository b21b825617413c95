import { isPersian, readTag } from "../../languages/index.ts";
import type { LanguageRange } from "../types.ts";
import { wholeIn } from "./whole.ts";

/** The locale of an Application Resource Bundle. */
const ARB = /"@@locale"\s*:\s*"([^"\\]*)"/;
/** A key that names Persian, or another language of the Arabic script: without one no key is looked at. */
const LOCALE_KEY = /"(?:fa|fas|per|prs|ar|ckb|ku|ur|ps|ug|sd|azb)(?:[-_][A-Za-z-]+)?"\s*:/;
/** A string or comment that is never closed is a token, too: then none is looked for twice. */
const TOKEN = /"(?:[^"\\]|\\.)*"?|[{}[\],:]|\/\/[^\r\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?/g;

interface Container {
  readonly isObject: boolean;
  /** The keys of an object with their values, in order. */
  readonly members: { readonly key: string; readonly start: number; end: number }[];
}

/** The locale that a resource bundle names, or the values behind keys that name locales: `{ "ar": {…}, "fa": {…} }`. */
export function languagesOfJson(source: string): readonly LanguageRange[] {
  const whole = wholeIn(source, ARB.exec(source)?.[1]);
  if (whole.length > 0 || !LOCALE_KEY.test(source)) return whole;
  const found: LanguageRange[] = [];
  const open: Container[] = [];
  let key: string | undefined;
  let last = "";
  const closeMember = (end: number): void => {
    const member = open.at(-1)?.members.at(-1);
    if (member?.end === -1) member.end = end;
  };
  for (const { 0: token, index } of source.matchAll(TOKEN)) {
    const top = open.at(-1);
    if (token === "{" || token === "[") open.push({ isObject: token === "{", members: [] });
    else if (token === "}" || token === "]") {
      closeMember(index);
      const closed = open.pop();
      if (closed?.isObject) found.push(...localesOf(closed.members));
    } else if (token === ",") closeMember(index);
    else if (token === ":" && top?.isObject) {
      key = last;
      top.members.push({ key, start: index + 1, end: -1 });
    } else if (token.startsWith('"')) last = token.slice(1, -1);
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The values of an object's members when its keys name locales: two at least, one of them Persian or in the Arabic script, and hardly any other key. */
function localesOf(members: Container["members"]): readonly LanguageRange[] {
  const named = members.filter(({ key }) => readTag(key) !== undefined);
  const isTelling = named.some(({ key }) => isPersian(key) || readTag(key)!.isArabicScript);
  if (!isTelling || named.length < 2 || named.length * 2 < members.length) return [];
  return named.map(({ key, start, end }) => ({ start, end, language: key, isHint: true }));
}
