import { checkText } from "../options/index.ts";
import { KORANIC_SIGNS, regex, VOWEL_SIGNS } from "../unicode/index.ts";

/**
 * Removes short vowels, tanwin, shadda, sukun (U+064B–U+0652), superscript alef (U+0670) and Quranic marks (U+06D6–U+06ED, without
 * the letters among them). Keeps maddah and hamza (U+0653–U+0655), which belong to a letter: «خانهٔ».
 * Blind: also in a verse of the Quran. Note that Persian spelling keeps tanwin («واقعاً»).
 *
 * @throws TypeError for a text that is no string
 * @example
 * stripDiacritics("مُحَمَّد"); // "محمد"
 * stripDiacritics("خانهٔ ما"); // "خانهٔ ما"
 */
export function stripDiacritics(text: string): string {
  checkText("stripDiacritics", text);
  return text.replace(regex`/[${VOWEL_SIGNS}\u0670${KORANIC_SIGNS}]/g`, "");
}
