/**
 * What stands side by side in a line, one bit each, found by the scan that finds its classes (scan-line.ts): nearly every line has spaces
 * and marks, but few have them wrong.
 *
 * A module of nothing but numbers: so esbuild puts the numbers where the names stand.
 */

/** A space before a mark, a closing bracket, another space or the end of the line; or one after an opening bracket. */
export const MISPLACED_SPACE = 1 << 0;
/** A mark or closing bracket right before a letter, digit or opening guillemet; or an opening bracket right after a letter. */
export const MISSING_SPACE = 1 << 1;
/** Two full stops in a row, or an ellipsis. */
export const DOTS = 1 << 2;
/** A ZWNJ that does not stand right between two letters of which the first joins the next. */
export const IRREGULAR_ZWNJ = 1 << 3;
/** What may be an ending behind a space («خانه ها», «۲۰ ام»), or a ten or weekday in two words. */
export const STRAY_ENDING = 1 << 4;
