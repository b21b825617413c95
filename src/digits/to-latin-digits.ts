import { checkText } from "../options/index.ts";
import { ARABIC_DIGITS, PERSIAN_DIGITS, regex } from "../unicode/index.ts";

/**
 * Replaces Persian digits (U+06F0–U+06F9) and Arabic-Indic digits (U+0660–U+0669) by ASCII digits (U+0030–U+0039).
 * Blind: every digit is replaced, wherever it stands. Separators such as ٫ and ٬ stay. Length is kept.
 *
 * @throws TypeError for a text that is no string
 * @example
 * toLatinDigits("۱۴۰۴/۹/۱۵"); // "1404/9/15"
 */
export function toLatinDigits(text: string): string {
  checkText("toLatinDigits", text);
  return text.replace(regex`/[${ARABIC_DIGITS}${PERSIAN_DIGITS}]/g`, (digit) =>
    String.fromCharCode((digit.charCodeAt(0) & 15) + 0x30),
  );
}
