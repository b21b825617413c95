import { followsWord, matchAt, type Recogniser } from "./recogniser.ts";
import { DOT, LATIN, SLASH } from "./triggers.ts";
import { trimEnd } from "./url.ts";

const POSIX =
  /(?:\.{1,2}|~)?\/[A-Za-z0-9_.~@:{*-][^\s<>"`|\\^()\u00AB\u00BB\u2018-\u201F\u2039\u203A\u060C\u061B\u061F\u06D4\u2026]*/y;
/** In a literal each backslash is written twice. */
const WINDOWS =
  /(?:[A-Za-z]:\\{1,2}|\\\\[A-Za-z0-9])(?:[^\s\\/:*?"<>|\u00AB\u00BB\u060C\u061B\u061F]+(?: [A-Za-z0-9()][^\s\\/:*?"<>|\u00AB\u00BB\u060C\u061B\u061F]{0,63}){0,3}\\{1,2})*[^\s\\/:*?"<>|\u00AB\u00BB\u060C\u061B\u061F]*/y;

export const path: Recogniser = {
  name: "path",
  triggers: SLASH | DOT | LATIN,
  find: (text, at, from) => {
    const mayBeWindows = text[at + 1] === ":" || text[at] === "\\";
    if ((!mayBeWindows && !"./~".includes(text[at]!)) || followsWord(text, at, "_./\\-")) return undefined;
    const found = matchAt(WINDOWS, text, at) ?? matchAt(POSIX, text, at);
    if (found === undefined) return undefined;
    const end = trimEnd(text, at, found.end);
    if (end <= at + 1) return undefined;
    // Without the space before them the dots would end the sentence.
    return { start: text[at] === "." && text[at - 1] === " " && at > from ? at - 1 : at, end };
  },
};
