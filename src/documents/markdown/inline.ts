import { NOTATION, SERVICE_CODE } from "../../protect/index.ts";
import { lookBack } from "../../unicode/index.ts";
import { type Emit, type EmitComment, finder } from "../emit.ts";
import type { HtmlScope } from "../html/index.ts";
import { endOf, isMatch, matchAt } from "../sticky.ts";
import { Brackets } from "./brackets.ts";
import { BEHIND_MARK, roleOfAddress, roleOfEmphasis } from "./flanks.ts";
import { inlineHtml } from "./inline-html.ts";
import { inlineJsx } from "./inline-jsx.ts";
import { endOfLabel, endOfResource, foldLabel, isEscaped, isPunctuation } from "./links.ts";
import { endOfTexMath, mathFinder } from "./math.ts";

/** One character, so that its place is known without an array for each match. */
const MARK = /[\\`<[\]*_~&$\n{@]|h(?=ttps?:\/\/)|w(?=ww\.)/gi;
/**
 * A bare address that GFM makes a link of goes on to the next white space, Persian letters and marks included. So the
 * white space behind it stays as well: a «،» moved up to the address would become a part of it.
 */
const BARE_ADDRESS = /[^\s<\]]+(?:\](?![([\s])[^\s<\]]*)*(?:[ \t]+(?=\p{Cf}*[^ \t\n\p{Cf}]))?/uy;
/** Where only programs that look for addresses in what Markdown left as text make a link (mdast-util-gfm), no bracket ends it. */
const ADDRESS_IN_TEXT = /[^\s<]+(?:[ \t]+(?=\p{Cf}*[^ \t\n\p{Cf}]))?/uy;
/** The part of an address of mail behind its @; GFM makes a link of it, whatever its name is: `---.@a.ir`. */
const MAIL_HOST = /@[\w-]+(?:\.[A-Za-z0-9][\w-]*)+/y;
const MAIL_NAME = /[\w+.-]/;
const REFERENCE = /&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]*);/iy;
const INVISIBLE = /[\p{Cf}\p{Zs}]+/uy;
const EMPHASIS = /[*_~]+/y;
/** `[[target]]`, `[[target|label]]` of wikis and Obsidian. Before a parenthesis or a bracket it is a link of Markdown. */
const WIKI_LINK = /\[\[[^[\]|\n]*(\\?\|[^[\]\n]*)?\]\](?![([])/y;
/** `{id=a}` right behind it. */
const ATTRIBUTES_OF_DIRECTIVE = /\{[^{}\n]*\}/y;
/** `:name` right before the label of a text directive. */
const DIRECTIVE_NAME = /:[A-Za-z][\w-]{0,50}$/;

/**
 * Finds the barriers inside a run of Markdown text in one pass: code, links without their words, HTML, escapes,
 * character references, emphasis marks, math and hard breaks. What CommonMark does not know (math, attributes, the
 * content of `<code>`) is hidden but read on through, so that the reading of all else is CommonMark's.
 */
export function scanInline(
  text: string,
  labels: ReadonlySet<string>,
  isMdx: boolean,
  emit: Emit,
  emitComment: EmitComment,
  scope: HtmlScope,
): void {
  const find = finder(text);
  const findBackticks = backtickFinder(text);
  const findMath = mathFinder(text);
  const markup = (isMdx ? inlineJsx : inlineHtml)(text, scope, emit, emitComment);
  const brackets = new Brackets();
  let position = 0;
  let addressEnd = 0;

  /** Emits what the pattern matches at an offset; the offset behind it, or -1. */
  const emitMatch = (
    pattern: RegExp,
    at: number,
    name: string,
    roleOf?: (text: string, start: number, end: number) => string,
  ): number => {
    if (!isMatch(pattern, text, at)) return -1;
    const end = pattern.lastIndex;
    emit(at, end, "inline", name, roleOf?.(text, at, end));
    return end;
  };

  /** A bracket closes: hides what makes it a link, a note or a reference. */
  const closeBracket = (at: number): number => {
    const opening = brackets.pop(at);
    if (opening === undefined) return at + 1;
    const start = opening.isImage ? opening.at - 1 : opening.at;
    const words = text.slice(opening.at + 1, Math.min(at, opening.at + 1000));
    const emitLink = (end: number, isLink: boolean): number => {
      emit(start, opening.at + 1, "inline", "link");
      emit(at, end, "inline", "link");
      if (isLink && !opening.isImage) brackets.deactivate();
      return isLink ? end : at + 1;
    };
    const isDefined = !opening.hasInner && labels.size > 0 && labels.has(foldLabel(words));
    if (words.startsWith("^") && !opening.hasInner) {
      emit(start, at + 1, "inline", "note");
      if (isDefined) return at + 1;
    }
    const resource = endOfResource(text, at + 1, find);
    if (resource !== -1) return emitLink(resource, true);
    // What was meant for a destination but has a space in it must not become one when the space is repaired.
    if (text[at + 1] === "(") emit(at, find(")", at) + 1, "inline", "link");
    const label = endOfLabel(text, at + 1);
    if (label !== -1) return emitLink(label, labels.has(foldLabel(text.slice(at + 2, label - 1))));
    if (!isDefined) {
      const name = opening.isImage ? null : DIRECTIVE_NAME.exec(lookBack(text, start, 52));
      if (name !== null) {
        emit(start - name[0].length, opening.at + 1, "inline", "directive");
        emit(at, Math.max(at + 1, emitMatch(ATTRIBUTES_OF_DIRECTIVE, at + 1, "attributes")), "inline", "directive");
      }
      return at + 1;
    }
    const end = text.startsWith("[]", at + 1) ? at + 3 : at + 1;
    emit(start, end, "inline", "link");
    if (!opening.isImage) brackets.deactivate();
    return end;
  };

  /** Hides `[[target|` and `]]`; the label is read on as text. */
  const readWikiLink = (at: number): void => {
    const found = matchAt(WIKI_LINK, text, at);
    if (found === null || labels.has(foldLabel(text.slice(at + 2, WIKI_LINK.lastIndex - 2)))) return;
    const { lastIndex: end } = WIKI_LINK;
    const start = text[at - 1] === "!" ? at - 1 : at;
    if (found[1] === undefined) emit(start, end, "inline", "link");
    else {
      emit(start, text.indexOf("|", at) + 1, "inline", "link");
      emit(end - 2, end, "inline", "link");
    }
  };

  for (;;) {
    MARK.lastIndex = position;
    if (!MARK.test(text)) break;
    position = MARK.lastIndex;
    const at = position - 1;
    const character = text[at]!;
    if (character === "\\") {
      if (text[at + 1] === "\n") emit(at, at + 1, "break", "hard break");
      else if (isPunctuation(text.charCodeAt(at + 1))) {
        const math = text[at + 1] === "(" || text[at + 1] === "[" ? endOfTexMath(text, at, find) : -1;
        emit(at, Math.max(math, at + 2), "inline", math === -1 ? "escape" : "math");
        position = at + 2;
      } else emitMatch(INVISIBLE, at + 1, "white space"); // or the backslash would escape what stands behind it
    } else if (character === "`") {
      const { open, end } = findBackticks(at);
      if (end !== -1) emit(at, end, "inline", "code");
      position = end === -1 ? open : end;
    } else if (character === "[") {
      if (text[at + 1] === "[") readWikiLink(at);
      brackets.push(at, text[at - 1] === "!" && !isEscaped(text, at - 1));
    } else if (character === "]") position = closeBracket(at);
    else if (character === "<" || character === "{") position = markup.read(at);
    else if (character === "&") position = Math.max(position, emitMatch(REFERENCE, at, "character reference"));
    else if (character === "$") {
      const end = findMath(at);
      if (end !== -1) emit(at, end, "inline", "math");
    } else if (character === "\n") {
      let start = at;
      while (text[start - 1] === " ") start -= 1;
      if (at - start > 1) emit(start, at, "break", "hard break");
    } else if (/[hw]/i.test(character)) {
      // It is read on through: what follows may hold marks of its own.
      if (at >= addressEnd && !/[a-z]/i.test(text[at - 1] ?? "")) {
        const role = roleOfAddress(text, at);
        addressEnd = emitMatch(role === BEHIND_MARK ? ADDRESS_IN_TEXT : BARE_ADDRESS, at, "url", () => role);
      }
    } else if (character === "@") {
      const end = endOf(MAIL_HOST, text, at);
      let start = at;
      while (start > 0 && end > at && MAIL_NAME.test(text[start - 1]!)) start -= 1;
      if (start < at && /[A-Za-z]/.test(text[end - 1]!)) emit(start, end, "inline", "email");
    } else {
      // A time of cron, */5 * * * *, is read on through.
      emitMatch(NOTATION, at, "formula");
      // In *140*11# CommonMark sees emphasis, and whoever typed it a number.
      const endOfCode = emitMatch(SERVICE_CODE, at, "phone");
      position = endOfCode === -1 ? emitMatch(EMPHASIS, at, "emphasis", roleOfEmphasis) : endOfCode;
      // Between spaces it opens and closes nothing, and would if they were taken away.
      if (endOfCode === -1 && isSpace(text, at - 1) && isSpace(text, position)) {
        let [start, end] = [at, position];
        while (isBlank(text, start - 1)) start -= 1;
        while (isBlank(text, end)) end += 1;
        emit(start, end, "inline", "emphasis");
      }
    }
  }
  markup.finish();
}

/** Space or tab. */
function isBlank(text: string, offset: number): boolean {
  return text[offset] === " " || text[offset] === "\t";
}

/** Space, tab, or an end of the line or the text. */
function isSpace(text: string, offset: number): boolean {
  return isBlank(text, offset) || offset < 0 || offset >= text.length || text[offset] === "\n";
}

/** For a run of backticks that begins at an offset: where the run ends, and where the code ends that it opens, or -1. */
function backtickFinder(text: string): (at: number) => { open: number; end: number } {
  const runs = new Map<number, { starts: number[]; next: number }>();
  const endOfRun = (start: number): number => {
    let end = start;
    while (text[end] === "`") end += 1;
    return end;
  };
  for (let start = text.indexOf("`"); start !== -1; ) {
    const end = endOfRun(start);
    const known = runs.get(end - start);
    if (known === undefined) runs.set(end - start, { starts: [start], next: 0 });
    else known.starts.push(start);
    start = text.indexOf("`", end);
  }
  return (at) => {
    const open = endOfRun(at);
    const closing = runs.get(open - at);
    if (closing === undefined) return { open, end: -1 };
    while (closing.next < closing.starts.length && closing.starts[closing.next]! < open) closing.next += 1;
    const start = closing.starts[closing.next];
    return { open, end: start === undefined ? -1 : start + open - at };
  };
}
