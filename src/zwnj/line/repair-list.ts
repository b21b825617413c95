import { ZWNJ } from "../../unicode/index.ts";
import type * as BoundaryKind from "../boundary.ts";
import type { Join } from "./join.ts";
import type { Words } from "./words.ts";

/** A place where a ZWNJ is missing or a space stands in its stead. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly kind: BoundaryKind.Kind;
  readonly confidence: number;
  readonly reading: string | undefined;
}

/** What is found in the words of a line, in its order. Made once and used for every line. */
export class RepairList {
  readonly words: Words;
  found: Found[] = [];

  constructor(words: Words) {
    this.words = words;
  }

  /** Begins a line: the list of the one before is its reader's. */
  start(): void {
    this.found = [];
  }

  /** A ZWNJ is missing before a letter of a word. */
  insert(
    token: number,
    letter: number,
    kind: BoundaryKind.Kind,
    confidence: number,
    reading: string | undefined,
  ): void {
    const { text, tokens } = this.words;
    const offset = tokens.offsetOf(token, letter, text);
    tokens.joints[token]! |= 1 << letter;
    this.found.push({ start: offset, end: offset, replacement: ZWNJ, kind, confidence, reading });
  }

  /** A space is missing before a letter of a word, where there may be a ZWNJ. */
  separate(token: number, letter: number, kind: BoundaryKind.Kind, confidence: number): void {
    const { text, tokens } = this.words;
    const end = tokens.offsetOf(token, letter, text);
    let start = end;
    while (text[start - 1] === ZWNJ) start -= 1;
    this.found.push({ start, end, replacement: " ", kind, confidence, reading: undefined });
  }

  /** The space before a word does not belong there. Returns how sure that is. */
  join(token: number, { kind, confidence, solid }: Join): number {
    const { tokens } = this.words;
    const replacement = !solid && this.words.visible(tokens.first[token]!) ? ZWNJ : "";
    const start = tokens.end[token - 1]!;
    this.found.push({ start, end: tokens.start[token]!, replacement, kind, confidence, reading: undefined });
    return confidence;
  }
}
