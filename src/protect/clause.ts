import { COLON_CODE, FULL_STOP_CODE, hasClass, LETTER, MARK, SPACE_CODE } from "../unicode/index.ts";
import { EYES, GLYPH } from "./triggers.ts";

/** The full stop or colon at the end of a Persian clause, perhaps behind a space: it would wake a recogniser for nothing. */
export function endsClause(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  return (mark === FULL_STOP_CODE || mark === COLON_CODE) && endsClauseAt(text, at);
}

/** Whether a Persian word stands before a mark, perhaps with a space between, and a space or nothing behind it. */
export function endsClauseAt(text: string, at: number): boolean {
  if (at + 1 < text.length && (text.charCodeAt(at + 1) !== SPACE_CODE || text[at + 2] === ")")) return false;
  const word = text.charCodeAt(at - 1) === SPACE_CODE ? at - 2 : at - 1;
  return hasClass(text, word, LETTER) && hasClass(text, word - 1, LETTER);
}

/** A comma, semicolon or question mark of either script: it means something only where it is spoken of. */
export function isGlyphMark(text: string, at: number, table: Int32Array): boolean {
  return (table[text.charCodeAt(at)]! & ~EYES) === GLYPH && hasClass(text, at, MARK);
}

/** The mark at the end of a Persian clause, perhaps with a quote or bracket behind it. */
export function closesClause(text: string, at: number, table: Int32Array): boolean {
  if (endsClause(text, at) || (isGlyphMark(text, at, table) && endsClauseAt(text, at))) return true;
  return (
    text.charCodeAt(at) === FULL_STOP_CODE &&
    table[text.charCodeAt(at + 1)] === 0 &&
    !hasClass(text, at + 1, LETTER) &&
    hasClass(text, at - 1, LETTER) &&
    hasClass(text, at - 2, LETTER)
  );
}
