import { joinsNext } from "../../src/unicode/index.ts";
import { hashOf } from "../../src/zwnj/letters.ts";
import { lexicon } from "../../src/zwnj/lexicon/lexicon.ts";
import { ZWNJ } from "./letters.ts";
import { countedMembers } from "./members.ts";
import { countsWithZwnj } from "./spellings-of-wikipedia.ts";

/** Fewer solid words than these may be chance. */
const FEWEST = 3;
/** So many times as many words have a ZWNJ, and are more: a first member is a word by itself, and stands before anything. */
const TIMES = { first: 2, second: 1 } as const;

/** The fewest letters of the other member. */
const SHORTEST = { first: 3, second: 2 } as const;

export interface Row {
  readonly member: string;
  readonly side: "first" | "second";
  /** Words of this member and one of the lexicon, by which spelling of theirs prevails. */
  readonly zwnj: number;
  readonly solid: number;
}

/** The members of which compounds are written solid about as often as with a ZWNJ: only compounds that are listed are restored with these. */
export function dividedMembers(counts: ReadonlyMap<string, number>): Row[] {
  const withZwnj = countsWithZwnj(counts);
  const words = new Set([...counts.keys()].map((word) => word.replaceAll(ZWNJ, "")));
  const rows: Row[] = [];
  for (const side of ["first", "second"] as const)
    for (const member of new Set(countedMembers(side))) {
      let [zwnj, solid] = [0, 0];
      for (const word of words) {
        if (!isOfMember(word, member, side)) continue;
        if ((withZwnj.get(word) ?? 0) > (counts.get(word) ?? 0)) zwnj += 1;
        else solid += 1;
      }
      if (solid >= FEWEST && TIMES[side] * solid >= zwnj) rows.push({ member, side, zwnj, solid });
    }
  return rows.sort((a, b) => (a.member < b.member ? -1 : 1));
}

/** Whether a word is a member and a word of the lexicon, between which a ZWNJ can be seen. */
function isOfMember(word: string, member: string, side: "first" | "second"): boolean {
  if (
    word.length < member.length + SHORTEST[side] ||
    !(side === "first" ? word.startsWith(member) : word.endsWith(member))
  )
    return false;
  const at = side === "first" ? member.length : word.length - member.length;
  const other = side === "first" ? word.slice(at) : word.slice(0, at);
  return joinsNext(word.charCodeAt(at - 1)) && lexicon().flagsOf(hashOf(other)).listed;
}
