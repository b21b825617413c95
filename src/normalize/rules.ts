import { characterRules } from "../characters/rules.ts";
import { digitRules } from "../digits/rules.ts";
import { punctuationRules } from "../punctuation/rules.ts";
import { spacingRules } from "../spacing/rules.ts";
import { spellingRules } from "../spelling/rules.ts";
import { styleRules } from "../style/rules.ts";
import type { Rule } from "../walk/index.ts";
import { zwnjRules } from "../zwnj/rules.ts";

/** All rules in the order in which they run: letters and spellings, then the marks and spaces between words, then the half-spaces inside them. */
export const rules: readonly Rule[] = [
  ...characterRules,
  ...spellingRules,
  ...styleRules,
  ...digitRules,
  ...punctuationRules,
  ...spacingRules,
  ...zwnjRules,
];
