import { classTable, LATIN_LETTER, LETTER } from "./classes.ts";

/** The script of the letter nearest to a place in a line. */
export type Script = "persian" | "latin" | "none";

/**
 * Tells which script a place in a line belongs to. Ask in rising order of offsets: then a whole line costs one scan.
 * Most lines have no Latin letter, as their classes tell, and cost nothing.
 */
export interface ScriptCursor {
  /** The script of the nearest letter before the offset. */
  left(offset: number): Script;
  /** The script of the nearest letter at or after the offset. */
  right(offset: number): Script;
  /**
   * Whether the place is in Persian text: by the nearest letters on its two sides, or where they differ by the script that most
   * letters of the line have; at the end of a sentence, whether it has a Persian letter.
   */
  isPersian(offset: number): boolean;
}

const SENTENCE_END = ".!?\u061F";

export function scriptCursor({
  text,
  classes: present,
}: {
  readonly text: string;
  readonly classes: number;
}): ScriptCursor {
  const classes = classTable();
  const scriptAt = (offset: number): Script => {
    const set = classes[text.charCodeAt(offset)]!;
    return set & LETTER ? "persian" : set & LATIN_LETTER ? "latin" : "none";
  };
  let read = 0; // everything before this has been taken into `last` and `sentence`
  let last: Script = "none";
  let sentence: Script = "none"; // "persian" once the sentence so far has a Persian letter
  let ahead = 0; // the first letter at or after the last place asked for
  const advance = (offset: number): void => {
    for (; read < offset && read < text.length; read++) {
      const script = scriptAt(read);
      if (script !== "none") {
        last = script;
        if (script === "persian") sentence = "persian";
      } else if (SENTENCE_END.includes(text[read]!) && text[read + 1] === " ") sentence = "none";
    }
  };
  const right = (offset: number): Script => {
    if (ahead < offset) ahead = offset;
    while (ahead < text.length && scriptAt(ahead) === "none") ahead += 1;
    return ahead < text.length ? scriptAt(ahead) : "none";
  };
  const left = (offset: number): Script => {
    advance(offset);
    return last;
  };
  let letters: { readonly persian: number; readonly latin: number } | undefined;
  /** How many letters of either script the line has: what decides where the two sides differ. */
  const ofLine = (): { readonly persian: number; readonly latin: number } => {
    if (letters === undefined) {
      let persian = 0;
      let latin = 0;
      for (let i = 0; i < text.length; i++) {
        const set = classes[text.charCodeAt(i)]!;
        if (set & LETTER) persian += 1;
        else if (set & LATIN_LETTER) latin += 1;
      }
      letters = { persian, latin };
    }
    return letters;
  };
  return {
    left,
    right,
    isPersian(offset) {
      if ((present & LATIN_LETTER) === 0) return (present & LETTER) !== 0;
      const { persian, latin } = ofLine();
      if (latin > 2 * persian) return false; // a line in another language that quotes Persian words
      const before = left(offset);
      const after = right(offset);
      if (before === after) return before === "persian";
      if (after === "none") return before === "persian" || sentence === "persian";
      return before === "none" ? after === "persian" : persian >= latin;
    },
  };
}
