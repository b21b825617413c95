/**
 * Removes every tatweel ـ (U+0640), the stroke that stretches a word. Blind: also that of «هـ.ش» and of cited letters («بـ»);
 * {@link fixCharacters} keeps those.
 *
 * @example
 * stripTatweel("ســـلام"); // "سلام"
 */
export function stripTatweel(text: string): string {
  return text.replaceAll("\u0640", "");
}
