import { hashOf } from "../letters.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";

let made: ReadonlySet<number> | undefined;

/** The hash of a preverb xor that of a stem with which it is one verb: a closed list; made at the first call. */
export function preverbVerbs({ tables }: Lexicon): ReadonlySet<number> {
  made ??= new Set(
    tables.preverbVerbs.split("\n").flatMap((line) => {
      const [preverb = "", ...stems] = line.split(" ");
      return stems.map((stem) => hashOf(preverb) ^ hashOf(stem));
    }),
  );
  return made;
}
