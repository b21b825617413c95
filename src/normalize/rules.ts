import { characterRules } from "../characters/rules.ts";
import { digitRules } from "../digits/rules.ts";
import { punctuationRules } from "../punctuation/rules.ts";
import { spacingRules } from "../spacing/rules.ts";
import type { Rule } from "../walk/index.ts";
import { zwnjRules } from "../zwnj/rules.ts";

/** All rules in the order in which they run: letters, then the marks and spaces between words, then the half-spaces inside them. */
export const rules: readonly Rule[] = [
  ...characterRules,
  ...digitRules,
  ...punctuationRules,
  ...spacingRules,
  ...zwnjRules,
];
