import { page as comma } from "./comma.ts";
import { page as dash } from "./dash.ts";
import { page as ellipsis } from "./ellipsis.ts";
import { page as questionMark } from "./question-mark.ts";
import { page as quotes } from "./quotes.ts";
import { page as repeated } from "./repeated.ts";
import { page as semicolon } from "./semicolon.ts";
import { page as wrongComma } from "./wrong-comma.ts";

export const punctuationPages = {
  "punctuation/comma": comma,
  "punctuation/dash": dash,
  "punctuation/ellipsis": ellipsis,
  "punctuation/question-mark": questionMark,
  "punctuation/quotes": quotes,
  "punctuation/repeated": repeated,
  "punctuation/semicolon": semicolon,
  "punctuation/wrong-comma": wrongComma,
} as const;
