import { type Flags, isKnown } from "../lexicon/flags.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import * as Cost from "./cost.ts";

/** What spares the reading of words some work. None decides anything: each switched off, the same is read. */
export const shortcuts = {
  "the lexicon has the word as it stands": (flags: Flags) => isKnown(flags) && !flags.colloquial,
  "no reading comes cheaper": (cost: number) => cost <= Cost.derived,
  "no compound has these parts": (lexicon: Lexicon, left: number, right: number) => !lexicon.mayBeMembers(left, right),
};
