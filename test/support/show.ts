const NAMES: Readonly<Record<string, string>> = {
  "\u200C": "‹ZWNJ›",
  "\u200D": "‹ZWJ›",
  "\u200E": "‹LRM›",
  "\u200F": "‹RLM›",
  "\u00AD": "‹SHY›",
  "\u200B": "‹ZWSP›",
  "\uFEFF": "‹BOM›",
  "\u00A0": "‹NBSP›",
  "\u202F": "‹NNBSP›",
  "\u2060": "‹WJ›",
  "\t": "‹TAB›",
  " ": "␣",
  "\u00AC": "¬",
};

/** A short text with its invisible characters named. */
export function show(text: string): string {
  return [...text].map((character) => NAMES[character] ?? character).join("");
}
