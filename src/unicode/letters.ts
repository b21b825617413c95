import { classTable, LETTER } from "./classes.ts";
import { joiningType } from "./joining.ts";

let joining: Uint8Array | undefined;

/** Joins on both sides: 1; joins to the letter before it only: 2; anything else: 0. For each code unit below U+0780. */
function joiningTable(): Uint8Array {
  joining ??= makeJoiningTable();
  return joining;
}

function makeJoiningTable(): Uint8Array {
  const made = new Uint8Array(0x780);
  for (let code = 0x600; code < 0x780; code++) {
    const type = joiningType(String.fromCharCode(code));
    made[code] = type === "D" || type === "C" ? 1 : type === "R" ? 2 : 0;
  }
  return made;
}

/** Whether a code unit is a letter of the Arabic script (tatweel and marks are none). */
export function isLetter(code: number): boolean {
  return (classTable()[code]! & LETTER) !== 0;
}

/** Whether a code unit joins to the letter after it, so that a ZWNJ after it can be seen. */
export function joinsNext(code: number): boolean {
  return code < 0x780 && joiningTable()[code] === 1;
}

/** Whether a code unit joins to the letter before it. */
export function joinsPrevious(code: number): boolean {
  return code < 0x780 && joiningTable()[code] !== 0;
}

/** Whether a code unit is a mark over or under a letter: harakat, tanwin, hamza above, superscript alef. */
export function isMark(code: number): boolean {
  return (
    (code >= 0x064b && code <= 0x065f) ||
    code === 0x0670 ||
    (code >= 0x0610 && code <= 0x061a) ||
    (code >= 0x06d6 && code <= 0x06ed && code !== 0x06dd && code !== 0x06e5 && code !== 0x06e6 && code !== 0x06e9)
  );
}
