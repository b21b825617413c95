import type { Barrier } from "../edits/index.ts";
import {
  CLOSING_PARENTHESIS_CODE,
  hasClass,
  LETTER,
  PERSIAN_COMMA_CODE,
  SPACE_CODE,
  ZWNJ_CODE,
} from "../unicode/index.ts";
import { endsClause } from "./clause.ts";
import { mergeBarriers } from "./merge-barriers.ts";
import { addPassages } from "./passages.ts";
import { matchAt, type Recogniser } from "./recogniser.ts";
import { recognisers } from "./recognisers.ts";
import { triggerTable } from "./trigger-table.ts";
import { DIGIT, GLYPH, LATIN, LINE_END, SIGNS, SILENT, WORD } from "./triggers.ts";

const FIRST_OF_ARABIC = 0x600;
/**
 * The barriers of plain prose, without or with the passages in other languages of the Arabic script. One scan: the first recogniser that a
 * character wakes and that succeeds has the thing; at the end of a line it is known whether a passage may be in it.
 */
export function findBarriers(text: string, languages: boolean): readonly Barrier[] {
  const table = triggerTable();
  const lists: Barrier[][] = [[]];
  const [found] = lists as [Barrier[]];
  let from = 0;
  let lineStart = 0;
  /** The triggers of the line so far. */
  let seen = 0;
  const endLine = (lineEnd: number): void => {
    const told = languages ? seen : seen & ~SIGNS;
    if ((told & (LATIN | SIGNS)) !== 0) addPassages(lists, text, lineStart, lineEnd, told);
    lineStart = lineEnd + 1;
    seen = 0;
  };
  for (let i = nextTrigger(text, 0, table); i < text.length; i = nextTrigger(text, i, table)) {
    const triggers = table[text.charCodeAt(i)]!;
    if (triggers === LINE_END) {
      endLine(i);
      i += 1;
      continue;
    }
    seen |= triggers;
    if ((triggers & ~SILENT) === 0 || endsClause(text, i) || isInWord(text, i, triggers)) {
      i += 1;
      continue;
    }
    let end = i + 1;
    if (triggers & WORD) {
      let inWord = triggers;
      for (; end < text.length && table[text.charCodeAt(end)]! & WORD; end++) inWord |= table[text.charCodeAt(end)]!;
      seen |= inWord;
      if (inWord === DIGIT ? isPlainNumber(text, i, end) : inWord === LATIN && isPlainWord(text, end, table)) {
        i = end;
        continue;
      }
    }
    const barrier = recognise(text, i, end, from, triggers);
    if (barrier !== undefined) {
      found.push(barrier);
      // What is in it counts: a passage may go on in it.
      for (let at = barrier.start; at < barrier.end; at++) seen |= table[text.charCodeAt(at)]!;
      i = from = barrier.end;
    } else i = end;
  }
  endLine(text.length);
  return lists.length === 1 ? found : mergeBarriers(lists);
}

/** The offset of the next character with a trigger. A function of its own, so that it is compiled early and for good. */
function nextTrigger(text: string, from: number, table: Int32Array): number {
  let i = from;
  while (i < text.length && table[text.charCodeAt(i)] === 0) i += 1;
  return i;
}

/**
 * Besides the mark at the end of a clause, these would wake a recogniser for nothing most often: a letter or mark that is spoken of only
 * where it stands by itself, and here stands beside a letter or digit …
 */
function isInWord(text: string, at: number, triggers: number): boolean {
  if ((triggers & ~(SILENT | GLYPH)) !== 0) return false;
  if (text.charCodeAt(at - 1) >= FIRST_OF_ARABIC) return true;
  return hasClass(text, at, LETTER) && hasClass(text, at + 1, LETTER);
}

/** … a short number between two Persian words, unless the first may be «تا», «یا» or «الی» behind another number … */
function isPlainNumber(text: string, start: number, end: number): boolean {
  return (
    end - start <= 4 &&
    text.charCodeAt(start - 1) === SPACE_CODE &&
    hasClass(text, start - 2, LETTER) &&
    hasClass(text, start - 3, LETTER) &&
    text.charCodeAt(end) === SPACE_CODE &&
    hasClass(text, end + 1, LETTER) &&
    !"ای".includes(text[start - 2]!)
  );
}

/** … and a Latin word with nothing behind it that could make it an address, a name with a sign or the start of a number. */
function isPlainWord(text: string, end: number, table: Int32Array): boolean {
  if (end === text.length || hasClass(text, end, LETTER)) return true;
  const next = text.charCodeAt(end);
  if (next !== SPACE_CODE)
    return next === CLOSING_PARENTHESIS_CODE || next === ZWNJ_CODE || next === PERSIAN_COMMA_CODE;
  return hasClass(text, end + 1, LETTER) || (table[text.charCodeAt(end + 1)]! & LATIN) !== 0;
}

let woken: Map<number, readonly Recogniser[]> | undefined;

/** Those that a character with these triggers wakes. There are about twenty sets of triggers. */
function wokenBy(triggers: number): readonly Recogniser[] {
  woken ??= new Map();
  let list = woken.get(triggers);
  if (list === undefined) {
    list = recognisers.filter((recogniser) => (recogniser.triggers & triggers) !== 0);
    woken.set(triggers, list);
  }
  return list;
}

function recognise(text: string, at: number, behindWord: number, from: number, triggers: number): Barrier | undefined {
  const list = wokenBy(triggers);
  const next = text[behindWord] ?? "\n";
  for (let i = 0; i < list.length; i++) {
    const { behind, find, name, admits } = list[i]!;
    if (behind !== undefined && !behind.includes(next)) continue;
    const range = typeof find === "function" ? find(text, at, from) : matchAt(find, text, at);
    if (range === undefined) continue;
    const { start, end } = range;
    return admits === undefined ? { start, end, kind: "inline", name } : { start, end, kind: "inline", name, admits };
  }
  return undefined;
}
