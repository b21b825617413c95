import { DIGITS, IN_WORD, LINE_BREAKS, regex, SPACE_CODE } from "../unicode/index.ts";
import { matchAt, type Recogniser } from "./recogniser.ts";
import { DIGIT, EYES } from "./triggers.ts";

const LONGEST = 200;
const LINE_BREAK = regex`/[${LINE_BREAKS}]/`;

/** With fewer it may be a sentence. */
const FEWEST_FIELDS = 3;
const WORDS = regex`/^(?! )[A-Za-z${IN_WORD}\u200C ]{0,40}$/`;
const PERSIAN = regex`/[${IN_WORD}]/`;
const NUMBER = regex`/^[-+]?[${DIGITS}]{1,20}(?:[./:-][${DIGITS}]{1,20}){0,4}$/`;

/** A line of a table with commas or semicolons: علی,32,تهران. A number or a semicolon in it is recognised first, and the line with it. */
export const dataRow: Recogniser = {
  name: "row of values",
  triggers: DIGIT | EYES,
  find: (text, at, from) => {
    const field = matchAt(regex`/[${DIGITS}./:-]{1,60}(?=[,;]|[${LINE_BREAKS}]|$)|;/y`, text, at);
    if (field === undefined || text.charCodeAt(at - 1) === SPACE_CODE) return undefined;
    let start = at;
    while (start > from && start > at - LONGEST && !LINE_BREAK.test(text[start - 1]!)) start -= 1;
    if (start > 0 && !LINE_BREAK.test(text[start - 1]!)) return undefined;
    let end = at;
    while (end < text.length && end < at + LONGEST && !LINE_BREAK.test(text[end]!)) end += 1;
    return isRow(text.slice(start, end)) ? { start, end } : undefined;
  },
};

/** Fields of words and fields of numbers. Two numbers side by side of a comma may be the thousands of one, and no sentence goes on without a space. */
function isRow(row: string): boolean {
  const hasSemicolons = row.includes(";");
  const fields = row.split(hasSemicolons ? ";" : ",");
  const isNumber = fields.map((field) => NUMBER.test(field));
  return (
    fields.length >= FEWEST_FIELDS &&
    fields.every((field, i) => isNumber[i] || WORDS.test(field)) &&
    fields.some((field) => PERSIAN.test(field)) &&
    (hasSemicolons
      ? isNumber.includes(true) || !row.includes(" ")
      : isNumber.some((number, i) => number && !isNumber[i - 1] && !isNumber[i + 1]))
  );
}
