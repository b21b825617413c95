import type { Emit, EmitComment } from "../emit.ts";
import { finder } from "../emit.ts";
import { templateFinder } from "../templates.ts";
import { ElementStack } from "./element-stack.ts";
import { BLOCK, endsElement, isOneOf, isScope, RAW, READABLE_ATTRIBUTES, VERBATIM, VOID } from "./elements.ts";
import { readTag, type Tag } from "./tag.ts";

/** Tells that something which begins at `start` never ends. */
export type EmitUnclosed = (start: number, what: string) => void;

interface Open {
  readonly name: string;
  /** Whether `lang` says that the content is not Persian. */
  readonly foreign: boolean;
}

/** An element that is shown or run letter by letter. Its end tag counts only when no block or code is open inside, as in browsers. */
interface Verbatim {
  readonly name: string;
  readonly start: number;
  readonly inside: ElementStack<Tag>;
  depth: number;
}

const MARK = /[<&{]/g;
const REFERENCE = /&(?:#[0-9a-z]*|[a-z][a-z0-9]*);?/iy;
const REFERENCES = /&(?:#[0-9a-z]*|[a-z][a-z0-9]*);?/gi;
const ARABIC_LETTER = /[\u0620-\u06FF\uFB50-\uFEFC]/;

/** Comments and declarations: what opens and what closes them. */
const ISLANDS = [
  ["<!--", "-->", "comment"],
  ["<![CDATA[", "]]>", "CDATA"],
  ["<?", "?>", "instruction"],
  ["<!", ">", "declaration"],
] as const;

/**
 * Finds the barriers of HTML in one pass: tags (attributes that people read are let through), comments, character
 * references, what stands in `script`, `style`, `code` and their like, and elements whose `lang` is not Persian.
 * What is hidden stays hidden to its own end tag, whatever else is closed in between: markup that is broken is left alone.
 */
export function scanHtml(
  text: string,
  emit: Emit,
  emitComment: EmitComment,
  emitUnclosed: EmitUnclosed = () => {},
): void {
  const find = finder(text);
  const findEndTag = endTagFinder(text, find);
  const findTemplate = templateFinder(text, find);
  const open = new ElementStack<Open>();
  let verbatim: Verbatim | undefined;
  let hiddenFrom = -1;
  let hiddenKind: "inline" | "edge" = "inline";
  let position = 0;
  const isHidden = (): boolean => verbatim !== undefined || (open.top?.foreign ?? false);
  const put: Emit = (start, end, kind, name) => {
    if (hiddenFrom === -1) emit(start, end, kind, name);
  };
  const enter = (tag: Tag): void => {
    if (verbatim !== undefined) {
      if (tag.name === verbatim.name) verbatim.depth += 1;
      else if (isScope(tag.name)) verbatim.inside.push(tag);
    } else if (isOneOf(VERBATIM, tag.name) || isUntranslated(text, tag)) {
      verbatim = { name: tag.name, depth: 1, start: tag.start, inside: new ElementStack() };
    } else {
      while (open.top !== undefined && endsElement(open.top.name, tag.name)) open.pop();
      open.push({ name: tag.name, foreign: isForeign(text, tag) ?? open.top?.foreign ?? false });
    }
  };
  const leave = (tag: Tag): void => {
    if (verbatim === undefined) open.close(tag.name);
    else if (tag.name !== verbatim.name) verbatim.inside.close(tag.name);
    else if (verbatim.inside.isEmpty) {
      verbatim.depth -= 1;
      if (verbatim.depth === 0) verbatim = undefined;
    }
  };

  for (;;) {
    MARK.lastIndex = position;
    const start = MARK.exec(text)?.index;
    if (start === undefined) break;
    if (text[start] === "&") {
      REFERENCE.lastIndex = start;
      const length = REFERENCE.exec(text)?.[0].length ?? 0;
      put(start, start + length, "inline", "character reference");
      position = start + Math.max(length, 1);
      continue;
    }
    const template = text[start] === "{" || text[start + 1] === "%" ? findTemplate(start) : -1;
    if (text[start] === "{" || template !== -1) {
      // HTML knows none of these, so what looks like a tag inside is one all the same: hide and read on through it.
      if (template !== -1) put(start, template, "inline", "template");
      position = start + 1;
      continue;
    }
    const island = ISLANDS.find(([opening]) => text.startsWith(opening, start));
    if (island !== undefined) {
      const [opening, closing, name] = island;
      const from = start + opening.length;
      // `<!-->` is a whole comment.
      const end = find(closing, name === "comment" ? from - 2 : from);
      if (end === -1) {
        emitUnclosed(start, opening);
        put(start, text.length, "edge", name);
        position = text.length;
      } else {
        if (name === "comment" && end > from) emitComment(from, end);
        position = end + closing.length;
        put(start, position, name === "declaration" ? "edge" : "inline", name);
      }
      continue;
    }
    const tag = text[start] === "<" ? readTag(text, start, find) : undefined;
    if (tag === undefined) {
      // `</` before no letter opens a bogus comment (HTML Standard, 13.2.5.7).
      position = start + 1;
      if (text.startsWith("</", start)) {
        const end = find(">", start);
        position = end === -1 ? text.length : end + 1;
        put(start, position, "edge", "comment");
      }
      continue;
    }
    if (tag.end > text.length) {
      emitUnclosed(start, `<${tag.name}`);
      put(start, text.length, "edge", "tag");
      position = text.length;
      break;
    }
    position = tag.end;
    if (!tag.closing && isOneOf(RAW, tag.name)) {
      position = findEndTag(tag.name, tag.end);
      if (position === -1) {
        emitUnclosed(start, `<${tag.name}>`);
        position = text.length;
      }
      put(start, position, isOneOf(BLOCK, tag.name) ? "edge" : "inline", tag.name);
      continue;
    }
    if (!tag.closing && tag.name === "title") {
      // Its text is read by people, but holds no tags (RCDATA).
      const end = findEndTag(tag.name, tag.end);
      if (end === -1) emitUnclosed(start, "<title>");
      const textEnd = end === -1 ? tag.end : text.lastIndexOf("<", end - 1);
      put(start, tag.end, "edge", "tag");
      putReferences(text, tag.end, textEnd, put);
      position = end === -1 ? text.length : end;
      put(textEnd, position, "edge", "tag");
      continue;
    }
    const kind = isOneOf(BLOCK, tag.name) ? "edge" : "inline";
    const before = isHidden();
    if (tag.closing) leave(tag);
    else if (!isOneOf(VOID, tag.name) && !tag.selfClosing) enter(tag);
    const after = isHidden();
    if (!before && after) {
      hiddenFrom = start;
      hiddenKind = kind;
    } else if (before && !after) {
      emit(hiddenFrom, position, kind === "edge" ? "edge" : hiddenKind, "verbatim");
      hiddenFrom = -1;
    } else if (!after) putTag(text, tag, kind, emit);
  }
  if (hiddenFrom !== -1) emit(hiddenFrom, text.length, "edge", "verbatim");
  if (verbatim !== undefined) emitUnclosed(verbatim.start, `<${verbatim.name}>`);
}

/** A tag is one barrier, except for the values of the attributes that people read, when there is something in them to read. */
function putTag(text: string, tag: Tag, kind: "inline" | "edge", emit: Emit): void {
  let position = tag.start;
  for (const { name, start, end } of tag.attributes) {
    if (
      tag.closing ||
      !isOneOf(READABLE_ATTRIBUTES, name) ||
      !isQuoted(text, start) ||
      !ARABIC_LETTER.test(text.slice(start, end))
    )
      continue;
    emit(position, start, "edge", "tag");
    putReferences(text, start, end, emit);
    position = end;
  }
  emit(position, tag.end, position === tag.start ? kind : "edge", "tag");
}

/** Emits the character references of a part of the text that holds no tags. */
function putReferences(text: string, start: number, end: number, emit: Emit): void {
  for (const { 0: reference, index } of text.slice(start, end).matchAll(REFERENCES)) {
    emit(start + index, start + index + reference.length, "inline", "character reference");
  }
}

function isQuoted(text: string, valueStart: number): boolean {
  return text[valueStart - 1] === '"' || text[valueStart - 1] === "'";
}

/** Whether a tag says that its content is in another language; undefined when it says nothing. */
function isForeign(text: string, tag: Tag): boolean | undefined {
  const lang = attributeOf(text, tag, "lang") ?? attributeOf(text, tag, "xml:lang");
  return lang === undefined ? undefined : !/^(?:fa|fas|per|prs)(?:[-_].*)?$/is.test(lang.trim());
}

function isUntranslated(text: string, tag: Tag): boolean {
  return attributeOf(text, tag, "translate")?.toLowerCase() === "no";
}

function attributeOf(text: string, tag: Tag, name: string): string | undefined {
  const attribute = tag.attributes.find((candidate) => candidate.name === name);
  return attribute === undefined ? undefined : text.slice(attribute.start, attribute.end);
}

/** The offset behind the end tag of a raw text element, or -1; a name that was not found once is not looked for again. */
export function endTagFinder(
  text: string,
  find: (search: string, from: number) => number,
): (name: string, from: number) => number {
  const missing: string[] = [];
  return (name, from) => {
    if (missing.includes(name) || name === "plaintext") return -1;
    const pattern = new RegExp(`</${name}(?=[\\s/>])`, "gi");
    pattern.lastIndex = from;
    const end = pattern.exec(text) === null ? -1 : find(">", pattern.lastIndex);
    if (end !== -1) return end + 1;
    missing.push(name);
    return -1;
  };
}
