import { type Emit, finder } from "../emit.ts";
import { endOf } from "../sticky.ts";
import { ROLES_OF_CODE, ROLES_OF_TEXT } from "./directives.ts";

/** What may begin something: two backticks, one with or without a role, marks, a bracket; an escape; the start of a further line. */
const MARK =
  /\\[\s\S]|[\r\n]+[ \t]*|(?<![\p{L}\p{N}])_?``|(?<![\p{L}\p{N}])_`|(?::[\p{L}\w](?:[-._+:]?[\p{L}\w]){0,60}:)?`|\*{1,2}|\||\[[^\][\s]{1,60}\]_|(?<![\p{L}\p{N}][-._+:]?)[\p{L}\p{N}](?:[-._+:]?[\p{L}\p{N}])*__?(?![\p{L}\p{N}_])/gu;

/** Before an opening mark stand white space, an opening bracket, a quotation mark, a dash or a delimiter; behind a closing one, their like. */
const BEFORE = /[\s'"([{<\-/:\p{Ps}\p{Pi}\p{Pf}\p{Pd}]|(?![!-~])\p{Po}/u;
const AFTER = /[\s'")\]}>\-/:.,;!?\\\p{Pe}\p{Pi}\p{Pf}\p{Pd}]|(?![!-~])\p{Po}/u;
const PAIRS: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  "(": ")",
  "[": "]",
  "{": "}",
  "<": ">",
  "«": "»",
  "“": "”",
  "‘": "’",
};

/** Finds what is no prose in a text of reStructuredText. */
export function scanInline(text: string, emit: Emit): void {
  const find = closer(text);
  let position = 0;
  const hide = (start: number, end: number, name: string): void => {
    emit(start, end, "inline", name);
    position = end;
  };
  for (;;) {
    MARK.lastIndex = position;
    const found = MARK.exec(text);
    if (found === null) return;
    const [mark] = found;
    const start = found.index;
    const inside = start + mark.length;
    position = inside;
    if (mark[0] === "\\") hide(start, inside, "escape");
    else if (mark[0] === "\n" || mark[0] === "\r")
      emit(start + /^[\r\n]+/.exec(mark)![0].length, inside, "inline", "indent");
    else if (mark.endsWith("]_") || /^[^*|`_\\]*__?$/.test(mark)) readReference(start, inside);
    else if (!opens(text, start, inside)) hide(start, inside, "markup");
    else if (mark.endsWith("``")) hideUpTo(start, inside, "``", "code");
    else if (mark === "|") hideUpTo(start, inside, "|", "substitution");
    else if (mark === "_`") hideUpTo(start, inside, "`", "target");
    else if (mark.endsWith("`")) readInterpreted(start, inside, mark);
    else {
      const end = find(mark, inside);
      hide(start, inside, "emphasis");
      // A lone mark closes what it opened; in what is strong, no other begins.
      if (end === -1) continue;
      readPlain(inside, end);
      hide(end, end + mark.length, "emphasis");
    }
  }

  /** What stands between marks has no others: only line breaks and escapes. */
  function readPlain(start: number, end: number): void {
    for (const { 0: found, index } of text.slice(start, end).matchAll(/\\[\s\S]|(?<=[\r\n])[ \t]+/g))
      emit(start + index, start + index + found.length, "inline", found[0] === "\\" ? "escape" : "indent");
  }

  /** `word_`, `[1]_` */
  function readReference(start: number, end: number): void {
    if (isClosed(text, end) && (start === 0 || BEFORE.test(text[start - 1]!))) hide(start, end, "reference");
  }

  function hideUpTo(start: number, inside: number, closing: string, name: string): void {
    const end = find(closing, inside);
    if (end === -1) hide(start, inside, "markup");
    else hide(start, endOfSuffix(text, end + closing.length), name);
  }

  /** `` :role:`text <target>` ``, `` `text`:role: ``, `` `text <address>`_ ``, `` `name`_ `` */
  function readInterpreted(start: number, inside: number, mark: string): void {
    const end = find("`", inside);
    if (end === -1) {
      hide(start, inside, "markup");
      return;
    }
    const outside = endOfSuffix(text, end + 1);
    const role = mark.length > 1 ? mark.slice(1, -2) : text.slice(end + 2, outside - 1);
    const isReference = text[end + 1] === "_";
    const content = text.slice(inside, end);
    const target = ROLES_OF_CODE.test(role) ? 0 : endOfWords(content);
    const isText = (!isReference && ROLES_OF_TEXT.test(role)) || (target > 0 && (isReference || role !== ""));
    if (!isText) {
      hide(start, outside, isReference ? "reference" : "role");
      return;
    }
    const last = inside + (target > 0 ? target : content.length);
    emit(start, inside, "inline", "role");
    readPlain(inside, last);
    hide(last, outside, "role");
  }
}

/** Where the words of `text <target>` end; 0 for what has no target, or nothing else. */
function endOfWords(content: string): number {
  const target = content.lastIndexOf("<");
  const words = content.slice(0, Math.max(target, 0));
  const isTarget = content.endsWith(">") && content.indexOf(">", target) === content.length - 1 && /\s$/.test(words);
  return isTarget ? words.trimEnd().length : 0;
}

/** Finds the mark that closes: no white space before it, and behind it what may stand there. */
function closer(text: string): (mark: string, from: number) => number {
  const find = finder(text);
  const none = new Set<string>();
  return (mark, from) => {
    if (none.has(mark)) return -1;
    for (let at = find(mark, from); at !== -1; at = find(mark, at + 1)) {
      const isCode = mark === "``";
      const isEscaped = !isCode && text[at - 1] === "\\";
      if (at > from && !/\s/.test(text[at - 1]!) && !isEscaped && isClosed(text, endOfSuffix(text, at + mark.length)))
        return at;
    }
    // What closes none from here on closes none further on.
    none.add(mark);
    return -1;
  };
}

/** Behind closing marks: what makes a reference of them, or the name of a role. */
const SUFFIX = /__?|:[\p{L}\w](?:[-._+:]?[\p{L}\w]){0,60}:/uy;

function endOfSuffix(text: string, end: number): number {
  if (text[end - 1] !== "`" && text[end - 1] !== "|") return end;
  return endOf(SUFFIX, text, end);
}

function isClosed(text: string, end: number): boolean {
  return end >= text.length || AFTER.test(text[end]!);
}

/** Whether a mark opens: it stands at the beginning of a word, and not alone in brackets. */
function opens(text: string, start: number, inside: number): boolean {
  const [before, after] = [text[start - 1], text[inside]];
  if (after === undefined || /\s/.test(after)) return false;
  if (before === undefined) return true;
  return BEFORE.test(before) && PAIRS[before] !== after;
}
