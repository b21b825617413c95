import { hashOf } from "../letters.ts";

/** The roles of words by their hash, out of the packed table. */
export function roles(packed: string): ReadonlyMap<number, number> {
  const byHash = new Map<number, number>();
  for (const line of packed.split("\n")) {
    const [role, words = ""] = line.split("\t");
    for (const word of words.split(" ")) byHash.set(hashOf(word), (byHash.get(hashOf(word)) ?? 0) | Number(role));
  }
  return byHash;
}

/** The words of one role. */
export function wordsOf(packed: string, role: number): string[] {
  const line = packed.split("\n").find((each) => Number(each.slice(0, each.indexOf("\t"))) === role) ?? "";
  return line.slice(line.indexOf("\t") + 1).split(" ");
}
