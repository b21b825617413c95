import { LETTERS, regex } from "../../unicode/index.ts";
import type { Emit, EmitComment } from "../emit.ts";
import { finder } from "../emit.ts";
import { isOneOf } from "../names.ts";
import { endOf } from "../sticky.ts";
import { templateFinder } from "../templates.ts";
import { BLOCK, isReadable, isReadableOfComponent, RAW } from "./elements.ts";
import { endTagFinder } from "./end-tag.ts";
import { HtmlScope } from "./scope.ts";
import { attributeOf, readTag, type Tag } from "./tag.ts";

/** Tells that something which begins at `start` never ends. */
export type EmitUnclosed = (start: number, what: string) => void;

const MARK = /[<&{]|\[\[/g;
const REFERENCE = /&(?:#[0-9a-z]*|[a-z][a-z0-9]*);?/iy;
/** In what holds no tags: these, and what Django and Liquid look up by its very letters. */
const REFERENCES = /&(?:#[0-9a-z]*|[a-z][a-z0-9]*);?|\{%[^%]{0,999}%\}/gi;
const ARABIC_LETTER = regex`/[${LETTERS}]/`;

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
 * `scope` brings what earlier pieces of the document left open.
 */
export function scanHtml(
  text: string,
  emit: Emit,
  emitComment: EmitComment,
  emitUnclosed: EmitUnclosed = () => {},
  scope = new HtmlScope(),
): void {
  const find = finder(text);
  const findEndTag = endTagFinder(text, find);
  const findTemplate = templateFinder(text, find);
  let hiddenFrom = scope.isHidden ? 0 : -1;
  let hiddenBy = scope.hiddenBy ?? "verbatim";
  let hiddenKind: "inline" | "edge" = "edge";
  let position = 0;
  const put: Emit = (start, end, kind, name) => {
    if (hiddenFrom === -1) emit(start, end, kind, name);
  };
  if (scope.raw !== undefined) {
    const end = scope.raw === "!--" ? find("-->", 0) : findEndTag(scope.raw, 0);
    position = end === -1 ? text.length : scope.raw === "!--" ? end + 3 : end;
    if (end !== -1) scope.raw = undefined;
    if (!scope.isHidden) {
      emit(0, position, "edge", "verbatim");
      hiddenFrom = -1;
    }
  }

  for (;;) {
    MARK.lastIndex = position;
    const start = MARK.exec(text)?.index;
    if (start === undefined) break;
    if (text[start] === "&") {
      const end = endOf(REFERENCE, text, start);
      put(start, end, "inline", "character reference");
      position = Math.max(end, start + 1);
      continue;
    }
    const mayBeTemplate = text[start] !== "<" || text[start + 1] === "%";
    const template = mayBeTemplate ? findTemplate(start) : -1;
    if (text[start] !== "<" || template !== -1) {
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
        if (name === "comment") scope.raw = "!--";
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
    const holdsText = !tag.closing && !(scope.isComponent && tag.selfClosing);
    if (holdsText && isOneOf(RAW, tag.name)) {
      position = findEndTag(tag.name, tag.end);
      if (position === -1) {
        emitUnclosed(start, `<${tag.name}>`);
        scope.raw = tag.name;
        position = text.length;
      }
      put(start, position, isOneOf(BLOCK, tag.name) ? "edge" : "inline", tag.name);
      continue;
    }
    if (holdsText && tag.name === "title") {
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
    const before = scope.hiddenBy;
    scope.read(text, tag);
    const after = scope.hiddenBy;
    if (before === undefined && after !== undefined) {
      hiddenFrom = start;
      hiddenBy = after;
      hiddenKind = kind;
    } else if (before !== undefined && after === undefined) {
      emit(hiddenFrom, position, kind === "edge" ? "edge" : hiddenKind, hiddenBy);
      hiddenFrom = -1;
    } else if (after === undefined) putTag(text, tag, kind, emit, scope.isComponent);
  }
  if (hiddenFrom !== -1) emit(hiddenFrom, text.length, "edge", hiddenBy);
  const { verbatimTag } = scope;
  if (verbatimTag !== undefined) emitUnclosed(verbatimTag.start, `<${verbatimTag.name}>`);
}

/** A tag is one barrier, except for the values of the attributes that people read, when there is something in them to read. */
export function putTag(text: string, tag: Tag, kind: "inline" | "edge", emit: Emit, isComponent = false): void {
  let position = tag.start;
  const seen = new Set<string>();
  const role = tag.name === "input" || tag.name === "meta" ? roleOf(text, tag) : undefined;
  for (const { name, start, end } of tag.attributes) {
    // Of two with one name the first counts.
    const isFirst = !seen.has(name);
    seen.add(name);
    if (
      tag.closing ||
      !isFirst ||
      !isQuoted(text, start) ||
      !ARABIC_LETTER.test(text.slice(start, end)) ||
      !(isReadable(tag.name, name, role) || (isComponent && isReadableOfComponent(name)))
    )
      continue;
    emit(position, start, "edge", "tag");
    putReferences(text, start, end, emit);
    position = end;
  }
  emit(position, tag.end, position === tag.start ? kind : "edge", "tag");
}

function roleOf(text: string, tag: Tag): string | undefined {
  const role =
    tag.name === "meta"
      ? (attributeOf(text, tag, "name") ?? attributeOf(text, tag, "property"))
      : // What a button with a name says is sent to the server, which may compare it.
        attributeOf(text, tag, "name") === undefined
        ? attributeOf(text, tag, "type")
        : undefined;
  return role?.trim().toLowerCase();
}

/** Emits the character references and templates of a part of the text that holds no tags. */
function putReferences(text: string, start: number, end: number, emit: Emit): void {
  for (const { 0: reference, index } of text.slice(start, end).matchAll(REFERENCES)) {
    emit(start + index, start + index + reference.length, "inline", "character reference");
  }
}

function isQuoted(text: string, valueStart: number): boolean {
  return text[valueStart - 1] === '"' || text[valueStart - 1] === "'";
}
