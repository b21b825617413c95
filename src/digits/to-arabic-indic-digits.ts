import { checkText } from "../options/index.ts";
import { LATIN_DIGITS, PERSIAN_DIGITS, regex } from "../unicode/index.ts";

/**
 * Replaces ASCII digits (U+0030–U+0039) and Persian digits (U+06F0–U+06F9) by Arabic-Indic digits (U+0660–U+0669),
 * for text in Arabic; Persian text wants {@link toPersianDigits}. Blind: every digit is replaced. Length is kept.
 *
 * @throws TypeError for a text that is no string
 * @example
 * toArabicIndicDigits("۴۵۶"); // "٤٥٦"
 */
export function toArabicIndicDigits(text: string): string {
  checkText("toArabicIndicDigits", text);
  return text.replace(regex`/[${LATIN_DIGITS}${PERSIAN_DIGITS}]/g`, (digit) =>
    String.fromCharCode((digit.charCodeAt(0) & 15) + 0x660),
  );
}
