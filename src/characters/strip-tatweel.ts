import { checkText } from "../options/index.ts";

/**
 * Removes every tatweel ـ (U+0640), the stroke that stretches a word. Blind: also that of «هـ.ش» and of cited letters («بـ»);
 * {@link fixCharacters} keeps those.
 *
 * @throws TypeError for a text that is no string
 * @example
 * stripTatweel("ســـلام"); // "سلام"
 */
export function stripTatweel(text: string): string {
  checkText("stripTatweel", text);
  return text.replaceAll("\u0640", "");
}
