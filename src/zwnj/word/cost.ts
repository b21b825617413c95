/**
 * What a reading costs: the sum of what its parts cost. The cheapest reading wins. A known word costs nothing, an unknown one
 * more than any split that leaves nothing unknown. Constants of a module, as in boundary.ts.
 *
 *     import * as Cost from "./cost.ts";
 */

export const inflected = 4;
export const derived = 1;
export const mi = 2;
/** More than می with a verb: «می‌خونه» is no tavern. */
export const spoken = 3;
export const perfect = 1;
export const plural = 2;
export const comparative = 2;
export const clitic = 3;
export const compound = 5;
export const initialism = 8;
export const unlikely = 4;
export const unknownStem = 9;
export const unknownWord = 12;

/**
 * Added to a reading that has not earned the cut that it makes: names and misspelt words end like words, too («تویتر», «لیگاند»). It is taken
 * only if there is no other, and then is worth a suggestion and no more.
 */
export const unearned = 16;

/** The cost of a reading that is worth a suggestion and no more. */
export const doubtful = 13;
