import { packedLexicon } from "./lexicon.generated.ts";
import { Lexicon } from "./word-table.ts";

export type { Lexicon };

let loaded: Lexicon | undefined;

/** The lexicon, unpacked at the first call. */
export function lexicon(): Lexicon {
  loaded ??= new Lexicon(packedLexicon);
  return loaded;
}
