import { ALPHABET_END, extendHash, FOREIGN, HASH_BASE, JOINT, letterTable, OTHER, TRANSPARENT } from "../letters.ts";
import * as Gap from "./gap.ts";

const ALEF = 3;
const ALEF_MADDA = 2;
const MADDAH_ABOVE = 0x0653;
const SPACE = 0x20;
const FULL_STOP = 0x2e;
/** ! ، ؛ ؟ */
const CLAUSE_MARKS = "!\u060C\u061B\u061F";

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
  /** Whether a sign that ends a clause stands right behind the word. */
  closes!: Uint8Array;
  /** Whether the word has a letter that Persian does not have. */
  foreign!: Uint8Array;

  letters!: Uint8Array;
  /** The hash of the letters before each. */
  hashes!: Int32Array;

  constructor() {
    this.allocate(1024);
  }

  read(text: string): void {
    this.reserve(text.length + 2);
    const table = letterTable();
    const { letters, hashes } = this;
    const { length } = text;
    let count = 0;
    let letter = 0;
    let hash = 0;
    let gap: number = Gap.apart;
    let i = 0;
    while (i < length) {
      const code = text.charCodeAt(i);
      const number = table[code]!;
      if (number === OTHER || number === JOINT || number === TRANSPARENT) {
        // A ZWNJ or mark outside a word is no obstacle; whatever is no space is one.
        if (number === OTHER && code !== SPACE) gap = Gap.apart;
        i += 1;
        continue;
      }
      let joints = 0;
      let foreign = 0;
      const first = letter;
      const start = i;
      for (; i < length; i++) {
        const n = table[text.charCodeAt(i)]!;
        if (n === OTHER) break;
        if (n < ALPHABET_END || n === FOREIGN) {
          if (n === FOREIGN) foreign = 1;
          letters[letter] = n;
          hashes[letter] = hash;
          hash = (Math.imul(hash, HASH_BASE) + n) | 0;
          letter += 1;
        } else if (n === JOINT) {
          if (letter - first < 31) joints |= 1 << (letter - first);
        } else if (text.charCodeAt(i) === MADDAH_ABOVE && letter > first && letters[letter - 1] === ALEF) {
          letters[letter - 1] = ALEF_MADDA;
          hash = extendHash(hashes[letter - 1]!, ALEF_MADDA);
        }
      }
      hashes[letter] = hash;
      // A ZWNJ behind the last letter belongs to the gap.
      let end = i;
      while (table[text.charCodeAt(end - 1)] === JOINT) end -= 1;
      if (letter - first < 31) joints &= ~(1 << (letter - first));
      this.start[count] = start;
      this.end[count] = end;
      this.first[count] = first;
      this.first[count + 1] = letter;
      this.gap[count] = gap;
      this.joints[count] = joints;
      this.foreign[count] = foreign;
      this.closes[count] = end < length && text.charCodeAt(end) !== SPACE && closesClause(text, end) ? 1 : 0;
      count += 1;
      gap = Gap.space;
    }
    this.count = count;
  }

  /** Whether the words are the same, with the same ZWNJs, nothing but spaces between the same of them, and the same ends of clauses. */
  equals(other: Tokens): boolean {
    const { count, first, gap, joints, closes, foreign } = this;
    const letters = first[count]!;
    if (count !== other.count || letters !== other.first[count] || this.hashes[letters] !== other.hashes[letters])
      return false;
    for (let token = 0; token < count; token++) {
      if (
        first[token] !== other.first[token] ||
        gap[token] !== other.gap[token] ||
        joints[token] !== other.joints[token] ||
        closes[token] !== other.closes[token] ||
        foreign[token] !== other.foreign[token]
      )
        return false;
    }
    return true;
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
    this.closes = new Uint8Array(capacity);
    this.foreign = new Uint8Array(capacity);
  }
}

/** A line may end anywhere, and three full stops in the middle of a clause. */
function closesClause(text: string, end: number): boolean {
  if (text.charCodeAt(end) === FULL_STOP) return end + 1 === text.length || text.charCodeAt(end + 1) === SPACE;
  return CLAUSE_MARKS.includes(text[end]!);
}
