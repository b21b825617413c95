/**
 * What stands between a word and the word before it. Constants of a module, as in boundary.ts.
 *
 *     import * as Gap from "./gap.ts";
 */

/** Anything else, or the start of the line. */
export const apart = 0;
/** One space or several. */
export const space = 1;
