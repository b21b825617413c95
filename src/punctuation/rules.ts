import { rule as comma } from "./comma.ts";
import { rule as dash } from "./dash.ts";
import { rule as ellipsis } from "./ellipsis.ts";
import { rule as questionMark } from "./question-mark.ts";
import { rule as quotes } from "./quotes.ts";
import { rule as repeated } from "./repeated.ts";
import { rule as semicolon } from "./semicolon.ts";
import { rule as wrongComma } from "./wrong-comma.ts";

/** The rules of punctuation in the order in which they run. */
export const punctuationRules = [comma, semicolon, questionMark, wrongComma, ellipsis, quotes, repeated, dash] as const;
