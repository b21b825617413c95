import { page as afterMark } from "./after-mark.ts";
import { page as aroundBrackets } from "./around-brackets.ts";
import { page as beforeMark } from "./before-mark.ts";
import { page as insideBrackets } from "./inside-brackets.ts";
import { page as latinPersian } from "./latin-persian.ts";
import { page as numberUnit } from "./number-unit.ts";
import { page as runs } from "./runs.ts";

export const spacingPages = {
  "spacing/after-mark": afterMark,
  "spacing/around-brackets": aroundBrackets,
  "spacing/before-mark": beforeMark,
  "spacing/inside-brackets": insideBrackets,
  "spacing/latin-persian": latinPersian,
  "spacing/number-unit": numberUnit,
  "spacing/runs": runs,
} as const;
