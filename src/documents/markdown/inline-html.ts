import { type Emit, type EmitComment, finder } from "../emit.ts";
import { endTagFinder, HiddenPart, type HtmlScope, putTag, RAW, readTag } from "../html/index.ts";
import { isOneOf } from "../names.ts";
import { isMatch } from "../sticky.ts";
import { templateFinder } from "../templates.ts";
import { tagPattern } from "./block-starts.ts";

/** Reads what begins with `<` or `{` inside a run of text. */
export interface InlineMarkup {
  /** Emits what stands at an offset and gives the offset to go on at. */
  readonly read: (at: number) => number;
  /** The run ends. */
  readonly finish: () => void;
}

const AUTOLINK = /<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9.-]+)>/iy;
/** `{#anchor}`, `{.class}`, `{:toc}`, `{key="value"}` of many Markdown dialects. */
const ATTRIBUTES = /\{ ?(?:[:#.]|[A-Za-z][\w-]*=)(?:"[^"\n]*"|[^{}"\n])*\}/y;

/** What opens and closes inline HTML that is no tag (CommonMark 6.6). */
const ISLANDS = [
  [/<!--/y, "-->"],
  [/<\?/y, "?>"],
  [/<!\[CDATA\[/y, "]]>"],
  [/<![a-z]/iy, ">"],
] as const;

/** HTML, autolinks, template tags and attributes. */
export function inlineHtml(text: string, scope: HtmlScope, emit: Emit, emitComment: EmitComment): InlineMarkup {
  const find = finder(text);
  const findEndTag = endTagFinder(text, find);
  const findTemplate = templateFinder(text, find);
  const hidden = new HiddenPart(scope, emit);
  let rawEnd = 0;

  const emitMatch = (pattern: RegExp, at: number, name: string): number => {
    if (!isMatch(pattern, text, at)) return -1;
    emit(at, pattern.lastIndex, "inline", name);
    return pattern.lastIndex;
  };
  const readTemplate = (at: number): void => {
    const end = findTemplate(at);
    if (end !== -1) emit(at, end, "inline", "template");
    else if (text[at] === "{") emitMatch(ATTRIBUTES, at, "attributes");
  };
  const readIsland = (at: number): number => {
    for (const [opening, closing] of ISLANDS) {
      if (!isMatch(opening, text, at)) continue;
      const isComment = text.startsWith("<!--", at);
      const end = find(closing, isComment ? at + 2 : opening.lastIndex);
      if (end === -1) continue;
      emit(at, end + closing.length, "inline", isComment ? "comment" : "markup");
      if (isComment && end > at + 4) emitComment(at + 4, end);
      return end + closing.length;
    }
    return -1;
  };
  const readMarkup = (at: number): number => {
    const pattern = tagPattern();
    if (!isMatch(pattern, text, at)) return at + 1;
    const end = pattern.lastIndex;
    const source = text.slice(at, end);
    const tag = at < rawEnd ? undefined : readTag(source, 0, (search, from) => source.indexOf(search, from));
    if (tag === undefined) {
      emit(at, end, "inline", "markup");
      return end;
    }
    putTag(source, tag, "inline", (from, to, kind) => emit(at + from, at + to, kind, "markup"));
    if (tag.closing || !isOneOf(RAW, tag.name)) hidden.read(source, tag, at);
    else {
      const close = findEndTag(tag.name, end);
      if (close === -1) scope.raw = tag.name;
      rawEnd = close === -1 ? text.length : close;
      emit(at, rawEnd, "inline", "code");
    }
    return end;
  };

  return {
    read: (at) => {
      if (text[at] === "{" || text[at + 1] === "%") readTemplate(at);
      if (text[at] === "{") return at + 1;
      const end = emitMatch(AUTOLINK, at, "link");
      if (end !== -1) return end;
      const island = readIsland(at);
      return island === -1 ? readMarkup(at) : island;
    },
    finish: () => hidden.finish(text.length),
  };
}
