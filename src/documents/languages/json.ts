import type { Range } from "../../edits/index.ts";
import { isPersian, readTag, readTagOrName } from "../../languages/index.ts";
import type { LanguageRange } from "../types.ts";
import { wholeIn } from "./whole.ts";

/** The locale of an Application Resource Bundle. */
const ARB = /"@@locale"\s*:\s*"([^"\\]*)"/;
/** A key that names Persian, or another language of the Arabic script, or a field that names any: without one nothing is looked at. */
const WORTH_READING =
  /["_.-](?:fa|fas|per|prs|ar|ckb|ku|ur|ps|ug|sd|azb)(?:[-_][A-Za-z-]+)?"\s*:|(?:[Aa]rabic|[Pp]ersian|[Ff]arsi|[Dd]ari|[Uu]rdu|[Kk]urdish|[Pp]ashto)"\s*:|[a-z](?:Fa|Ar|Ur|Ckb)"\s*:|"@?(?:lang|language|locale)"\s*:\s*"/;
/** `titleFa`, `titlePersian` */
const CAMEL = /^(.*[a-z])([A-Z][a-z]{1,10})$/;
/** `title_fa`, `title-persian` */
const SUFFIXED = /^(.+)[_.-]([a-z]{2,11})$/i;
/** A string or comment that is never closed is a token, too: then none is looked for twice. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"?|[{}[\],:]|\/\/[^\r\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*(?:\*\/)?/g;

/** A key of an object and where its value stands. */
interface Member extends Range {
  readonly key: string;
  end: number;
}

interface Container extends Range {
  readonly isObject: boolean;
  readonly members: Member[];
}

/**
 * The locale that a resource bundle names; or what keys that name locales hold (`{ "ar": {…}, "fa": {…} }`, `title_ar` beside
 * `title_fa`, `titleAr` beside `titleFa`, `arabic` beside `persian`), and objects with a field `lang`, `language` or `locale`, or `@language` as in JSON-LD.
 */
export function languagesOfJson(source: string): readonly LanguageRange[] {
  const whole = wholeIn(source, ARB.exec(source)?.[1]);
  if (whole.length > 0 || !WORTH_READING.test(source)) return whole;
  const found: LanguageRange[] = [];
  const locales: LanguageRange[] = [];
  const open: Container[] = [];
  let last = "";
  const closeMember = (end: number): void => {
    const member = open.at(-1)?.members.at(-1);
    if (member?.end === -1) member.end = end;
  };
  for (const { 0: token, index } of source.matchAll(TOKEN)) {
    const top = open.at(-1);
    if (token === "{" || token === "[") open.push({ start: index, end: -1, isObject: token === "{", members: [] });
    else if (token === "}" || token === "]") {
      closeMember(index);
      const closed = open.pop();
      if (closed?.isObject) {
        found.push(...recordIn(source, { ...closed, end: index + 1 }));
        // One by one: an object may have more keys than a call may have arguments.
        for (const range of localesIn(closed)) locales.push(range);
      }
    } else if (token === ",") closeMember(index);
    else if (token === ":" && top?.isObject) top.members.push({ key: last, start: index + 1, end: -1 });
    else if (token.startsWith('"')) last = token.slice(1, -1);
  }
  return [...found, ...outermost(locales)].sort(byPlace);
}

function byPlace(a: Range, b: Range): number {
  return a.start - b.start || b.end - a.end;
}

/** Inside what one locale holds, the keys that name others are those of their names: `{ "ug": { "fa": "پارسچە" }, "fa": {…} }`. */
function outermost(ranges: readonly LanguageRange[]): readonly LanguageRange[] {
  let reached = 0;
  return [...ranges].sort(byPlace).filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}

/** An object that names its language in a field. */
function recordIn(source: string, { start, end, members }: Container): readonly LanguageRange[] {
  const field = members.find(({ key }) => /^@?(?:lang|language|locale)$/.test(key));
  const [, language] =
    /^\s*"([^"\\]*)"\s*$/.exec(source.slice(field?.start, Math.min(field?.end ?? 0, (field?.start ?? 0) + 40))) ?? [];
  const tag = language === undefined ? undefined : tagOf(language);
  return tag === undefined ? [] : [{ start, end, language: tag, isHint: true }];
}

/**
 * The values of an object's members when its keys name locales, alone or behind one and the same word: two at least, one of
 * them Persian or in the Arabic script, and if alone hardly any other key.
 */
function localesIn({ members }: Container): readonly LanguageRange[] {
  const groups = new Map<string, LanguageRange[]>();
  for (const { key, start, end } of members) {
    const [, stem = "", suffix = key] = CAMEL.exec(key) ?? SUFFIXED.exec(key) ?? [];
    const name = [key, suffix].find((part) => tagOf(part) !== undefined);
    if (name === undefined) continue;
    const language = tagOf(name)!;
    const group = name === key ? "" : stem;
    const ranges = groups.get(group) ?? [];
    ranges.push({ start, end, language, isHint: true });
    groups.set(group, ranges);
  }
  return [...groups].flatMap(([stem, ranges]) => {
    const isTelling = ranges.some(({ language }) => isPersian(language) || readTag(language)!.isArabicScript);
    const isRare = stem === "" && ranges.length * 2 < members.length;
    return isTelling && ranges.length > 1 && !isRare ? ranges : [];
  });
}

/** What is a tag, or the tag of a language's English name. */
function tagOf(name: string): string | undefined {
  return readTag(name) === undefined ? readTagOrName(name)?.language : name;
}
