import { NO_OPTIONS, type Options } from "../options/index.ts";
import { repairBy } from "../walk/index.ts";
import { liteRules } from "./lite-rules.ts";

/**
 * `normalize` without a table of words: every rule that needs none, so nothing that restores lost ZWNJs inside words. For pages
 * where kilobytes count.
 *
 * @throws TypeError for a text that is no string, an unknown option or a wrong value
 * @example
 * normalize("كتاب علي , خوب است ."); // "کتاب علی، خوب است."
 */
export function normalize(text: string, options: Options = NO_OPTIONS): string {
  return repairBy(liteRules, "normalize", text, options);
}
