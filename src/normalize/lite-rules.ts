import { characterRules, ezafeRule } from "../characters/rules.ts";
import { digitRules } from "../digits/rules.ts";
import { punctuationRules } from "../punctuation/rules.ts";
import { spacingRules } from "../spacing/rules.ts";
import type { Rule } from "../walk/index.ts";

/**
 * Every rule that needs no table of words, in the order in which they run: letters first, then what stands between them.
 * An ezafe is looked at last, when the spaces and ZWNJs around it are right.
 */
export const liteRules: readonly Rule[] = [
  ...characterRules,
  ...digitRules,
  ...punctuationRules,
  ...spacingRules,
  ezafeRule,
];
