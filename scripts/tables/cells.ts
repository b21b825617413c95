/**
 * What may stand in a column of a table. A cell is checked when its table is read: a letter of Arabic, a space or a misspelt note is told with its
 * file and line and stops the build, since what no one reads would be dropped or misread in silence.
 */
import { joinsNext } from "../../src/unicode/index.ts";
import { letterNumber } from "../../src/zwnj/letters.ts";

export const ZWNJ = "\u200C";

/** Says what is wrong with a cell, or nothing. */
export type Cell = (cell: string) => string | undefined;

/** Letters that look like one of Persian and are folded into it where text is read; a table has the letter itself. */
const LOOKALIKES: Readonly<Record<string, string>> = { ي: "ی", ى: "ی", ك: "ک", ہ: "ه", ھ: "ه" };

/** A word in the letters of Persian, with ZWNJs, as it may be found in a text. */
export const spelling: Cell = (cell) => {
  if (cell === "") return "a word is missing";
  if (/^\u200C|\u200C$|\u200C\u200C/.test(cell)) return "a ZWNJ stands between two letters";
  for (const character of cell.replaceAll(ZWNJ, "")) {
    const told = name(character.codePointAt(0)!);
    if (character in LOOKALIKES) return `${told} is no letter of Persian: write «${LOOKALIKES[character]}»`;
    if (letterNumber(character) === 0 && !"أإؤئ\u064B".includes(character))
      return `${told} is no letter of Persian, and a word has nothing but letters and ZWNJs`;
  }
  return undefined;
};

/** A word in the letters of Persian, with its ZWNJs where they can be seen. */
export const word: Cell = (cell) => {
  const hidden = [...cell.matchAll(/.(?=\u200C)/g)].find(([before]) => !joinsNext(before.charCodeAt(0)));
  return (
    spelling(cell) ?? (hidden && `a ZWNJ behind «${hidden[0]}», which does not join, cannot be seen: leave it out`)
  );
};

/** A count, or any whole number. */
export const count: Cell = (cell) => (/^(?:0|[1-9]\d*)$/.test(cell) ? undefined : `${quoted(cell)} is no whole number`);

/** One of some names. */
export function oneOf(...names: readonly string[]): Cell {
  return (cell) => (names.includes(cell) ? undefined : `${quoted(cell)} is none of ${names.join(", ")}`);
}

/** Several cells of one kind, with a space between each two. */
export function listOf(part: Cell): Cell {
  return (cell) => {
    for (const each of cell.split(" ")) {
      const wrong = part(each);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };
}

/** What is left out at the end of a row, or stands there. */
export function optional(cell: Cell): Cell {
  return (text) => (text === "" ? undefined : cell(text));
}

/** What a person reads and no program does. */
export const remark: Cell = () => undefined;

function name(code: number): string {
  const hex = code.toString(16).toUpperCase().padStart(4, "0");
  return code > 0x20 ? `«${String.fromCodePoint(code)}» (U+${hex})` : `U+${hex}`;
}

function quoted(cell: string): string {
  return JSON.stringify(cell);
}
