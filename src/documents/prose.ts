import type { Barrier, Barriers } from "../edits/index.ts";
import type { RuleId } from "../options/index.ts";
import { isPassage, isToldByWords } from "../protect/index.ts";
import { LETTERS, regex, VOWEL_SIGNS } from "../unicode/index.ts";
import { byStart, stretches } from "./ranges.ts";

/** A letter by itself; where there are several it is a row of a table of letters, which a program looks up or a reader compares. */
const LONE_LETTER = regex`/^\s*[${LETTERS}][${VOWEL_SIGNS}]?\s*$/`;

/** Adds what is recognised in plain prose to the little structure that plain text has. */
export function addPlainProse(text: string, structure: readonly Barrier[], prose: Barriers): Barrier[] {
  return merge(structure, prose(text));
}

/**
 * Adds what is recognised in plain prose (URLs, placeholders, versions …) to the structure of a document. Each stretch
 * between two `break` barriers is looked at by itself, and stays if it is one letter among several such; where the two meet, the structure
 * wins. A character reference (`&zwnj;`) stays as it is: in a document that has a syntax, its author may have had a reason to write it so.
 */
export function addProseOfDocument(text: string, structure: readonly Barrier[], prose: Barriers): Barrier[] {
  const found: Barrier[] = [];
  const letters: Barrier[] = [];
  for (const { start, end } of stretches(text.length, structure)) {
    const own = text.slice(start, end);
    if (LONE_LETTER.test(own)) letters.push({ start, end, kind: "inline", name: "letter" });
    else for (const barrier of prose(own)) found.push(moved(barrier, start));
  }
  return merge(structure, letters.length > 1 ? [...found, ...letters].sort(byStart) : found);
}

/**
 * Merges two ordered, disjoint lists; what `first` covers is cut out of `second`. A thing that begins in the structure ends with it, as
 * the address of a link does: behind it stands prose, whatever its recogniser took for the rest of the address. Only a passage goes on
 * (`code` and English words behind it), and what is one in part (a tag and Arabic words behind it).
 */
export function merge(first: readonly Barrier[], second: readonly Barrier[]): Barrier[] {
  const merged: Barrier[] = [];
  let next = 0;
  for (const barrier of second) {
    let { start } = barrier;
    for (let taken = first[next]; taken !== undefined && taken.start < barrier.end; taken = first[next]) {
      if (taken.start > start) merged.push({ ...barrier, start, end: taken.start });
      if (taken.end > barrier.end) {
        start = taken.end;
        break;
      }
      merged.push(taken);
      if (taken.start <= barrier.start && taken.end > barrier.start && !goesOn(barrier)) start = barrier.end;
      start = Math.max(start, taken.end);
      next += 1;
    }
    if (start < barrier.end) merged.push(start === barrier.start ? barrier : { ...barrier, start });
  }
  return merged.concat(first.slice(next));
}

function goesOn(barrier: Barrier): boolean {
  return isPassage(barrier) || isToldByWords(barrier);
}

const NOT_IN_DOCUMENTS: RuleId = "characters/html-entities";

/** Every field is named: those of one shape are copied many times faster than those of several. */
function moved({ start, end, kind, name, role, admits }: Barrier, offset: number): Barrier {
  const left = admits?.includes(NOT_IN_DOCUMENTS) ? admits.filter((rule) => rule !== NOT_IN_DOCUMENTS) : admits;
  return { start: start + offset, end: end + offset, kind, name, role, admits: left } as Barrier;
}
