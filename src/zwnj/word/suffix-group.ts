/**
 * What a chain of suffixes stands after. Constants of a module, as in boundary.ts.
 *
 *     import * as SuffixGroup from "./suffix-group.ts";
 */

export const plural = 0;
export const comparative = 1;
export const heh = 2;
export const yeh = 3;
export const copula = 4;
export const ezafe = 5;
export const perfect = 6;
