/**
 * What stands at a boundary inside a word, and so which rule repairs it. These are constants of a module and no fields of an object: so esbuild
 * writes their values into the code that uses them, as long as it need not compute them.
 *
 *     import * as BoundaryKind from "./boundary.ts";
 */

export const mi = 0;
export const plural = 1;
export const comparative = 2;
export const participle = 3;
export const clitic = 4;
export const prefix = 5;
export const compound = 6;
export const arabicPhrase = 7;
export const initialism = 8;
export const linkingVav = 9;
export const weekday = 10;
export const userWord = 11;
/** Not a ZWNJ, but a space. */
export const lostSpace = 12;

/** One of them. */
export type Kind = number;
