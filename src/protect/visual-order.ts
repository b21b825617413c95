import type { Range } from "../edits/index.ts";
import { LETTERS, PRESENTATION_FORMS, regex } from "../unicode/index.ts";

/** The initial forms of the letters that join to the next one. */
const INITIAL =
  "\uFE8B\uFE91\uFE97\uFE9B\uFE9F\uFEA3\uFEA7\uFEB3\uFEB7\uFEBB\uFEBF\uFEC3\uFEC7\uFECB\uFECF\uFED3\uFED7\uFEDB\uFEDF\uFEE3\uFEE7\uFEEB\uFEF3\uFB58\uFB7C\uFB90\uFB94\uFBFE";

/** A word that ends in one. */
const REVERSED = regex`/[${PRESENTATION_FORMS}][${INITIAL}](?![${LETTERS}${PRESENTATION_FORMS}\u0640\u200D])/`;

/**
 * A line whose words run from their last letter to their first, in the shapes that they have there: it was made for a program that
 * writes from left to right, and as ordinary letters it would be read backwards.
 */
export function visualOrder(line: string): Range[] {
  if (!REVERSED.test(line)) return [];
  return [{ start: line.length - line.trimStart().length, end: line.trimEnd().length }];
}
