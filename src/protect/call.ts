import { IN_WORD, LINE_BREAKS, regex } from "../unicode/index.ts";
import { speaksOfProgram } from "./program.ts";
import { matchAt, type Recogniser } from "./recogniser.ts";
import { OPENING_PARENTHESIS, QUOTATION } from "./triggers.ts";

/** Behind a name or at the head of a row. Two words side by side are prose, unless a string holds them; numbers in square brackets may be those of sources. */
const CALL = regex`/(?:(?<=[\w\u00B2${IN_WORD}])\(|\[(?!["'0-9]))(?:"[^"${LINE_BREAKS}]*"|(?![${IN_WORD}] [${IN_WORD}])[^"()[\]\u060C${LINE_BREAKS}]|[([][^()[\]${LINE_BREAKS}]*[)\]]){0,99}[)\]]/y`;
const PERSIAN = regex`/[${IN_WORD}]/`;
/** What is assigned: x = جمع(2, 3). */
const ASSIGNED = /(?<== \S{1,40})\(/y;

/**
 * A call or a row with Persian in it, beside what speaks of programs: جمع(2, 3), add(نام, سن), [نام, سن]; a call of a Latin name without Persian
 * words: χ²(1, N=90).
 */
export const call: Recogniser = {
  name: "identifier",
  triggers: OPENING_PARENTHESIS | QUOTATION,
  find: (text, at, from) => {
    const found = matchAt(CALL, text, at);
    const isCall = text[at] === "(";
    return found &&
      (speaksOfProgram(text, at) ||
        matchAt(ASSIGNED, text, at) ||
        (isCall && !PERSIAN.test(text.slice(at - 1, found.end))))
      ? { start: isCall ? Math.max(from, at - 1) : at, end: found.end }
      : undefined;
  },
};
