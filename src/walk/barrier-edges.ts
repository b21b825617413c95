import type { Barrier } from "../edits/index.ts";
import { DIGITS, IN_WORD, isLetter, LATIN_LETTERS, regex, ZWNJ } from "../unicode/index.ts";

/**
 * Whether an edit at the border of a barrier would take away what separates it from the word beside it: the two would be read
 * as one thing by whoever reads the result. A suffix may still be joined to a Latin name or a number by a ZWNJ.
 */
export function growsBarrier(
  text: string,
  barriers: readonly Barrier[],
  next: number,
  start: number,
  end: number,
  replacement: string,
): boolean {
  const after = barriers[next - 1];
  let index = next;
  while (index < barriers.length && barriers[index]!.start < end) index += 1;
  const before = barriers[index];
  return (
    (after?.end === start && joins(text[start - 1]!, text[start], replacement[0] ?? text[end], AFTER)) ||
    (before?.start === end && joins(text[end]!, text[end - 1], replacement.at(-1) ?? text[start - 1], BEFORE))
  );
}

/** Whether the neighbour of a barrier's edge becomes part of the same thing. */
function joins(edge: string, neighbour: string | undefined, replaced: string | undefined, parts: RegExp): boolean {
  if (neighbour === undefined || replaced === undefined) return false;
  if (replaced === ZWNJ) return neighbour !== ZWNJ && isLetter(edge.charCodeAt(0));
  return !parts.test(neighbour) && parts.test(replaced);
}

/** What can belong to a word, a number or an address, behind it and before it. A ZWNJ cannot: what is recognised ends there. */
const AFTER = regex`/[${LATIN_LETTERS}${DIGITS}${IN_WORD}_/\\@#$%&*+=~^-]/`;
const BEFORE = regex`/[${LATIN_LETTERS}${DIGITS}${IN_WORD}_/\\@#$%&*+=~^.:-]/`;
