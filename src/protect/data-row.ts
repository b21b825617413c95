import { DIGITS, IN_WORD, LINE_BREAKS, lookBack, regex, SPACE_CODE } from "../unicode/index.ts";
import { matchAt, type Recogniser } from "./recogniser.ts";
import { DIGIT, EYES, LATIN } from "./triggers.ts";

const LONGEST = 200;
const LINE_BREAK = regex`/[${LINE_BREAKS}]/`;

/** With fewer it may be a sentence. */
const FEWEST_FIELDS = 3;
const WORDS = regex`/^(?! )[A-Za-z_${IN_WORD}\u200C ]{0,40}$/`;
const PERSIAN = regex`/[${IN_WORD}]/`;
const NUMBER = regex`/^[-+]?[${DIGITS}]{1,20}(?:[./:-][${DIGITS}]{1,20}){0,4}$/`;

/** Semicolons, or among the heads of columns one as programs call it: id,نام,سن. */
const HEAD = /;|(?:^|,)[a-z_]+(?:,|$)/;

/** A line of a table with commas or semicolons: علی,32,تهران. A number, a Latin word or a semicolon in it is recognised first, and the line with it. */
export const dataRow: Recogniser = {
  name: "row of values",
  triggers: DIGIT | EYES | LATIN,
  find: (text, at, from) => {
    const field = matchAt(regex`/[\w${DIGITS}./:-]{1,60}(?=[,;]|[${LINE_BREAKS}]|$)|;/y`, text, at);
    if (field === undefined || text.charCodeAt(at - 1) === SPACE_CODE) return undefined;
    const before = lookBack(text, at, LONGEST).split(LINE_BREAK).at(-1)!;
    const start = at - before.length;
    const end = at + text.slice(at, at + LONGEST).split(LINE_BREAK, 1)[0]!.length;
    return before.length < LONGEST && start >= from && isRow(text.slice(start, end)) ? { start, end } : undefined;
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
    ((HEAD.test(row) && !row.includes(" ")) ||
      isNumber.some((number, i) => number && (hasSemicolons || (!isNumber[i - 1] && !isNumber[i + 1]))))
  );
}
