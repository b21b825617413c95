import type { Options } from "./options.ts";
import type { RuleId } from "./rules.ts";

/** The rules whose repairs each option changes; `rules`, `minConfidence`, `protect`, `arabicSpans` and `keep` are about all of them. */
export const STEERED: { readonly [Name in keyof Options]-?: readonly RuleId[] } = {
  rules: [],
  minConfidence: [],
  protect: [],
  arabicSpans: [],
  keep: [],
  ezafe: ["characters/ezafe"],
  digits: ["digits/latin"],
  ellipsis: ["punctuation/ellipsis"],
  plural: ["zwnj/plural"],
  comparative: ["zwnj/comparative"],
  demonstratives: ["zwnj/plural"],
  compoundPrepositions: ["zwnj/prefix", "zwnj/compound"],
  linkingVav: ["zwnj/linking-vav"],
  lostSpaces: ["spacing/lost-space"],
  colloquial: ["zwnj/mi-prefix"],
  words: ["zwnj/user-word"],
  replace: ["style/replace"],
};
