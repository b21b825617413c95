import type { RuleId } from "../edits/index.ts";

/** What stands at a boundary inside a word, and so which rule repairs it. */
export const BoundaryKind = {
  mi: 0,
  plural: 1,
  comparative: 2,
  participle: 3,
  clitic: 4,
  prefix: 5,
  compound: 6,
  arabicPhrase: 7,
  initialism: 8,
  linkingVav: 9,
  weekday: 10,
  userWord: 11,
} as const;

export type BoundaryKind = (typeof BoundaryKind)[keyof typeof BoundaryKind];

/** The rule of each kind. */
export const RULE_OF_KIND: readonly RuleId[] = [
  "zwnj/mi-prefix",
  "zwnj/plural",
  "zwnj/comparative",
  "zwnj/participle",
  "zwnj/clitic",
  "zwnj/prefix",
  "zwnj/compound",
  "zwnj/arabic-phrase",
  "zwnj/initialism",
  "zwnj/linking-vav",
  "zwnj/weekday",
  "zwnj/user-word",
];
