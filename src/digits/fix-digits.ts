import { NO_OPTIONS, type Options } from "../options/index.ts";
import { repairBy } from "../walk/index.ts";
import { digitRules } from "./rules.ts";

/**
 * Writes the digits of Persian prose as Persian digits (U+06F0–U+06F9), thousands with ٬ (U+066C) and percent with ٪ (U+066A).
 * Digits of URLs, versions, code, phone numbers, ISO dates and Latin names stay; {@link toPersianDigits} converts all.
 *
 * @param options - see {@link Options}; the rules can be switched by id
 * @throws TypeError for an unknown option or value
 * @example
 * fixDigits("جمعه 14 آذر"); // "جمعه ۱۴ آذر"
 * fixDigits("نسخهٔ v2.1 در 3 بخش"); // "نسخهٔ v2.1 در ۳ بخش"
 */
export function fixDigits(text: string, options: Options = NO_OPTIONS): string {
  return repairBy(digitRules, "fixDigits", text, options);
}
