import { joinsNext } from "../../src/unicode/index.ts";

export const ZWNJ = "\u200C";

/** Without the ZWNJs that cannot be seen: those after a letter that does not join (Academy 2022, p. 22). */
export function canonical(spelling: string): string {
  let result = "";
  for (const [i, character] of [...spelling].entries()) {
    if (character === ZWNJ && (i === 0 || i === spelling.length - 1 || !joinsNext(spelling.charCodeAt(i - 1))))
      continue;
    result += character;
  }
  return result;
}

/** The letters that the lexicon tells apart; see src/zwnj/letters.ts. */
export function fold(spelling: string): string {
  return canonical(
    spelling
      .replace(/[أإٱ]/g, "ا")
      .replaceAll("ؤ", "و")
      .replaceAll("ئ", "ی")
      .replace(/[\u064B-\u065F\u0670\u0640]/g, ""),
  );
}

/** A word without its ZWNJs: what two spellings of it have in common. */
export function lettersOf(spelling: string): string {
  return fold(spelling).replaceAll(ZWNJ, "");
}
