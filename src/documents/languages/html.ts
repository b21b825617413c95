import type { LanguageRange } from "../types.ts";
import { languagesOfFrontMatter } from "./front-matter.ts";
import { wholeIn } from "./whole.ts";

const META = /<meta\s[^<>]{0,200}?http-equiv\s*=\s*["']?content-language[^<>]{0,200}>/i;
const CONTENT = /\scontent\s*=\s*["']?([\w-]+)/i;
const LANG = /\s(?:xml:)?lang\s*=\s*["']?([\w-]+)/i;
const PERSIAN_ELEMENT = /\slang\s*=\s*["']?(?:fa|fas|per|prs)\b/i;
/** No opening tag is longer. */
const LONGEST = 2000;
/** So far into a page its head is looked for what it says of the language. */
const HEAD = 10_000;

/**
 * The `lang` of the root element, what a `meta` says for it, or the field of front matter. Not where an element inside says that it is Persian: then the
 * scanner alone tells what is prose.
 */
export function languagesOfHtml(source: string): readonly LanguageRange[] {
  const start = source.search(/<html[\s>]/i);
  if (start === -1) return languagesOfFrontMatter(source);
  const tag = source.slice(start, source.indexOf(">", start) + 1).slice(0, LONGEST);
  if (PERSIAN_ELEMENT.test(source.slice(start + tag.length))) return [];
  const head = source.slice(start, start + HEAD);
  return wholeIn(source, LANG.exec(tag)?.[1] ?? CONTENT.exec(META.exec(head)?.[0] ?? "")?.[1]);
}
