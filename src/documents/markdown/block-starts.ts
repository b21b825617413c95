/** How the lines look that begin a block (CommonMark 0.31, GFM). Each pattern is shown a line without its indentation. */

export const HEADING = /^#{1,6}(?=[ \t]|$)[ \t]*/;
export const HEADING_END = /(?:^|[ \t])#+[ \t]*$/;
export const SETEXT = /^(?:=+|-+)[ \t]*$/;
export const THEMATIC_BREAK = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
export const FENCE = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
const BULLET = /^[-+*](?=[ \t]|$)/;
const NUMBER = /^\d{1,9}[.)](?=[ \t]|$)/;
export const FOOTNOTE = /^\[\^[^\]\s]+\]:/;
export const TASK = /^\[[ \txX]\](?:[ \t]+|$)/;

/** Kinds of HTML blocks: what opens them and the text that ends the block; "" is a blank line. */
const HTML: readonly (readonly [opening: RegExp, closing: RegExp | undefined])[] = [
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![a-z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [
    /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=\s|\/?>|$)/i,
    undefined,
  ],
];

/** A whole tag, as CommonMark reads tags inside text: by itself in a line, and where it stands. */
function tagSource(): string {
  const space = "[ \\t\\n]";
  const attribute = `${space}+[a-z_:][a-z0-9_.:-]*(?:${space}*=${space}*(?:[^ \\t\\n"'=<>\`]+|'[^']*'|"[^"]*"))?`;
  return `<[a-z][a-z0-9-]*(?:${attribute})*${space}*/?>|</[a-z][a-z0-9-]*${space}*>`;
}

let tag: RegExp | undefined;
let loneTag: RegExp | undefined;

/** A sticky pattern of a tag. */
export function tagPattern(): RegExp {
  tag ??= new RegExp(tagSource(), "iy");
  return tag;
}

function isLoneTag(content: string): boolean {
  loneTag ??= new RegExp(`^(?:${tagSource()})[ \\t]*$`, "i");
  return loneTag.test(content);
}

/** What ends the HTML block that begins in this line: a pattern, or "blank" for a blank line; undefined when none begins. */
export function htmlBlock(content: string, interruptsParagraph: boolean): RegExp | "blank" | undefined {
  if (!content.startsWith("<")) return undefined;
  for (const [opening, closing] of HTML) if (opening.test(content)) return closing ?? "blank";
  return !interruptsParagraph && isLoneTag(content) ? "blank" : undefined;
}

/** The mark of a list item. Inside a paragraph only an item with content begins a list, and a numbered one only with 1. */
export function itemMark(content: string, interruptsParagraph: boolean): string | undefined {
  const mark = (BULLET.exec(content) ?? NUMBER.exec(content))?.[0];
  if (mark === undefined || !interruptsParagraph) return mark;
  const isEmpty = content.slice(mark.length).trim() === "";
  return isEmpty || (mark.length > 1 && !/^1[.)]$/.test(mark)) ? undefined : mark;
}
