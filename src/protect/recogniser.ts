import type { Range } from "../edits/index.ts";
import type { RuleId } from "../options/index.ts";
import {
  ARABIC_DIGIT,
  hasClass,
  isMark,
  LATIN_DIGIT,
  LATIN_LETTER,
  LETTER,
  PERSIAN_DIGIT,
  ZWNJ,
} from "../unicode/index.ts";

/** Recognises one kind of thing in prose that is no prose. */
export interface Recogniser {
  /** What it recognises, for people. */
  readonly name: string;
  /** The characters that wake it: a set of the classes in `triggers.ts`. */
  readonly triggers: number;
  /** Of these one has to stand behind the word, number or sign that begins the thing. Any character may, if there are none. */
  readonly behind?: string;
  /** The rules that are let in all the same. */
  readonly admits?: readonly RuleId[];
  /**
   * A sticky pattern that matches the thing from `at` on; or what tells the thing that the character at `at` belongs to: it ends behind `at`,
   * and does not start before `from`. Must look at a bounded stretch of text, or succeed.
   */
  readonly find: RegExp | ((text: string, at: number, from: number) => Range | undefined);
}

/** What converts a digit and nothing else. */
export const DIGIT_RULES: readonly RuleId[] = ["digits/arabic-indic", "digits/latin"];

/** The match of a sticky pattern at an offset. */
export function matchAt(pattern: RegExp, text: string, start: number): Range | undefined {
  pattern.lastIndex = start;
  return pattern.test(text) ? { start, end: pattern.lastIndex } : undefined;
}

/** Whether a letter, a digit or one of some marks stands before an offset. ZWNJs are passed over: where one separates nothing it will be deleted. */
export function followsWord(text: string, at: number, marks: string): boolean {
  let before = at - 1;
  while (text[before] === ZWNJ) before -= 1;
  return (
    before >= 0 && (marks.includes(text[before]!) || hasClass(text, before, WORD) || isMark(text.charCodeAt(before)))
  );
}

const WORD = LETTER | LATIN_LETTER | LATIN_DIGIT | ARABIC_DIGIT | PERSIAN_DIGIT;
