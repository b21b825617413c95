/**
 * The numbers that stand for the characters of a word. A module of nothing but numbers, so that esbuild puts them where the names stand:
 * the loop over the letters of a line compares them at each letter.
 */

/** The places of two letters in the alphabet of letters.ts. */
export const ALEF_MADDA = 2;
export const ALEF = 3;
/** One more than the number of the last letter. */
export const ALPHABET_END = 37;
/** The number of a letter that Persian does not have, behind those of the others. A word with one is Kurdish, Urdu, Pashto …, and left alone. */
export const FOREIGN = 37;
/** Harakat, tatweel: passed over. */
export const TRANSPARENT = 62;
/** ZWNJ. */
export const JOINT = 61;
/** Any character that ends a word. */
export const OTHER = 0;
/** Odd, and with bits all over: a sparse one such as the FNV prime lets short words collide. */
export const HASH_BASE = 0x85ebca6b;
