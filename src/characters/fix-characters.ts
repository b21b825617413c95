import { NO_OPTIONS, type Options } from "../options/index.ts";
import { repairBy } from "../walk/index.ts";
import { characterRules } from "./rules.ts";

/**
 * Puts the letters of a Persian text right: Arabic ي ك (U+064A, U+0643) become ی ک (U+06CC, U+06A9), presentation forms and
 * foreign letters ordinary ones, soft hyphens and other fake half-spaces ZWNJ (U+200C). Addresses, code and passages in other
 * languages stay. Spaces, digits and punctuation are left alone.
 *
 * @param options - see {@link Options}; the rules can be switched by id
 * @throws TypeError for an unknown option or value
 * @example
 * fixCharacters("كتاب علي"); // "کتاب علی"
 * fixCharacters("«قال الله في كتابه»"); // "«قال الله في كتابه»"
 */
export function fixCharacters(text: string, options: Options = NO_OPTIONS): string {
  return repairBy(characterRules, "fixCharacters", text, options);
}
