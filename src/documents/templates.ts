import type { Range } from "../edits/index.ts";
import { finder } from "./emit.ts";
import { isMatch } from "./sticky.ts";

/**
 * Tags of template languages, the longer openings first: Hugo's shortcodes; Vue, Angular, Mustache, Jinja, Liquid; ERB and
 * EJS; Vue beside Jinja, and Polymer. Whatever stands in one is code. In Markdown `[[ … ]]` is a link of wikis.
 */
const TAGS = [
  ["{{<", ">}}"],
  ["{{%", "%}}"],
  ["{{", "}}"],
  ["{%", "%}"],
  ["{#", "#}"],
  ["<%", "%>"],
  ["[[", "]]"],
] as const;

/** `{#anchor}` is no comment. */
const COMMENT = /\{#-?\s/y;

/**
 * What begins a message of Django, Jinja or Twig: the catalogue has the translation under the text up to its end. `{% trans "…" %}` has
 * the text within.
 */
const MESSAGE = /^\{%[-+]?\s*(blocktrans(?:late)?|trans)\b(?!\s*["'])/;

/**
 * For an offset the end of the template tag that opens there, with its message if it begins one, or -1. A closing that stands within double quotes closes
 * nothing when there is another behind the quotes. Ask for rising positions only; inside a tag that was found, none begins.
 */
export function templateFinder(text: string, find: (search: string, from: number) => number): (at: number) => number {
  let done = 0;
  const endOf = (closing: string, from: number): number => {
    const first = find(closing, from);
    if (first === -1 || isBalanced(text, from, first)) return first;
    const second = find(closing, first + 1);
    return second !== -1 && isBalanced(text, from, second) ? second : first;
  };
  const endOfMessage = (tag: string, from: number): number => {
    const name = MESSAGE.exec(tag)?.[1];
    const last = name === undefined ? -1 : find(`end${name}`, from);
    const end = last === -1 ? -1 : find("%}", last);
    return end === -1 ? from : end + 2;
  };
  return (at) => {
    if (at < done) return -1;
    for (const [opening, closing] of TAGS) {
      if (!text.startsWith(opening, at) || (opening === "{#" && !isMatch(COMMENT, text, at))) continue;
      const end = endOf(closing, at + opening.length);
      if (end === -1) continue;
      done = end + closing.length;
      while (closing === "}}" && text[done] === "}") done += 1; // `{{{ x }}}`
      if (opening === "{%") done = endOfMessage(text.slice(at, done), done);
      return done;
    }
    return -1;
  };
}

/** The template tags of a Markdown source that go over lines: in these lines no block begins. */
export function templatesOverLines(source: string, from: number): Range[] {
  const ranges: Range[] = [];
  const findEnd = templateFinder(source, finder(source));
  const pattern = /\{[{%#]|<%/g;
  pattern.lastIndex = from;
  for (let found = pattern.exec(source); found !== null; found = pattern.exec(source)) {
    const start = found.index;
    if (source[start - 1] === "`" || source[start - 1] === "\\") continue;
    const end = findEnd(start);
    if (end === -1) continue;
    const inside = source.slice(start, end);
    // Only Hugo's shortcodes go over blank lines; anything else that seems to is a stray brace.
    if (!/[\r\n]/.test(inside) || (/(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/.test(inside) && !/^\{\{[<%]/.test(inside)))
      continue;
    ranges.push({ start, end });
  }
  return ranges;
}

function isBalanced(text: string, from: number, to: number): boolean {
  let isOpen = false;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 0x22) isOpen = !isOpen;
  return !isOpen;
}
