import type { Roles } from "../lexicon/roles.ts";
import type { WordAnalysis } from "../word/analysis.ts";
import { lastJoint } from "../word/reading.ts";
import type { Words } from "./words.ts";

/** Two neighbouring words with a space between them, and all that may be asked of them. */
export class Pair {
  readonly words: Words;
  /** Where the word begins that the left one was joined to: itself, or a word before it. */
  readonly head: number;
  /** The right word. */
  readonly token: number;
  readonly left: WordAnalysis;
  readonly right: WordAnalysis;
  /** The places of their letters: `from … middle` and `middle … to`. */
  readonly from: number;
  readonly middle: number;
  readonly to: number;

  constructor(words: Words, head: number, token: number) {
    const { first } = words.tokens;
    this.words = words;
    this.head = head;
    this.token = token;
    this.from = first[token - 1]!;
    this.middle = first[token]!;
    this.to = first[token + 1]!;
    this.left = words.wordAt(token - 1);
    this.right = words.wordAt(token);
  }

  /** Whether a ZWNJ between the two can be seen. */
  get visible(): boolean {
    return this.words.visible(this.middle);
  }

  /** What the word before the two does, and the one after them. */
  get before(): Roles {
    return this.words.rolesBefore(this.token - 1);
  }

  get after(): Roles {
    return this.words.rolesAfter(this.token);
  }

  /** What stands behind the last ZWNJ of the left word, or all of it. */
  get lastPart(): WordAnalysis {
    const joints = this.words.tokens.joints[this.token - 1]!;
    return joints === 0 ? this.left : this.words.word(this.from + lastJoint(joints), this.middle);
  }

  /** The first place of the letters of the word that the left one was joined to. */
  get start(): number {
    return this.words.tokens.first[this.head]!;
  }
}
