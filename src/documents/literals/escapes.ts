import { isLetter, isMark } from "../../unicode/index.ts";
import type { Emit } from "../emit.ts";

/** An escape of JSON or C. A doubled backslash before n, r, t is a line break or tab to whoever unescapes twice. */
export const ESCAPE =
  /\\(?:\\[nrt](?![A-Za-z])|u[0-9a-fA-F]{4}|u\{[0-9a-fA-F]{1,6}\}|x[0-9a-fA-F]{1,2}|[0-7]{1,3}|.)/gs;

/** Escapes at which a sentence ends: a line break or tab, or the number of one. */
const LINE_OR_TAB = /^(?:\\\\?[nrtbfav]|&#(?:x0?[9AD]|9|10|13);)$/i;

/** The number of a character: `\u0645`, `\x{645}`, `\U0001F600`, `&#x645;`, `&#1605;`. */
const NUMBER = /^(?:\\[uUxX]\{?|&#[xX])([0-9a-fA-F]+)|^&#(\d+)/;

/** Finds the escapes of a literal: `\n` ends the sentence, `\"` does not. */
export function scanEscapes(raw: string, emit: Emit, escapes = ESCAPE): void {
  if (escapes === ESCAPE && !raw.includes("\\")) return;
  for (const { 0: found, index } of raw.matchAll(escapes)) {
    emit(index, index + found.length, LINE_OR_TAB.test(found) ? "edge" : "inline", "escape");
  }
}

/**
 * Whether a literal holds a letter of the Arabic script, one of its marks, or what is invisible within a word (ZWNJ, ZWJ, zero
 * width space, soft hyphen) as an escape: then its words cannot be read.
 */
export function holdsEscapedLetter(raw: string, escapes = ESCAPE): boolean {
  if (!MAY_BE_NUMBER.test(raw)) return false;
  return Array.from(raw.matchAll(escapes)).some(({ 0: found }) => {
    const [, hexadecimal, decimal] = NUMBER.exec(found) ?? [];
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return isLetter(code) || isMark(code) || code === 0x640 || (code >= 0x200b && code <= 0x200d) || code === 0xad;
  });
}

const MAY_BE_NUMBER = /\\[uUxX]|&#/;
