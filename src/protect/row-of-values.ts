import { lookBack, regex, WORD_START } from "../unicode/index.ts";
import { followsCue } from "./cue.ts";
import { matchAt, type Recogniser } from "./recogniser.ts";
import { OPENING_PARENTHESIS, QUOTATION } from "./triggers.ts";

/** Two ends in brackets; an interval if one is open or endless: [0, 1), (-∞, 5]. */
const ENDS = /[([][-+\u2212]?(?:[0-9.]{1,12}|\u221E), ?[-+\u2212]?(?:[0-9.]{1,12}|\u221E)[)\]]/y;
const INTERVAL = /^\[.*\)$|^\(.*\]$|\u221E/;
/** Numbers of a program: [1, 2, 3], [[1, 2], [3, 4]]. */
const ARRAYS = /\[(?:\[[-+0-9., ]{1,60}\](?:, ?)?){1,40}\]/y;
const ARRAY =
  /[([] ?(?:[-+]?[0-9.]{1,12}|"[^"\n]{0,60}"|'[^'\n]{0,60}')(?:, ?(?:[-+]?[0-9.]{1,12}|"[^"\n]{0,60}"|'[^'\n]{0,60}')){1,40},? ?[)\]]/y;
/** With numbers beside them it is a row of a program, too: (1, "دو"); but a year beside a title is that of a work. */
const STRING = /"[^"]*"|'[^']*'/g;
const NO_YEAR = /^[^0-9]*(?:[0-9]{1,3}[^0-9]+)+$/;
/** What has such a row, unless its numbers cannot be those of sources, which go up; elsewhere «[1, 2]» are the numbers of sources. */
const HAS_ROW = regex`/${WORD_START}(?:آرای[هۀ]|بازه|فاصل[هۀ]|بردار|ماتریس|لیست|خروجی|ورودی|مقدار|مقادیر|مثل|مانند)(?:\u0654|\u200C?(?:ی|ها|های))?(?: (?:اعداد|باید|آن|برابر(?: با)?|را|دار(?:م|ی|د|ه|یم)))?$/`;
/** IN (1, 2, 3) */
const BEHIND_NAME = /[A-Za-z] $/;
const TRAILING_COMMA = /, ?\]$/;

/** The numbers of an interval or of an array, with the commas between them. */
export const rowOfValues: Recogniser = {
  name: "row of values",
  triggers: QUOTATION | OPENING_PARENTHESIS,
  find: (text, at) => {
    const arrays = matchAt(ARRAYS, text, at);
    if (arrays !== undefined) return arrays;
    const ends = matchAt(ENDS, text, at);
    if (ends !== undefined && INTERVAL.test(text.slice(ends.start, ends.end))) return ends;
    const array = matchAt(ARRAY, text, at);
    if (array === undefined) return undefined;
    const row = text.slice(array.start, array.end);
    const numbers = row.replace(STRING, "");
    const isArray =
      numbers !== row
        ? NO_YEAR.test(numbers)
        : BEHIND_NAME.test(lookBack(text, at, 2)) ||
          (text[at] === "[" && (TRAILING_COMMA.test(row) || !goesUp(row) || followsCue(text, at, HAS_ROW)));
    return isArray ? array : undefined;
  },
};

function goesUp(row: string): boolean {
  const numbers = row.match(/[-+0-9.]+/g)!.map(Number);
  return numbers.every((number, i) => number > (numbers[i - 1] ?? 0));
}
