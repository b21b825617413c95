import { ADVERBS } from "./adverbs.generated.ts";

/** What else an adverb without its tanwin may be: nothing, a plural of spoken Persian, the name of a village. */
export type Homograph = "" | "*" | "^";

/** Adverbs in ‑اً without their tanwin. */
export type Adverbs = ReadonlyMap<string, Homograph>;

/** The list of `tables/tanwin.txt`. */
export function adverbs(): Adverbs {
  return new Map(
    ADVERBS.split("\n").map((row) => {
      const [, word = "", sign] = /^(.*?)([*^]?)$/.exec(row)!;
      return [word, sign as Homograph];
    }),
  );
}
