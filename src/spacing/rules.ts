import { rule as afterMark } from "./after-mark.ts";
import { rule as aroundBrackets } from "./around-brackets.ts";
import { rule as beforeMark } from "./before-mark.ts";
import { rule as insideBrackets } from "./inside-brackets.ts";
import { rule as latinPersian } from "./latin-persian.ts";
import { rule as numberUnit } from "./number-unit.ts";
import { rule as runs } from "./runs.ts";

/** The rules of spacing in the order in which they run. */
export const spacingRules = [
  runs,
  beforeMark,
  insideBrackets,
  afterMark,
  aroundBrackets,
  latinPersian,
  numberUnit,
] as const;
