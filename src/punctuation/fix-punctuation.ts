import { NO_OPTIONS, type Options } from "../options/index.ts";
import { repairBy } from "../walk/index.ts";
import { punctuationRules } from "./rules.ts";

/**
 * Writes the punctuation of Persian prose with Persian marks: , ; ? become ، ؛ ؟ (U+060C, U+061B, U+061F), paired quotes « »,
 * three full stops … (U+2026). English passages, code and numbers stay. Spacing is left to `fixSpacing`.
 *
 * @param options - see {@link Options}; the rules can be switched by id
 * @throws TypeError for an unknown option or value
 * @example
 * fixPunctuation("سلام, خوبی?"); // "سلام، خوبی؟"
 * fixPunctuation("گفت: \"سلام\""); // "گفت: «سلام»"
 */
export function fixPunctuation(text: string, options: Options = NO_OPTIONS): string {
  return repairBy(punctuationRules, "fixPunctuation", text, options);
}
