import type { RuleId } from "../edits/index.ts";

/**
 * Rules about which careful editors differ, so that a finding of theirs is no error: a house has Latin digits, straight quotes, three full
 * stops, «API ها», two spaces behind a full stop or at the end of a line, «کار‌ها» with a ZWNJ that nobody sees.
 */
export const STYLE: readonly RuleId[] = [
  "characters/ligatures",
  "characters/bidi-controls",
  "characters/tanwin",
  "characters/hamza",
  "characters/madd",
  "digits/latin",
  "digits/decimal-separator",
  "digits/thousands-separator",
  "digits/percent",
  "zwnj/after-non-joining",
  "zwnj/foreign-plural",
  "punctuation/quotes",
  "punctuation/ellipsis",
  "punctuation/repeated",
  "punctuation/dash",
  "spacing/runs",
  "spacing/latin-persian",
  "spacing/number-unit",
  "spelling/common",
  "spelling/lengthening",
  "spelling/repeated-word",
];
