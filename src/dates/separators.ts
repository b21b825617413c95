/** What may stand between two tokens, from tight to loose. */
export const GLUED = 0;
/** A ZWNJ or marks of direction. */
export const JOINED = 1;
export const SPACED = 2;
/** One line break: text may be wrapped inside a date. */
export const WRAPPED = 3;
/** A blank line, or the end of the text: nothing reaches across. */
export const BROKEN = 4;

export const SLASH = 0x2f;
export const DASH = 0x2d;
export const DOT = 0x2e;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const PLUS = 0x2b;
export const PAREN_OPEN = 0x28;
export const PAREN_CLOSE = 0x29;

/** Marks that mean the same in dates. */
export const SAME_MARKS: readonly (readonly [variants: string, mark: number])[] = [
  // A backslash between digits is a slash that was mistyped.
  ["\u2044\u2215\\", SLASH],
  ["\u2010\u2011\u2012\u2013\u2014\u2212", DASH],
  ["\u066B", DOT],
  ["\u060C", COMMA],
  ["\u2236", COLON],
];
