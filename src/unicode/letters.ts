import { classTable } from "./class-table.ts";
import { DIACRITIC, LETTER } from "./classes.ts";
import { SEPARATED } from "./joining.ts";

/** Whether a code unit is a letter of the Arabic script (tatweel and marks are none). */
export function isLetter(code: number): boolean {
  return (classTable()[code]! & LETTER) !== 0;
}

let joining: Uint8Array | undefined;

/** For each code unit below U+0780, whether it is a letter that joins to the next: 1 or 0. */
function joiningTable(): Uint8Array {
  joining ??= makeJoiningTable();
  return joining;
}

function makeJoiningTable(): Uint8Array {
  const made = new Uint8Array(0x780);
  for (let code = 0x600; code < 0x780; code++)
    if (isLetter(code) && !SEPARATED.test(String.fromCharCode(code))) made[code] = 1;
  return made;
}

/** Whether a code unit is a letter that joins to the one after it, so that a ZWNJ after it can be seen. */
export function joinsNext(code: number): boolean {
  return code < 0x780 && joiningTable()[code] === 1;
}

/** Whether a code unit is a mark over or under a letter: harakat, tanwin, hamza above, superscript alef. */
export function isMark(code: number): boolean {
  return (classTable()[code]! & DIACRITIC) !== 0;
}
