import { isLetter, isMark } from "../../unicode/index.ts";
import type { Emit } from "../emit.ts";

/** An escape of JSON or C. A doubled backslash before n, r, t is a line break or tab to whoever unescapes twice. */
const ESCAPE = /\\(?:\\[nrt](?![A-Za-z])|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{1,2}|[0-7]{1,3}|.)/gs;

/** Escapes at which a sentence ends. */
const LINE_OR_TAB = /^\\\\?[nrtbfav]$/;

/** Finds the escapes of a literal: `\n` ends the sentence, `\"` does not. */
export function scanEscapes(raw: string, emit: Emit): void {
  if (!raw.includes("\\")) return;
  for (const { 0: found, index } of raw.matchAll(ESCAPE)) {
    emit(index, index + found.length, LINE_OR_TAB.test(found) ? "edge" : "inline", "escape");
  }
}

/**
 * Whether a literal holds a letter of the Arabic script, one of its marks, or what is invisible within a word (ZWNJ, ZWJ, zero
 * width space, soft hyphen) as an escape: then its words cannot be read.
 */
export function holdsEscapedLetter(raw: string): boolean {
  if (!raw.includes("\\u")) return false;
  return Array.from(raw.matchAll(ESCAPE)).some(({ 0: found }) => {
    if (found[1] !== "u" || found.length < 6) return false;
    const code = Number.parseInt(found.slice(2), 16);
    return isLetter(code) || isMark(code) || code === 0x640 || (code >= 0x200b && code <= 0x200d) || code === 0xad;
  });
}
