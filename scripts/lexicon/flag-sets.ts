import { FeatureSets } from "../../src/zwnj/lexicon/feature-sets.ts";
import { Flags } from "../../src/zwnj/lexicon/flags.ts";

/** The flags that words have while the lexicon is made. */
export const flagSets = new FeatureSets(() => new Flags());
