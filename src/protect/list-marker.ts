import { DIGITS, isLetter, LETTERS, LINE_BREAKS, regex } from "../unicode/index.ts";
import { matchAt, type Recogniser } from "./recogniser.ts";
import { CLOSING_PARENTHESIS, DIGIT } from "./triggers.ts";

/** The number or letter of an item at the start of a line: «1.», «۱)», «الف)». */
export const listMarker: Recogniser = {
  name: "list-marker",
  triggers: DIGIT | CLOSING_PARENTHESIS,
  admits: ["digits/arabic-indic", "digits/latin", "characters/arabic-kaf-yeh"],
  find: (text, at) => {
    const letters = text[at] !== ")" ? 0 : text.startsWith("الف", at - 3) ? 3 : 1;
    const start = at - letters;
    if ((letters === 1 && !isLetter(text.charCodeAt(start))) || !isLineStart(text, start)) return undefined;
    return letters > 0
      ? { start, end: at + 1 }
      : matchAt(regex`/[${DIGITS}]{1,3}(?:[.)](?![^\s])|\.(?=[${LETTERS}]{2}))/uy`, text, at);
  },
};

function isLineStart(text: string, offset: number): boolean {
  let i = offset - 1;
  while (text[i] === " " || text[i] === "\t") i -= 1;
  return i < 0 || regex`/[${LINE_BREAKS}]/`.test(text[i]!);
}
