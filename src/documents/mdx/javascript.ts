import { isMatch } from "../sticky.ts";

const OPENING: Readonly<Record<string, string>> = { "}": "{", ")": "(", "]": "[" };

/** What stands before a `/` that begins a regular expression and divides nothing. */
const BEFORE_REGEXP = /[(,=:[!&|?{};+*%~^>\s]/;
/** Behind a letter a quote is an apostrophe in the text of JSX. */
const LETTER = /[\p{L}\p{N}]/u;
const REGEXP = /\/(?![*/>\s])(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\//y;

/**
 * Reads JavaScript as far as needed to know where it ends: strings, templates, comments and regular expressions hide
 * brackets. What JSX holds as text is no JavaScript, so a quote that its line does not close is an apostrophe.
 *
 * @param isEnd - asked behind every closing bracket and before every line break, with the number of open brackets
 * @returns the offset where it ended, or -1
 */
function readJavaScript(text: string, start: number, isEnd: (at: number, depth: number) => boolean): number {
  const open: string[] = [];
  let braces = 0;
  let hasCommentEnd = true;
  /** Up to where it is known that no other string or regular expression of a kind ends in its line. */
  const dead: Record<string, number> = {};
  const read = (kind: string, at: number, end: number): number => {
    if (end === -1) dead[kind] = endOfLine(text, at);
    return end === -1 ? at + 1 : end;
  };
  for (let i = start; i < text.length; ) {
    const character = text[i]!;
    if (open.at(-1) === "`") {
      if (character === "`") open.pop();
      else if (text.startsWith("${", i)) {
        open.push("{");
        braces += 1;
        i += 1;
      }
      i += character === "\\" ? 2 : 1;
    } else if (i < (dead[character] ?? 0)) i += 1;
    else if ((character === '"' || character === "'") && !LETTER.test(text[i - 1] ?? ""))
      i = read(character, i, endOfString(text, i));
    else if (character === "`" || character === "{" || character === "(" || character === "[") {
      open.push(character);
      if (character === "{") braces += 1;
      i += 1;
    } else if (OPENING[character] !== undefined) {
      i += 1;
      // What is not paired stands in the text of JSX.
      if (character === "}" && braces > 0) {
        open.length = open.lastIndexOf("{");
        braces -= 1;
      } else if (open.at(-1) === OPENING[character]) open.pop();
      if (isEnd(i, open.length)) return i;
    } else if (hasCommentEnd && text.startsWith("/*", i)) {
      const end = text.indexOf("*/", i + 2);
      hasCommentEnd = end !== -1;
      i = hasCommentEnd ? end + 2 : i + 1;
    } else if (text.startsWith("//", i) && text[i - 1] !== ":") i = endOfLine(text, i);
    else if (character === "/" && BEFORE_REGEXP.test(text[i - 1] ?? " ")) {
      i = read(character, i, isMatch(REGEXP, text, i) ? REGEXP.lastIndex : -1);
    } else {
      if (character === "\n" && isEnd(i, open.length)) return i;
      i += 1;
    }
  }
  return -1;
}

/** The offset behind the brace that closes the one at `start`, or -1. */
export function endOfExpression(text: string, start: number): number {
  return readJavaScript(text, start, (_, depth) => depth === 0);
}

/** The offset where the `import` or `export` that begins at `start` ends, with what follows it: before a blank line between two statements. */
export function endOfModule(text: string, start: number): number {
  const blank = /\n[ \t\r]*(?:\n|$)/y;
  const end = readJavaScript(text, start, (at, depth) => {
    if (depth > 0 || text[at] !== "\n") return false;
    return isMatch(blank, text, at) && !/(?:[=,+*&|?:(.<-]|=>)\s*$/.test(text.slice(Math.max(start, at - 80), at));
  });
  return end === -1 ? text.length : end;
}

/** The offset behind a string, or -1 when its line does not close it. */
function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length && text[i] !== "\n"; i++) {
    if (text[i] === text[start]) return i + 1;
    if (text[i] === "\\") i += 1;
  }
  return -1;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end === -1 ? text.length : end;
}
