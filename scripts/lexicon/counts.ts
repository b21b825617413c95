import { readTable } from "./tables.ts";

/** How often a compound is written in each of its spellings. */
export interface Counts {
  readonly zwnj: number;
  readonly glued: number;
  readonly spaced: number;
}

/** The same of all words that have one member in common. */
export interface Member extends Counts {
  /** So many compounds of the dictionary have it. */
  readonly types: number;
}

export const NEVER_SEEN: Counts = { zwnj: 0, glued: 0, spaced: 0 };

export function compoundCounts(): Map<string, Counts> {
  return new Map(
    readTable("counts-compounds").map(([spelling = "", zwnj, glued, spaced]) => [
      spelling,
      { zwnj: Number(zwnj), glued: Number(glued), spaced: Number(spaced) },
    ]),
  );
}

export function memberCounts(side: "first" | "second"): Map<string, Member> {
  return new Map(
    readTable(`counts-${side}-members`).map(([member = "", types, zwnj, glued, spaced]) => [
      member,
      { types: Number(types), zwnj: Number(zwnj), glued: Number(glued), spaced: Number(spaced) },
    ]),
  );
}
