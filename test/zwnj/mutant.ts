import * as unicode from "../../src/unicode/index.ts";
import type { Rule } from "../../src/walk/index.ts";
import * as walk from "../../src/walk/index.ts";
import * as letters from "../../src/zwnj/letters.ts";
import * as lexiconModule from "../../src/zwnj/lexicon/lexicon.ts";
import { type Lexicon, lexicon as original } from "../../src/zwnj/lexicon/lexicon.ts";
import * as general from "../support/mutant.ts";

/** A piece of a file of src/zwnj, which stands there once, and what is put in its stead. */
export type Change = general.Change;

/** The rules of src/zwnj as some changes and another lexicon make them. */
export interface Mutant {
  readonly zwnjRules: readonly Rule[];
  readonly liteZwnjRules: readonly Rule[];
}

/** Runs src/zwnj once more, changed in some places. The floors below it are shared, as are the letters. */
export function mutantOf(changes: readonly Change[], lexicon: Lexicon): Mutant {
  const modules = general.mutantOf(
    ["zwnj/rules.ts", "zwnj/lite.ts"],
    changes.map(([file, code, replacement]) => [`zwnj/${file}`, code, replacement]),
    {
      "unicode/index.ts": unicode,
      "walk/index.ts": walk,
      "zwnj/letters.ts": letters,
      "zwnj/lexicon/lexicon.ts": Object.fromEntries(
        Object.entries(lexiconModule).map(([name, value]) => [name, value === original ? () => lexicon : value]),
      ),
    },
  );
  return Object.assign({}, ...modules) as Mutant;
}
