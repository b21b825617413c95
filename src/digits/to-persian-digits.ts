import { checkText } from "../options/index.ts";
import { ARABIC_DIGITS, LATIN_DIGITS, regex } from "../unicode/index.ts";

/**
 * Replaces ASCII digits (U+0030–U+0039) and Arabic-Indic digits (U+0660–U+0669) by Persian digits (U+06F0–U+06F9).
 * Blind: every digit is replaced, wherever it stands; {@link fixDigits} leaves URLs, versions and code alone. Length is kept.
 *
 * @throws TypeError for a text that is no string
 * @example
 * toPersianDigits("سال 1404"); // "سال ۱۴۰۴"
 * toPersianDigits("v2.0"); // "v۲.۰"
 */
export function toPersianDigits(text: string): string {
  checkText("toPersianDigits", text);
  return text.replace(regex`/[${LATIN_DIGITS}${ARABIC_DIGITS}]/g`, (digit) =>
    String.fromCharCode((digit.charCodeAt(0) & 15) + 0x6f0),
  );
}
