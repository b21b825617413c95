import { hasClass, isLetter, isMark, joinsNext, LETTER, PRESENTATION_FORM, ZWNJ } from "../unicode/index.ts";

/** Tells of each ZWNJ between letters of which the first does not join: it cannot be seen. */
export function eachUnseen(text: string, found: (at: number) => void): void {
  for (let at = text.indexOf(ZWNJ); at >= 0; at = text.indexOf(ZWNJ, at + 1)) {
    let letter = at - 1;
    while (isMark(text.charCodeAt(letter))) letter -= 1;
    const code = text.charCodeAt(letter);
    // An alef right before the ligature of Allah would be taken for the one that the ligature lacks in some fonts.
    if (hasClass(text, at + 1, PRESENTATION_FORM)) continue;
    if (isLetter(code) && !joinsNext(code) && hasClass(text, at + 1, LETTER)) found(at);
  }
}
