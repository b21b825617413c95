import { type Member, memberCounts } from "./counts.ts";
import { readTable, readWords } from "./tables.ts";

/** The members of open compounds: those that the counts show, and those of second-members.txt, but for those of divided-members.txt. */
export interface Members {
  readonly first: readonly string[];
  readonly second: readonly string[];
  /** Second members that may be joined from their spaced spelling. */
  readonly spacedSecond: readonly string[];
  /** Whether compounds with this second member are joined from spaces, of which there are no counts. */
  joins(member: string): boolean | undefined;
}

export function members(): Members {
  const second = memberCounts("second");
  const divided = new Set(readTable("divided-members").map(([member, side]) => `${side} ${member}`));
  const marked = (mark: string) =>
    readTable("second-members")
      .filter((row) => row[1] === mark)
      .map((row) => row[0]!);
  const standsAlone = new Set(marked("alone"));
  const joinsIfListed = new Set(marked("listed"));
  const productive = productiveSecond();
  const spaced = new Set(marked("spaced"));
  return {
    first: countedMembers("first").filter((member) => !divided.has(`first ${member}`)),
    second: countedMembers("second").filter((member) => !divided.has(`second ${member}`)),
    spacedSecond: [
      ...productive.filter(
        (member) => isBound(second.get(member)!) && !standsAlone.has(member) && !joinsIfListed.has(member),
      ),
      ...spaced,
    ],
    joins(member) {
      if (standsAlone.has(member)) return false;
      if (spaced.has(member)) return true;
      const row = second.get(member);
      return row !== undefined && isBound(row) ? true : undefined;
    },
  };
}

/** The members of one side, before a larger text has its say. */
export function countedMembers(side: "first" | "second"): string[] {
  if (side === "second") return [...productiveSecond(), ...readWords("second-members")];
  return [...memberCounts("first")].filter(([member, row]) => isProductiveFirst(member, row)).map(([member]) => member);
}

function productiveSecond(): string[] {
  return [...memberCounts("second")].filter(([member, row]) => isProductive(member, row)).map(([member]) => member);
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
