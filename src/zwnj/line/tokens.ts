import { ALPHABET_END, extendHash, FOREIGN, HASH_BASE, JOINT, letterTable, OTHER, TRANSPARENT } from "../letters.ts";

const ALEF = 3;
const ALEF_MADDA = 2;
const MADDAH_ABOVE = 0x0653;

/** What stands between a word and the word before it. */
export const Gap = {
  /** Anything else, or the start of the line. */
  break: 0,
  /** One space or several. */
  space: 1,
} as const;

/**
 * The words of a line. Their letters lie one after another in one array, so that neighbouring words can be read as one without
 * being put together first.
 */
export class Tokens {
  count = 0;
  /** UTF-16 offsets in the line. */
  start: Int32Array;
  end: Int32Array;
  /** The place of the first letter in {@link letters}, and one behind the last. */
  first: Int32Array;
  /** {@link Gap} to the word before. */
  gap: Uint8Array;
  /** Bit i: a ZWNJ stands behind the i-th letter. */
  joints: Int32Array;
  /** Whether a sign that ends a clause stands right behind the word. */
  closes: Uint8Array;
  /** Whether the word has a letter that Persian does not have. */
  foreign: Uint8Array;

  letters: Uint8Array;
  /** The hash of the letters before each. */
  hashes: Int32Array;

  constructor() {
    this.start = new Int32Array(256);
    this.end = new Int32Array(256);
    this.first = new Int32Array(256);
    this.gap = new Uint8Array(256);
    this.joints = new Int32Array(256);
    this.closes = new Uint8Array(256);
    this.foreign = new Uint8Array(256);
    this.letters = new Uint8Array(1024);
    this.hashes = new Int32Array(1024);
  }

  read(text: string): void {
    if (this.letters.length < text.length + 2) this.grow(text.length + 2);
    const table = letterTable();
    const { letters, hashes } = this;
    let count = 0;
    let letter = 0;
    let hash = 0;
    let gap: number = Gap.break;
    let i = 0;
    while (i < text.length) {
      const code = text.charCodeAt(i);
      const number = table[code]!;
      if (number === OTHER || number === JOINT || number === TRANSPARENT) {
        // A ZWNJ or mark outside a word is no obstacle; whatever is no space is one.
        if (number === OTHER && code !== 0x20) gap = Gap.break;
        i += 1;
        continue;
      }
      let joints = 0;
      let foreign = 0;
      const first = letter;
      const start = i;
      let end = i;
      for (; i < text.length; i++) {
        let n = table[text.charCodeAt(i)]!;
        if (n < ALPHABET_END && n > ALEF) {
          letters[letter] = n;
          hashes[letter] = hash;
          hash = (Math.imul(hash, HASH_BASE) + n) | 0;
          letter += 1;
          end = i + 1;
          continue;
        }
        if (n === OTHER) break;
        if (n === JOINT) {
          if (letter - first < 31) joints |= 1 << (letter - first);
          continue;
        }
        end = i + 1;
        if (n === TRANSPARENT) continue;
        if (n === ALEF && end < text.length && text.charCodeAt(end) === MADDAH_ABOVE) n = ALEF_MADDA;
        if (n === FOREIGN) foreign = 1;
        letters[letter] = n;
        hashes[letter] = hash;
        hash = extendHash(hash, n);
        letter += 1;
      }
      hashes[letter] = hash;
      this.start[count] = start;
      this.end[count] = end;
      this.first[count] = first;
      this.first[count + 1] = letter;
      this.gap[count] = gap;
      // A ZWNJ behind the last letter belongs to the gap.
      this.joints[count] = letter - first < 31 ? joints & ~(1 << (letter - first)) : joints;
      this.closes[count] = closesClause(text, end) ? 1 : 0;
      this.foreign[count] = foreign;
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

  private grow(size: number): void {
    const capacity = Math.max(size, this.letters.length * 2);
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

const SPACE = 0x20;
const FULL_STOP = 0x2e;
/** ! ، ؛ ؟ */
const CLAUSE_MARKS = "!\u060C\u061B\u061F";

/** A line may end anywhere, and three full stops in the middle of a clause. */
function closesClause(text: string, end: number): boolean {
  if (end === text.length) return false;
  const code = text.charCodeAt(end);
  if (code === SPACE) return false;
  if (code === FULL_STOP) return end + 1 === text.length || text.charCodeAt(end + 1) === SPACE;
  return CLAUSE_MARKS.includes(text[end]!);
}
