import { DIGITS, IN_WORD, regex } from "../../unicode/index.ts";
import { type Emit, finder } from "../emit.ts";
import { isMatch } from "../sticky.ts";

const MARK =
  /[\\`+{*_#^~]|<<|\[\[|\(\(|:(?=[^\s[\]]{0,300}\[)|https?:\/\/|["']`|`["']|--|[-=]>|<[-=](?![\w])|\[[.#][^[\]\n]{1,80}\](?=[#*_`])| \+$/gmu;
/** What stands before its colon and behind. */
const NAME = /[\p{L}\w-]{1,24}$/u;
const TARGET = /:[^\s[\]]{0,300}\[/y;
const URL = /https?:\/\/[^\s[\]<>]+/y;
/** Macros whose text is part of the sentence. */
const WITH_TEXT = /^(?:link|xref|mailto|https?|ftp|irc|footnote|image)$/;
/** `text,role=x`, `"text"`: what stands behind the text, or around it. */
const PLAIN_TEXT = /^[^"=,\]]*(?:,(?!\s*\w+=)[^"=,\]]*)*/;
const REFERENCE = /\{(?:set:|counter2?:)?[\w][\w:-]*\}/y;
const WORD = regex`/[${IN_WORD}${DIGITS}A-Za-z_\u200C]/`;

/** Finds what is no prose in a text of AsciiDoc. */
export function scanInline(text: string, emit: Emit): void {
  const find = finder(text);
  let position = 0;
  const hide = (start: number, end: number, name: string, kind: "inline" | "edge" = "inline", role?: string): void => {
    emit(start, end, kind, name, role);
    position = end;
  };
  /** Hides all up to a closing mark in the same text. */
  const hideUpTo = (start: number, length: number, closing: string, name: string): boolean => {
    const end = find(closing, start + length);
    if (end === -1) return false;
    hide(start, end + closing.length, name);
    return true;
  };
  for (;;) {
    const from = position;
    MARK.lastIndex = from;
    const found = MARK.exec(text);
    if (found === null) return;
    const [mark] = found;
    const start = found.index;
    position = start + mark.length;
    if (mark === "\\") hide(start, Math.min(start + 2, text.length), "escape");
    else if (mark === " +") hide(start, start + 2, "line break", "edge");
    else if (mark === "`" || mark === "+") {
      const run = /^(?:`+|\+{1,3})/.exec(text.slice(start, start + 9))![0];
      if (!hideUpTo(start, run.length, run, "code")) hide(start, start + run.length, "markup");
    } else if (mark === "{") {
      if (isMatch(REFERENCE, text, start)) hide(start, REFERENCE.lastIndex, "attribute");
    } else if (mark === "[[") {
      if (!hideUpTo(start, 2, "]]", "anchor")) hide(start, start + 2, "markup");
    } else if (mark === "((") {
      if (text.startsWith("(((", start)) {
        if (!hideUpTo(start, 3, ")))", "index")) hide(start, start + 3, "markup");
        continue;
      }
      const end = find("))", start);
      if (end === -1) continue;
      emit(start, start + 2, "inline", "markup");
      emit(end, end + 2, "inline", "markup");
    } else if (mark === "<<") {
      const end = find(">>", start);
      const comma = find(",", start);
      if (end === -1) continue;
      const hasText = comma !== -1 && comma < end;
      hide(start, hasText ? comma + 1 : end + 2, "reference");
      if (hasText) emit(end, end + 2, "inline", "reference");
    } else if (mark.startsWith("http")) {
      const end = isMatch(URL, text, start) ? URL.lastIndex : start + mark.length;
      if (text[end] === "[") readMacro(start, end + 1, "https");
      else hide(start, end, "url");
    } else if (mark === ":") {
      const [name] = NAME.exec(text.slice(Math.max(from, start - 24), start)) ?? [];
      if (name !== undefined && isMatch(TARGET, text, start)) readMacro(start - name.length, TARGET.lastIndex, name);
    } else if (/^[*_#^~]$/.test(mark)) {
      const run = text[start + 1] === mark ? 2 : 1;
      hide(start, start + run, "emphasis", "inline", roleOf(text, start, start + run));
    } else hide(start, position, "markup");
  }

  /** @param inside - behind the bracket that opens */
  function readMacro(start: number, inside: number, name: string): void {
    const closing = endOfMacro(text, inside, find);
    if (closing === -1) return;
    const content = text.slice(inside, closing);
    const isText = WITH_TEXT.test(name);
    const length = isText ? lengthOfText(name, content) : 0;
    // `"a, b"`, `role=x`
    const isPlain = length > 0 && !/^\s*["\w-]+=/.test(content) && content[length] !== "=" && content[length] !== '"';
    const kind = name === "footnote" || name === "image" ? "edge" : "inline";
    if (!isPlain) {
      hide(start, closing + 1, "macro");
      return;
    }
    emit(inside + length, closing + 1, kind, "macro");
    hide(start, inside, "macro", kind);
  }
}

/** How much of what stands in the brackets of a macro is text: all of a note; of a picture what is before its size. */
function lengthOfText(name: string, content: string): number {
  if (name === "footnote") return content.length;
  const { length } = PLAIN_TEXT.exec(content)![0];
  const comma = name === "image" ? content.indexOf(",") : -1;
  return comma === -1 ? length : Math.min(comma, length);
}

/** The bracket that closes the text of a macro; one with a backslash does not. */
function endOfMacro(text: string, from: number, find: (search: string, from: number) => number): number {
  let end = find("]", from);
  while (end !== -1 && text[end - 1] === "\\") end = find("]", end + 1);
  return end;
}

/** What the characters beside a mark make of it: whether it may open or close. */
function roleOf(text: string, start: number, end: number): string {
  const [before = " ", after = " "] = [text[start - 1], text[end]];
  const isKept = WORD.test(before) || /[&;:}]/.test(before);
  return `${isKept ? "w" : /\s/.test(before) ? "s" : "o"}${WORD.test(after) ? "w" : /\s/.test(after) ? "s" : "o"}`;
}
