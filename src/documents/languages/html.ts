import type { LanguageRange } from "../types.ts";
import { languagesOfFrontMatter } from "./front-matter.ts";
import { wholeIn } from "./whole.ts";

const LANG = /\s(?:xml:)?lang\s*=\s*["']?([\w-]+)/i;
const PERSIAN_ELEMENT = /\slang\s*=\s*["']?(?:fa|fas|per|prs)\b/i;
/** No opening tag is longer. */
const LONGEST = 2000;

/**
 * The `lang` of the root element, or of front matter. Not where an element inside says that it is Persian: then the
 * scanner alone tells what is prose.
 */
export function languagesOfHtml(source: string): readonly LanguageRange[] {
  const start = source.search(/<html[\s>]/i);
  if (start === -1) return languagesOfFrontMatter(source);
  const tag = source.slice(start, source.indexOf(">", start) + 1).slice(0, LONGEST);
  return PERSIAN_ELEMENT.test(source.slice(start + tag.length)) ? [] : wholeIn(source, LANG.exec(tag)?.[1]);
}
