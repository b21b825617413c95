import { applyEdits, type Barrier, type Edit, type Range, type Repair, shiftRanges } from "../edits/index.ts";
import { isActedUpon, isToldByWords } from "../protect/index.ts";
import { ARABIC_SCRIPT, DIGITS, IN_WORD, regex } from "../unicode/index.ts";
import type { Walked } from "../walk/index.ts";
import { Locator } from "./locator.ts";

/** A document as it is read after its repair, and what a second repair would change in it. */
export interface Reread {
  readonly barriers: readonly Barrier[];
  readonly repairs: () => readonly Range[];
}

export interface Structure {
  readonly source: string;
  /** What its format, and the prose in it, hide. */
  readonly barriers: readonly Barrier[];
  /** The edits of the source that repairs stand for, and the offset in the terms of the repairs that one of the source stands for. */
  readonly editsOf: (repairs: readonly Repair[]) => readonly Edit[];
  readonly offsetOf: (sourceOffset: number) => number;
  /** Reads what comes of the edits; `undefined` when that is no document in Persian any more: then nothing of it is changed again. */
  readonly reread: (output: string, edits: readonly Edit[]) => Reread | undefined;
}

/** So many times a document is read again, before it is left as it is. */
const MOST_READINGS = 8;

/**
 * The last guard of structure: a repaired document is read again, and has to hold what it held. Where a list, a tag, a link, a mention
 * would come into being or go, or a second repair would change something, the repairs of that line are not made.
 */
export function guardStructure(text: string, walked: Walked, structure: Structure): Walked {
  const { source, barriers, editsOf, offsetOf, reread } = structure;
  let kept = walked.repairs;
  let locator: Locator | undefined;
  const left = new Set<number>();
  const lineOf = ({ start }: Pick<Range, "start">): number => {
    locator ??= new Locator(text);
    return locator.positionOf(start).line;
  };
  for (let reading = 0; kept.length > 0; reading++) {
    const edits = editsOf(kept);
    if (reading === 0 && !edits.some((edit) => mayChangeStructure(source, edit)) && !barriers.some(isToldByWords))
      break;
    const again = reread(applyEdits(source, edits), edits);
    if (again === undefined) break;
    const places = changedPlaces(shiftRanges(barriers, edits), again);
    if (places.length === 0) break;
    const toSource = backThrough(edits);
    const changed = places.map((place) => lineOf({ start: offsetOf(toSource(place)) }));
    const repaired = kept.map(lineOf);
    for (const line of reading === MOST_READINGS ? repaired : blame(repaired, changed)) left.add(line);
    kept = kept.filter((_, i) => !left.has(repaired[i]!));
  }
  if (left.size === 0) return walked;
  return { ...walked, repairs: kept, suggestions: walked.suggestions.filter((one) => !left.has(lineOf(one))) };
}

/** Letters of the Arabic script and the marks on them. */
const ONLY_LETTERS = regex`/^[${IN_WORD}]+$/`;
/** A digit beside a Latin letter may be part of a name, and `www.` behind a space or a mark an address. */
const MAY_BE_NAME = regex`/[${DIGITS}]/`;
const LATIN_BEFORE = /[A-Za-z]$/;
const LATIN_AFTER = /^[A-Za-z]/;
const ADDRESS_AFTER = /^w/i;
/** What an edit may remove or write that changes no structure: these with what stands among them, a quote or number that is converted … */
const HARMLESS = regex`/^(?:[${ARABIC_SCRIPT}\u200C\u00AB\u00BB\u201C\u201D\u2026,?"0-9 ]|\.{3})+$/`;
/** … behind a letter, or two characters of words … */
const BEHIND_WORD = regex`/(?:[${IN_WORD}A-Za-z]\)?|(?:^|[${ARABIC_SCRIPT}\u200C\u00AB\u00BB\u2026,? A-Za-z])[${ARABIC_SCRIPT}\u200C\u00AB\u00BB\u2026,? ]|^)$/`;
/** … and before such, or before the end of a line or sentence. */
const BEFORE_WORD = regex`/^(?:[${IN_WORD}A-Za-z]|[${ARABIC_SCRIPT}\u200C\u00AB\u00BB\u2026,? ](?:[${ARABIC_SCRIPT}\u200C\u00AB\u00BB\u2026,? A-Za-z\n(]|$)|\.?(?:[ \n]|$))/`;
/** White space that goes is harmless at the end of a sentence, too. */
const BEHIND_SENTENCE = regex`/[${IN_WORD}][.)]?$/`;
const BEFORE_SPACE = /^(?:[ \n]|$)/;
const REACH = 2;

function mayChangeStructure(source: string, { start, end, replacement }: Edit): boolean {
  const own = source.slice(start, end) + replacement;
  if (ONLY_LETTERS.test(own)) return false;
  const before = source.slice(Math.max(0, start - REACH), start);
  const after = source.slice(end, end + REACH);
  if (ADDRESS_AFTER.test(after) || (MAY_BE_NAME.test(own) && (LATIN_BEFORE.test(before) || LATIN_AFTER.test(after))))
    return true;
  if (HARMLESS.test(own) && BEHIND_WORD.test(before) && BEFORE_WORD.test(after)) return false;
  return !(replacement === "" && own.trim() === "" && BEHIND_SENTENCE.test(before) && BEFORE_SPACE.test(after));
}

/** Where a document, in its own offsets, is another than it should be. */
function changedPlaces(expected: readonly Barrier[], { barriers, repairs }: Reread): readonly number[] {
  const differing = differences(expected, barriers);
  if (differing.length === 0) return differing;
  const acted = differences(expected.filter(isActedUpon), barriers.filter(isActedUpon));
  // Numbers and names read otherwise do no harm in themselves.
  return acted.length > 0 ? acted : repairs().map(({ start }) => start);
}

/** The starts of what is in one of two ordered lists and not in the other. */
function differences(left: readonly Barrier[], right: readonly Barrier[]): number[] {
  const places: number[] = [];
  let [l, r] = [0, 0];
  while (l < left.length || r < right.length) {
    const [a, b] = [left[l], right[r]];
    if (a !== undefined && b !== undefined && isSame(a, b)) {
      l += 1;
      r += 1;
    } else if (b === undefined || (a !== undefined && a.start <= b.start)) {
      places.push(a!.start);
      l += 1;
    } else {
      places.push(b.start);
      r += 1;
    }
  }
  return places;
}

function isSame(a: Barrier, b: Barrier): boolean {
  return (
    a.start === b.start &&
    a.end === b.end &&
    a.kind === b.kind &&
    a.name === b.name &&
    a.role === b.role &&
    a.admits?.join() === b.admits?.join()
  );
}

/** The lines whose repairs changed something: the changed ones, or the last before that were repaired. All are in rising order. */
function blame(repaired: readonly number[], changed: readonly number[]): readonly number[] {
  const blamed: number[] = [];
  let next = 0;
  for (const line of changed) {
    while (next < repaired.length && repaired[next]! <= line) next += 1;
    const last = repaired[next - 1] ?? repaired[0]!;
    // What changed where nothing was repaired may be well once the first is.
    if (last !== line && blamed.length > 0) break;
    blamed.push(last);
  }
  return blamed;
}

/** From offsets of the result to those of the source; ask for rising ones. */
function backThrough(edits: readonly Edit[]): (offset: number) => number {
  let next = 0;
  let shift = 0;
  return (offset) => {
    for (let edit = edits[next]; edit !== undefined; edit = edits[next]) {
      if (edit.start + shift + edit.replacement.length > offset) {
        return Math.min(offset - shift, edit.start);
      }
      shift += edit.replacement.length - (edit.end - edit.start);
      next += 1;
    }
    return offset - shift;
  };
}
