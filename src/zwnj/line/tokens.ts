import { MADDAH_ABOVE_CODE, SPACE_CODE, TATWEEL_CODE } from "../../unicode/index.ts";
import { ALEF, ALEF_MADDA, FOREIGN, HASH_BASE, JOINT, OTHER, TRANSPARENT } from "../letter-numbers.ts";
import { extendHash, letterTable } from "../letters.ts";
import * as Gap from "./gap.ts";

/** ! ، ؛ ؟ and a full stop, unless more follow: a line may end anywhere, and three of them stand in the middle of a clause. */
const CLAUSE_MARK = /[!\u060C\u061B\u061F]|\.(?: |$)/y;

export const guards = {
  "only a space stands between them": (code: number) => code !== SPACE_CODE,
};

/**
 * The words of a line. Their letters lie one after another in one array, so that neighbouring words can be read as one without
 * being put together first.
 */
export class Tokens {
  count = 0;
  /** UTF-16 offsets in the line. */
  start!: Int32Array;
  end!: Int32Array;
  /** The place of the first letter in {@link letters}, and one behind the last. */
  first!: Int32Array;
  /** See gap.ts: to the word before. */
  gap!: Uint8Array;
  /** Bit i: a ZWNJ stands behind the i-th letter. */
  joints!: Int32Array;
  /** Whether the word has a letter that Persian does not have. */
  foreign!: Uint8Array;

  private text = "";
  letters!: Uint8Array;
  /** The hash of the letters before each. */
  hashes!: Int32Array;

  constructor() {
    this.allocate(4096);
  }

  read(text: string): void {
    this.reserve(text.length + 2);
    this.text = text;
    const table = letterTable();
    const { letters, hashes, start, first, gap, joints, foreign } = this;
    const { length } = text;
    let count = 0;
    let letter = 0;
    let hash = 0;
    let isInside = false;
    let gapBefore: number = Gap.apart;
    for (let i = 0; i <= length; i++) {
      const code = i < length ? text.charCodeAt(i) : SPACE_CODE;
      const number = table[code]!;
      if (number === OTHER) {
        if (isInside) {
          hashes[letter] = hash;
          this.close(count, i, letter);
          count += 1;
          isInside = false;
          gapBefore = Gap.space;
        }
        // Whatever is no space is an obstacle; a ZWNJ or mark outside a word is none.
        if (guards["only a space stands between them"](code)) gapBefore = Gap.apart;
      } else if (number <= FOREIGN) {
        if (!isInside) {
          isInside = true;
          start[count] = i;
          first[count] = letter;
          gap[count] = gapBefore;
          joints[count] = 0;
          foreign[count] = 0;
        }
        if (number === FOREIGN) foreign[count] = 1;
        letters[letter] = number;
        hashes[letter] = hash;
        hash = (Math.imul(hash, HASH_BASE) + number) | 0;
        letter += 1;
      } else if (number === JOINT) {
        // Outside a word it is forgotten when the next one begins.
        joints[count]! |= 1 << (letter - first[count]!);
      } else if (code === MADDAH_ABOVE_CODE && isInside && letters[letter - 1] === ALEF) {
        letters[letter - 1] = ALEF_MADDA;
        hash = extendHash(hashes[letter - 1]!, ALEF_MADDA);
      } else if (code === TATWEEL_CODE) gapBefore = Gap.apart; // a dash, or a suffix that is spoken of
    }
    this.count = count;
  }

  /** Ends a word before an offset of the line and a place of its letters. A ZWNJ behind the last letter belongs to the gap. */
  private close(token: number, offset: number, letter: number): void {
    const { text, first, joints } = this;
    const table = letterTable();
    let last = offset;
    while (table[text.charCodeAt(last - 1)] === JOINT) last -= 1;
    joints[token]! &= ~(1 << (letter - first[token]!));
    this.end[token] = last;
    first[token + 1] = letter;
  }

  /** Whether a sign that ends a clause stands right behind a word. */
  closesClause(token: number): boolean {
    CLAUSE_MARK.lastIndex = this.end[token]!;
    return CLAUSE_MARK.test(this.text);
  }

  /** The offset in the line of a letter of a word; the first is 0. */
  offsetOf(token: number, letter: number, text: string): number {
    const table = letterTable();
    let offset = this.start[token]!;
    for (let left = letter; ; offset++) {
      const number = table[text.charCodeAt(offset)]!;
      if (number === JOINT || number === TRANSPARENT) continue;
      if (left === 0) return offset;
      left -= 1;
    }
  }

  /** The number of letters of a word. */
  length(token: number): number {
    return this.first[token + 1]! - this.first[token]!;
  }

  private reserve(capacity: number): void {
    if (this.letters.length < capacity) this.allocate(2 * capacity);
  }

  private allocate(capacity: number): void {
    this.letters = new Uint8Array(capacity);
    this.hashes = new Int32Array(capacity);
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.first = new Int32Array(capacity);
    this.gap = new Uint8Array(capacity);
    this.joints = new Int32Array(capacity);
    this.foreign = new Uint8Array(capacity);
  }
}
