/**
 * Kinds of what stands side by side in a line, one bit each. Code units have those of the pairs that they can begin, and shifted by
 * {@link SECOND} those of the pairs that they can end: see line-classes.ts.
 */

export const SPACE_FIRST = 1;
export const OPENING_FIRST = 2;
export const MARK_FIRST = 4;
export const LETTER_FIRST = 8;
export const DOT_FIRST = 16;
export const ZWNJ_FIRST = 32;
/** Whatever a ZWNJ cannot part from the next letter: all but the letters that are known to join it. */
export const UNJOINED_FIRST = 64;
export const SECOND = 8;
