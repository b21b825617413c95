import { IN_WORD, LINE_BREAKS, regex } from "../unicode/index.ts";
import { speaksOfProgram } from "./program.ts";
import { matchAt, type Recogniser } from "./recogniser.ts";
import { OPENING_PARENTHESIS } from "./triggers.ts";

/** Two words side by side are prose, unless a string holds them. */
const CALL = regex`/(?<=[\w\u00B2${IN_WORD}])\((?:"[^"${LINE_BREAKS}]*"|(?![${IN_WORD}] [${IN_WORD}])[^"()\u060C${LINE_BREAKS}]|\([^()${LINE_BREAKS}]*\)){0,99}\)/y`;
const PERSIAN = regex`/[${IN_WORD}]/`;

/** A call with Persian in it, beside what speaks of programs: جمع(2, 3), add(نام, سن); one of a Latin name without Persian words: χ²(1, N=90). */
export const call: Recogniser = {
  name: "identifier",
  triggers: OPENING_PARENTHESIS,
  find: (text, at, from) => {
    const found = matchAt(CALL, text, at);
    return found && (speaksOfProgram(text, at) || !PERSIAN.test(text.slice(at - 1, found.end)))
      ? { start: Math.max(from, at - 1), end: found.end }
      : undefined;
  },
};
