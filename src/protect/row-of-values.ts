import { lookBack, regex, WORD_START } from "../unicode/index.ts";
import { followsCue } from "./cue.ts";
import { matchAt, type Recogniser } from "./recogniser.ts";
import { OPENING_PARENTHESIS, QUOTATION } from "./triggers.ts";

/** A number, perhaps endless, a string, a row of numbers. */
const VALUE = `(?:[-+\\u2212]?[0-9.\\u221E]{1,12}|"[^"\n]{0,60}"|'[^'\n]{0,60}'|\\[[-+0-9., ]{1,60}\\])`;
const ROW = regex`/[([] ?${VALUE}(?:(?:, ?${VALUE}){1,40}|(?<=\])),? ?[)\]]/y`;
/** An interval, [0, 1), (-∞, 5]; rows in a row; a comma behind the last. */
const OF_PROGRAM = /^\[.*\)$|^\(.*\]$|\u221E|^\[\[|, ?\]$/;
/** With numbers beside them it is a row of a program, too: (1, "دو"); but a year beside a title is that of a work. */
const STRING = /"[^"]*"|'[^']*'/g;
const NO_YEAR = /^[^0-9]*(?:[0-9]{1,3}[^0-9]+)+$/;
/** What has such a row, unless its numbers cannot be those of sources, which go up; elsewhere «[1, 2]» are the numbers of sources. */
const HAS_ROW = regex`/${WORD_START}(?:آرای[هۀ]|بازه|فاصل[هۀ]|بردار|ماتریس|لیست|خروجی|ورودی|مقدار|مقادیر|مثل|مانند|برابر(?: است)?)(?:\u0654|\u200C?(?:ی|ها|های))?(?: (?:اعداد|باید|آن|با|برابر با|را|دار(?:م|ی|د|ه|یم)))?$/`;
/** IN (1, 2, 3), x = [1, 2] */
const BEHIND_NAME = /[A-Za-z=] $/;

/** The numbers of an interval or of an array, with the commas between them. */
export const rowOfValues: Recogniser = {
  name: "row of values",
  triggers: QUOTATION | OPENING_PARENTHESIS,
  find: (text, at) => {
    const found = matchAt(ROW, text, at);
    if (found === undefined) return undefined;
    const row = text.slice(at, found.end);
    const numbers = row.replace(STRING, "");
    const isArray =
      numbers !== row
        ? NO_YEAR.test(numbers)
        : OF_PROGRAM.test(row) ||
          BEHIND_NAME.test(lookBack(text, at, 2)) ||
          (text[at] === "[" && (row.includes(".") || !goesUp(row) || followsCue(text, at, HAS_ROW)));
    return isArray ? found : undefined;
  },
};

function goesUp(row: string): boolean {
  const numbers = row.match(/[-+0-9.]+/g)!.map(Number);
  return numbers.every((number, i) => number > (numbers[i - 1] ?? 0));
}
