import { liteCharacterRules } from "../characters/lite.ts";
import { digitRules } from "../digits/rules.ts";
import { punctuationRules } from "../punctuation/rules.ts";
import { spacingRules } from "../spacing/rules.ts";
import type { Rule } from "../walk/index.ts";
import { liteZwnjRules } from "../zwnj/lite.ts";

/** Every rule that needs no table of words, in the order in which they run. */
export const liteRules: readonly Rule[] = [
  ...liteCharacterRules,
  ...digitRules,
  ...punctuationRules,
  ...spacingRules,
  ...liteZwnjRules,
];
