import type { Edit } from "../edits/index.ts";
import { ARABIC_KAF_YEH, FULL_STOP_CODE, hasClass, LETTER, SPACE_CODE } from "../unicode/index.ts";
import { closesClause, endsClause, endsClauseAt, isGlyphMark } from "./clause.ts";
import { triggerTable } from "./trigger-table.ts";
import { SILENT } from "./triggers.ts";

/** Whether edits may change what is recognised in a text: one holds, brings or touches a character that begins something. */
export function mayChangeBarriers(text: string, edits: readonly Edit[]): boolean {
  const table = triggerTable();
  for (let e = 0; e < edits.length; e++) {
    const { start, end, replacement } = edits[e]!;
    if (isLetterInWord(text, edits[e]!) || isMarkOfClause(text, edits[e]!, table)) continue;
    for (let i = start - 1; i <= end; i++) {
      if ((table[text.charCodeAt(i)]! & ~SILENT) !== 0 && !closesClause(text, i, table)) return true;
    }
    for (let i = 0; i < replacement.length; i++) if ((table[replacement.charCodeAt(i)]! & ~SILENT) !== 0) return true;
  }
  return false;
}

/**
 * Whether one letter takes the place of another, between two letters or a letter and a space; ک or ی that of its Arabic twin even
 * where the word begins or ends with a mark. Letters of an initialism stand before a full stop that closes nothing: «پي.دي.اف».
 */
function isLetterInWord(text: string, { start, end, replacement }: Edit): boolean {
  if (end - start !== 1 || replacement.length !== 1) return false;
  if (!hasClass(text, start, LETTER) || !hasClass(replacement, 0, LETTER)) return false;
  const follows = hasClass(text, start - 1, LETTER);
  const goesOn = hasClass(text, end, LETTER);
  if (follows ? goesOn || text.charCodeAt(end) === SPACE_CODE : goesOn && text.charCodeAt(start - 1) === SPACE_CODE)
    return true;
  const isTwin = hasClass(text, start, ARABIC_KAF_YEH) && (follows || goesOn);
  return isTwin && (text.charCodeAt(end) !== FULL_STOP_CODE || endsClause(text, end));
}

/** Whether one mark takes the place of another at the end of a Persian clause. */
function isMarkOfClause(text: string, { start, end, replacement }: Edit, table: Int32Array): boolean {
  return (
    end - start === 1 &&
    replacement.length === 1 &&
    isGlyphMark(replacement, 0, table) &&
    isGlyphMark(text, start, table) &&
    endsClauseAt(text, start)
  );
}
