import { hashOf } from "../letters.ts";
import * as Role from "./role.ts";

/** The roles of words by their hash, out of the packed table. */
export function roles(packed: string, homographs: readonly string[]): ReadonlyMap<number, number> {
  const byHash = new Map<number, number>();
  const add = (words: readonly string[], role: number) => {
    for (const word of words) byHash.set(hashOf(word), (byHash.get(hashOf(word)) ?? 0) | role);
  };
  for (const line of packed.split("\n")) {
    const [role, words = ""] = line.split("\t");
    add(words.split(" "), Number(role));
  }
  add(homographs, Role.homograph);
  return byHash;
}
