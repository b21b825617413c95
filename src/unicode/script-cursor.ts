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
  /** How many letters of either script the line has, once they are counted: what decides where the two sides differ. */
  private persian = -1;
  private latin = -1;

  private readonly barriers: NonNullable<Read["barriers"]>;
  /** The first letter that is counted. */
  private first: Script = "none";

  constructor({ text, classes, barriers = [] }: Read) {
    this.text = text;
    this.present = classes;
    this.barriers = barriers;
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
    if (this.persian < 0) this.count();
    // A line in another language that quotes Persian words.
    if (this.latin > (this.first === "persian" ? 4 : 2) * this.persian) return false;
    const before = this.left(offset);
    const after = this.right(offset);
    if (before === after) return before === "persian";
    if (after === "none") return before === "persian" || this.sentence === "persian";
    return before === "none" ? after === "persian" : this.first === "persian" || this.persian >= this.latin;
  }

  private scriptAt(offset: number): Script {
    const set = this.classes[this.text.charCodeAt(offset)]!;
    return set & LETTER ? "persian" : set & LATIN_LETTER ? "latin" : "none";
  }

  private count(): void {
    this.persian = 0;
    this.latin = 0;
    let next = 0;
    for (let i = 0; i < this.text.length; i++) {
      const barrier = this.barriers[next];
      if (barrier !== undefined && i >= barrier.start) {
        next += 1;
        if (barrier.name !== PASSAGE && barrier.end > i) {
          i = barrier.end - 1;
          continue;
        }
      }
      const script = this.scriptAt(i);
      if (script === "none") continue;
      if (this.first === "none") this.first = script;
      this[script] += 1;
    }
  }
}
