import { isLetter, joinsNext, ZWNJ } from "../unicode/index.ts";

let lastText = "";
let lastAnswer = true;

/**
 * Whether each ZWNJ of a line stands right between two letters of which the first joins: nearly every line is so, and the rules
 * that look for a ZWNJ out of place, which are asked one after another, need not look at it.
 */
export function areRegular(text: string): boolean {
  if (text !== lastText) {
    lastText = text;
    lastAnswer = lookAt(text);
  }
  return lastAnswer;
}

function lookAt(text: string): boolean {
  for (let at = text.indexOf(ZWNJ); at >= 0; at = text.indexOf(ZWNJ, at + 1)) {
    if (at === 0 || at + 1 === text.length) return false;
    if (!joinsNext(text.charCodeAt(at - 1)) || !isLetter(text.charCodeAt(at + 1))) return false;
  }
  return true;
}
