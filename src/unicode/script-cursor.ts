import { classTable } from "./class-table.ts";
import { LATIN_LETTER, LETTER } from "./classes.ts";

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
   * letters of the line have, or its first one; at the end of a sentence, whether it has a Persian letter. Addresses, code and the
   * like are not counted: nobody reads them as words.
   */
  isPersian(offset: number): boolean;
}

/** So many times as many Latin letters as Persian ones a Persian line may have, where its first letter is Persian, and where it is not. */
const MOST_BEHIND_PERSIAN = 4;
const MOST_BEFORE_PERSIAN = 2;

const SENTENCE_END = ".!?\u061F";

/** Passages in English count; the other barriers do not. */
const PASSAGE = "english";

interface Read {
  readonly text: string;
  readonly classes: number;
  readonly barriers?: readonly { readonly start: number; readonly end: number; readonly name?: string | undefined }[];
}

export function scriptCursor(line: Read): ScriptCursor {
  return new Cursor(line);
}

class Cursor implements ScriptCursor {
  private readonly line: Read;
  private readonly text: string;
  private readonly present: number;
  private readonly classes: Int32Array;
  /** Everything before this has been taken into `last` and `sentence`. */
  private read = 0;
  private last: Script = "none";
  /** "persian" once the sentence so far has a Persian letter. */
  private sentence: Script = "none";
  /** The first letter at or after the last place asked for. */
  private ahead = 0;

  constructor(line: Read) {
    this.line = line;
    this.text = line.text;
    this.present = line.classes;
    this.classes = classTable();
  }

  left(offset: number): Script {
    const { text } = this;
    for (; this.read < offset && this.read < text.length; this.read++) {
      const script = this.scriptAt(this.read);
      if (script !== "none") {
        this.last = script;
        if (script === "persian") this.sentence = "persian";
      } else if (SENTENCE_END.includes(text[this.read]!) && text[this.read + 1] === " ") this.sentence = "none";
    }
    return this.last;
  }

  right(offset: number): Script {
    if (this.ahead < offset) this.ahead = offset;
    while (this.ahead < this.text.length && this.scriptAt(this.ahead) === "none") this.ahead += 1;
    return this.ahead < this.text.length ? this.scriptAt(this.ahead) : "none";
  }

  isPersian(offset: number): boolean {
    if ((this.present & LATIN_LETTER) === 0) return (this.present & LETTER) !== 0;
    return this.isPersianAmongLatin(offset);
  }

  private isPersianAmongLatin(offset: number): boolean {
    if (counted?.line !== this.line) counted = countLetters(this.line);
    const { persian, latin, first } = counted;
    // A line in another language that quotes Persian words.
    if (persian === 0 || latin > (first === "persian" ? MOST_BEHIND_PERSIAN : MOST_BEFORE_PERSIAN) * persian)
      return false;
    const before = this.left(offset);
    const after = this.right(offset);
    if (before === after) return before === "persian";
    if (after === "none") return before === "persian" || this.sentence === "persian";
    return before === "none" ? after === "persian" : first === "persian" || persian >= latin;
  }

  private scriptAt(offset: number): Script {
    return scriptOf(this.classes[this.text.charCodeAt(offset)]!);
  }
}

function scriptOf(set: number): Script {
  return set & LETTER ? "persian" : set & LATIN_LETTER ? "latin" : "none";
}

/**
 * How many letters of either script a line has, and of which its first one is: what decides where the two sides of a place differ.
 * Letters are counted until those that are left can change nothing.
 */
interface Counted {
  readonly line: Read;
  readonly persian: number;
  readonly latin: number;
  readonly first: Script;
}

/** Of the line that was asked for last: one rule after another asks for the same. */
let counted: Counted | undefined;

function countLetters(line: Read): Counted {
  const { text, barriers = [] } = line;
  const classes = classTable();
  let persian = 0;
  let latin = 0;
  let first: Script = "none";
  let next = 0;
  for (let i = 0; i < text.length; i++) {
    const barrier = barriers[next];
    if (barrier !== undefined && i >= barrier.start) {
      next += 1;
      if (barrier.name !== PASSAGE && barrier.end > i) {
        i = barrier.end - 1;
        continue;
      }
    }
    const script = scriptOf(classes[text.charCodeAt(i)]!);
    if (script === "none") continue;
    if (first === "none") first = script;
    if (script === "latin") latin += 1;
    else {
      persian += 1;
      if (persian * (first === "persian" ? MOST_BEHIND_PERSIAN : 1) >= latin + text.length - i) break;
    }
  }
  return { line, persian, latin, first };
}
