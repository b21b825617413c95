import { type Barrier, countBelow, type Range } from "../../edits/index.ts";
import { isMatch } from "../sticky.ts";

/** Strings of JSON as the one text that they are to a program. */
export interface JoinedStrings {
  readonly text: string;
  /** What stands for something else in the source: escapes; ends of lines with what is between two strings. */
  readonly escapes: readonly Barrier[];
  /** A range of the text, in the source. */
  readonly toSource: <R extends Range>(range: R) => R;
}

const ESCAPE = /\\(?:u[0-9a-fA-F]{4}|.)/g;
const ESCAPE_HERE = /\\(?:u[0-9a-fA-F]{4}|.)/y;

/** @param strings - the insides of some strings, in order */
export function joinStrings(source: string, strings: readonly Range[]): JoinedStrings {
  let text = "";
  const escapes: Barrier[] = [];
  /** Where pieces that stand as they are begin in the text and in the source; escapes are such pieces, too. */
  const places: number[] = [];
  const origins: number[] = [];
  const add = (piece: string, origin: number): void => {
    if (piece === "") return;
    places.push(text.length);
    origins.push(origin);
    text += piece;
  };
  for (const [i, { start, end }] of strings.entries()) {
    let position = start;
    for (const { 0: written, index } of source.slice(start, end).matchAll(ESCAPE)) {
      const at = start + index;
      add(source.slice(position, at), position);
      const character = JSON.parse(`"${written}"`) as string;
      add(character, at);
      position = at + written.length;
      const isBreak = character === "\n" || character === "\r";
      escapes.push({ start: at, end: position, kind: isBreak ? "break" : "inline", name: isBreak ? "line" : "escape" });
    }
    add(source.slice(position, end), position);
    const next = strings[i + 1];
    if (next !== undefined) escapes.push({ start: end, end: next.start, kind: "break", name: "line" });
  }
  const startInSource = (offset: number): number => {
    const i = Math.max(0, countBelow(places.length, (place) => places[place]! <= offset) - 1);
    return (origins[i] ?? 0) + offset - (places[i] ?? 0);
  };
  /** A range ends behind its last character. */
  const endInSource = (offset: number): number => {
    const last = startInSource(offset - 1);
    return isMatch(ESCAPE_HERE, source, last) ? ESCAPE_HERE.lastIndex : last + 1;
  };
  return {
    text,
    escapes,
    toSource: (range) => {
      const start = startInSource(range.start);
      return { ...range, start, end: range.end === range.start ? start : endInSource(range.end) };
    },
  };
}
