import { applyEdits, type Repair } from "../edits/index.ts";
import { findRepairs } from "../normalize/index.ts";
import type { Options } from "../options/index.ts";

/** A word of a text and where it stands. */
export interface Place {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A word that has to stand there for another to come out as it does. */
export interface Neighbour {
  readonly word: string;
  /** What comes of the other without it. */
  readonly without: string;
}

/** Of which no table has a word, and the grammar makes none. */
const NOTHING = "ژ";

/** What the rules of half-spaces do to a text. */
export function zwnjRepairs(text: string, options: Options): Repair[] {
  return findRepairs(text, options).repairs.filter(({ rules }) => rules.some((rule) => rule.startsWith("zwnj/")));
}

export function wordsOf(text: string): Place[] {
  return [...text.matchAll(/[^ ]+/g)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
}

/** What becomes of a word, with those that it is joined to. */
export function comesOut(text: string, { start, end }: Place, options: Options): string {
  const repairs = zwnjRepairs(text, options);
  const joins = repairs.filter((repair) => text.slice(repair.start, repair.end).includes(" "));
  let [from, to] = [start, end];
  for (const join of joins) if (join.start === to) to = endOfWord(text, join.end);
  for (const join of joins.reverse()) if (join.end === from) from = text.lastIndexOf(" ", join.start - 1) + 1;
  const inside = repairs.filter((repair) => repair.start >= from && repair.end <= to);
  const edits = inside.map((repair) => ({ ...repair, start: repair.start - from, end: repair.end - from }));
  return applyEdits(text.slice(from, to), edits);
}

function endOfWord(text: string, from: number): number {
  const space = text.indexOf(" ", from);
  return space < 0 ? text.length : space;
}

/** The words that matter to another: without which it comes out otherwise, or which alone bring it about where several do. */
export function neighboursOf(text: string, place: Place, options: Options = {}): Neighbour[] {
  const others = wordsOf(text).filter(({ start }) => start !== place.start);
  const out = comesOut(text, place, options);
  const alone = comesOut(without(text, others), place, options);
  if (alone === out) return [];
  return others.flatMap((other) => {
    const left = comesOut(without(text, [other]), place, options);
    if (left !== out) return left.includes(NOTHING) ? [] : [{ word: other.word, without: left }];
    const rest = others.filter((each) => each !== other);
    return comesOut(without(text, rest), place, options) === out ? [{ word: other.word, without: alone }] : [];
  });
}

/** A text in which other words are none. */
function without(text: string, words: readonly Place[]): string {
  return words.reduce(
    (left, { start, end }) => left.slice(0, start) + NOTHING.repeat(end - start) + left.slice(end),
    text,
  );
}
