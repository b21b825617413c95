import {
  DIACRITICS,
  digitValue,
  foldLetters,
  foldTable,
  isMark,
  LETTERS,
  regex,
  unitsOf,
  ZWNJ,
} from "../unicode/index.ts";
import { gluedLength } from "./glued.ts";
import { BROKEN, DASH, GLUED, JOINED, SPACED, WRAPPED } from "./separators.ts";
import { pairIndex, vocabularyTable } from "./words.ts";

/** A run of digits, a run of letters, or a mark. */
export interface Piece {
  readonly kind: "digits" | "word" | "mark";
  readonly start: number;
  end: number;
  readonly gap: number;
  readonly word: string;
  readonly value: number;
}

const TATWEEL = 0x640;
const MARK_OR_TATWEEL = regex`/[${DIACRITICS}\u0640]/`;

const MARK = 0;
const SPACE = 1;
const LINE = 2;
const IGNORED = 3;
const DIGIT = 4;
const ARABIC = 5;
const LATIN = 6;

let kinds: Uint8Array | undefined;

/** What each code unit is for cutting; built at the first call. */
function kindTable(): Uint8Array {
  if (kinds !== undefined) return kinds;
  const fold = foldTable();
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++) {
    if (fold[code] === 0 || code === 0x200c) table[code] = IGNORED;
    else if (digitValue(code) >= 0) table[code] = DIGIT;
  }
  for (const letter of unitsOf(LETTERS)) if (table[letter] === 0) table[letter] = ARABIC;
  for (let code = 0x61; code <= 0x7a; code++) table[code] = table[code - 32] = LATIN;
  for (let code = 0x2000; code <= 0x200b; code++) table[code] = SPACE;
  for (const code of [9, 0x20, 0xa0, 0x202f, 0x3000]) table[code] = SPACE;
  table[0x0a] = table[0x0d] = LINE;
  kinds = table;
  return table;
}

/** Where the word that starts at an offset ends: marks and tatweel belong to it, marks of direction only if a letter follows. */
function endOfWord(text: string, start: number, script: number): number {
  const table = kindTable();
  let end = start + 1;
  for (let at = end; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = table[code];
    if (kind === script) end = at + 1;
    else if (kind !== IGNORED || code === 0x200c) break;
    else if (MARK_OR_TATWEEL.test(text[at]!)) end = at + 1;
  }
  return end;
}

/** Cuts a text into pieces, in one pass. Words that can be nothing in the grammar have no spelling, and a run of them is one piece. */
export function cut(text: string): Piece[] {
  const fold = foldTable();
  const table = kindTable();
  const { marks, pairs } = vocabularyTable();
  const pieces: Piece[] = [];
  const length = text.length;
  let gap = BROKEN;
  let lines = 0;
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at);
    const kind = table[code]!;
    if (code === TATWEEL && gap <= SPACED && pieces[pieces.length - 1]?.kind === "digits") {
      // After a number, «ـ» or «ــ» is a dash.
      const start = at;
      while (text.charCodeAt(at) === TATWEEL) at++;
      pieces.push({ kind: "mark", start, end: at, gap, word: "", value: DASH });
      continue;
    }
    if (kind === SPACE || kind === IGNORED) {
      gap = Math.max(gap, kind === SPACE ? SPACED : JOINED);
      at++;
      continue;
    }
    if (kind === LINE) {
      if (code === 0x0a) lines++;
      gap = Math.max(gap, lines > 1 ? BROKEN : WRAPPED);
      at++;
      continue;
    }
    const start = at;
    const before = pieces[pieces.length - 1];
    if (kind === DIGIT) {
      let value = 0;
      for (; at < length && table[text.charCodeAt(at)] === DIGIT; at++)
        value = value * 10 + digitValue(text.charCodeAt(at));
      pieces.push({ kind: "digits", start, end: at, gap, word: "", value });
    } else if (kind === MARK) {
      at++;
      pieces.push({ kind: "mark", start, end: at, gap, word: "", value: marks.get(code) ?? code });
    } else {
      at = endOfWord(text, start, kind);
      const second = at - start > 1 ? fold[text.charCodeAt(start + 1)]! : 0;
      const pair = second === 0 ? -1 : pairIndex(fold[code]!, second);
      if (pair >= 0 && pairs[pair] === 0) {
        if (before?.kind === "word" && before.word === "") before.end = at;
        else pieces.push({ kind: "word", start, end: at, gap, word: "", value: 0 });
      } else {
        const word = foldLetters(text.slice(start, at));
        // «دهه‌ی» is «دههٔ»: an ezafe, no word.
        if (word === "ی" && gap === JOINED && before?.kind === "word" && text[start - 1] === ZWNJ) before.end = at;
        else {
          // With marks between its letters, a word is not cut.
          let last = at;
          while (isMark(text.charCodeAt(last - 1))) last--;
          const glued = word.length === last - start ? gluedLength(word) : 0;
          const middle = start + glued;
          if (glued > 0) pieces.push({ kind: "word", start, end: middle, gap, word: word.slice(0, glued), value: 0 });
          pieces.push({
            kind: "word",
            start: middle,
            end: at,
            gap: glued > 0 ? GLUED : gap,
            word: word.slice(glued),
            value: 0,
          });
        }
      }
    }
    gap = GLUED;
    lines = 0;
  }
  return pieces;
}
