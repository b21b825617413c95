import { type Member, memberCounts } from "./counts.ts";
import { readTable, readWords } from "./tables.ts";

/** The members of open compounds: those that the counts show, and those of second-members.txt. */
export interface Members {
  readonly first: readonly string[];
  readonly second: readonly string[];
  /** Second members that may be joined from their spaced spelling. */
  readonly spacedSecond: readonly string[];
  /** Whether compounds with this second member are joined from spaces, of which there are no counts. */
  joins(member: string): boolean | undefined;
}

export function members(): Members {
  const [first, second] = [memberCounts("first"), memberCounts("second")];
  const marked = (mark: string) =>
    readTable("second-members")
      .filter((row) => row[1] === mark)
      .map((row) => row[0]!);
  const standsAlone = new Set(marked("alone"));
  const joinsIfListed = new Set(marked("listed"));
  const productive = [...second].filter(([member, row]) => isProductive(member, row)).map(([member]) => member);
  return {
    first: [...first].filter(([member, row]) => isProductiveFirst(member, row)).map(([member]) => member),
    second: [...productive, ...readWords("second-members")],
    spacedSecond: [
      ...productive.filter(
        (member) => isBound(second.get(member)!) && !standsAlone.has(member) && !joinsIfListed.has(member),
      ),
      ...marked("spaced"),
    ],
    joins(member) {
      if (standsAlone.has(member)) return false;
      const row = second.get(member);
      return row !== undefined && isBound(row) ? true : undefined;
    },
  };
}

/** Never a word by itself beside the same words, as شناسی: safe to join from spaces. */
function isBound(row: Member): boolean {
  return row.types > 5 && row.spaced <= row.zwnj && row.spaced <= 0.1 * (row.zwnj + row.types);
}

/** Whether compounds with this second member are written with ZWNJ where the dictionary does not list them. */
function isProductive(member: string, row: Member): boolean {
  return member.length > 2 && row.types > 4 && row.zwnj >= 3 * row.glued && row.spaced <= 2 * (row.zwnj + row.types);
}

function isProductiveFirst(member: string, row: Member): boolean {
  return (
    member.length > 2 &&
    row.types > 4 &&
    row.zwnj >= 3 * row.glued &&
    row.zwnj > 0 &&
    row.spaced <= 4 * (row.zwnj + row.types)
  );
}
