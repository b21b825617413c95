import type { Barrier, Edit } from "../edits/index.ts";
import {
  CLOSING_PARENTHESIS_CODE,
  COLON_CODE,
  FULL_STOP_CODE,
  hasClass,
  LETTER,
  PERSIAN_COMMA_CODE,
  SPACE_CODE,
  ZWNJ_CODE,
} from "../unicode/index.ts";
import { mergeBarriers } from "./merge-barriers.ts";
import { passages } from "./passages.ts";
import type { Recogniser } from "./recogniser.ts";
import { recognisers } from "./recognisers.ts";
import { triggerTable } from "./trigger-table.ts";
import { DIGIT, GLYPH, LATIN, SIGNS, WORD } from "./triggers.ts";

const FIRST_OF_ARABIC = 0x600;
/** So far before a number may stand that it is one of a port. */
const PORT_REACH = 32;

/** The barriers of plain prose, without or with the passages in other languages of the Arabic script. */
export function findBarriers(text: string, languages: boolean): readonly Barrier[] {
  const { found, seen } = scan(text);
  const others = passages(text, languages ? seen : seen & ~SIGNS);
  return others.length === 0 ? found : mergeBarriers([found, ...others]);
}

/** One scan: the first recogniser that a character wakes and that succeeds has the thing. Tells also which triggers there were. */
function scan(text: string): { readonly found: Barrier[]; readonly seen: number } {
  const table = triggerTable();
  const found: Barrier[] = [];
  let from = 0;
  let seen = 0;
  for (let i = nextTrigger(text, 0, table); i < text.length; i = nextTrigger(text, i, table)) {
    const triggers = table[text.charCodeAt(i)]!;
    seen |= triggers;
    if ((triggers & ~SIGNS) === 0 || endsClause(text, i) || isInWord(text, i, triggers)) {
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
    const barrier = recognise(text, i, from, triggers);
    if (barrier !== undefined) {
      found.push(barrier);
      // What is in it counts: passages are looked for in all lines or in none, and must be the same if a line stands alone.
      for (let at = barrier.start; at < barrier.end; at++) seen |= table[text.charCodeAt(at)]! & (LATIN | SIGNS);
      i = from = barrier.end;
    } else i = end;
  }
  return { found, seen };
}

/** The offset of the next character with a trigger. A function of its own, so that it is compiled early and for good. */
function nextTrigger(text: string, from: number, table: Int32Array): number {
  let i = from;
  while (i < text.length && table[text.charCodeAt(i)] === 0) i += 1;
  return i;
}

/** The commonest characters that would wake a recogniser for nothing: the mark at the end of a Persian clause, perhaps behind a space … */
function endsClause(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  if (
    (mark !== FULL_STOP_CODE && mark !== COLON_CODE) ||
    (at + 1 < text.length && text.charCodeAt(at + 1) !== SPACE_CODE)
  )
    return false;
  const word = at > 0 && text.charCodeAt(at - 1) === SPACE_CODE ? at - 2 : at - 1;
  return hasClass(text, word, LETTER) && hasClass(text, word - 1, LETTER);
}

/** … a letter or mark that is spoken of only where it stands by itself, and here stands beside a letter or digit … */
function isInWord(text: string, at: number, triggers: number): boolean {
  if ((triggers & ~(SIGNS | GLYPH)) !== 0) return false;
  if (at > 0 && text.charCodeAt(at - 1) >= FIRST_OF_ARABIC) return true;
  return hasClass(text, at, LETTER) && hasClass(text, at + 1, LETTER);
}

/** … a short number between two Persian words … */
function isPlainNumber(text: string, start: number, end: number): boolean {
  return (
    end - start <= 4 &&
    start > 0 &&
    end < text.length &&
    text.charCodeAt(start - 1) === SPACE_CODE &&
    hasClass(text, start - 2, LETTER) &&
    hasClass(text, start - 3, LETTER) &&
    text.charCodeAt(end) === SPACE_CODE &&
    hasClass(text, end + 1, LETTER) &&
    !TOLD.test(text.slice(Math.max(0, start - PORT_REACH), start))
  );
}

/** A port, or a further number of a name: «API 26 تا 33 است». */
const TOLD = /پورت|[A-Za-z][ \u00A0]{1,3}[0-9.]{1,12}\+? (?:تا|یا|الی) $/;

/** … and a Latin word with nothing behind it that could make it an address, a name with a sign or the start of a number. */
function isPlainWord(text: string, end: number, table: Int32Array): boolean {
  if (end === text.length || hasClass(text, end, LETTER)) return true;
  const next = text.charCodeAt(end);
  if (next !== SPACE_CODE)
    return next === CLOSING_PARENTHESIS_CODE || next === ZWNJ_CODE || next === PERSIAN_COMMA_CODE;
  return hasClass(text, end + 1, LETTER) || (end + 1 < text.length && (table[text.charCodeAt(end + 1)]! & LATIN) !== 0);
}

/** Whether edits may change what is recognised in a text: one holds, brings or touches a character that begins something. */
export function mayChangeBarriers(text: string, edits: readonly Edit[]): boolean {
  const table = triggerTable();
  for (let e = 0; e < edits.length; e++) {
    const { start, end, replacement } = edits[e]!;
    if (isLetterInWord(text, edits[e]!)) continue;
    const last = end < text.length ? end + 1 : end;
    for (let i = start > 0 ? start - 1 : 0; i < last; i++) {
      if ((table[text.charCodeAt(i)]! & ~SIGNS) !== 0 && !closesClause(text, i, table)) return true;
    }
    for (let i = 0; i < replacement.length; i++) if ((table[replacement.charCodeAt(i)]! & ~SIGNS) !== 0) return true;
  }
  return false;
}

/** Whether one letter takes the place of another, between two letters or a letter and a space: ي in «هاي». */
function isLetterInWord(text: string, { start, end, replacement }: Edit): boolean {
  return (
    end - start === 1 &&
    replacement.length === 1 &&
    hasClass(text, start, LETTER) &&
    hasClass(replacement, 0, LETTER) &&
    (hasClass(text, start - 1, LETTER)
      ? hasClass(text, end, LETTER) || text.charCodeAt(end) === SPACE_CODE
      : hasClass(text, end, LETTER) && text.charCodeAt(start - 1) === SPACE_CODE)
  );
}

/** The mark at the end of a Persian clause, perhaps with a quote or bracket behind it. */
function closesClause(text: string, at: number, table: Int32Array): boolean {
  if (endsClause(text, at)) return true;
  return (
    text.charCodeAt(at) === FULL_STOP_CODE &&
    table[text.charCodeAt(at + 1)] === 0 &&
    !hasClass(text, at + 1, LETTER) &&
    hasClass(text, at - 1, LETTER) &&
    hasClass(text, at - 2, LETTER)
  );
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

function recognise(text: string, at: number, from: number, triggers: number): Barrier | undefined {
  for (const recogniser of wokenBy(triggers)) {
    const range = recogniser.find(text, at, from);
    if (range === undefined) continue;
    const { name, admits } = recogniser;
    return admits === undefined ? { ...range, kind: "inline", name } : { ...range, kind: "inline", name, admits };
  }
  return undefined;
}
