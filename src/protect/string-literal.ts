import { IN_WORD, LINE_BREAKS, lookBack, regex, SPACES } from "../unicode/index.ts";
import { matchAt, type Recogniser } from "./recogniser.ts";
import { QUOTATION } from "./triggers.ts";

const LITERAL = regex`/"(?:\\.|[^"\\${LINE_BREAKS}]){0,300}"|'(?:\\.|[^'\\${LINE_BREAKS}]){0,300}'/y`;

/** What stands before a literal and before no quotation: `f(`, `x = `, `[`, `key: `, `--title=`, `-m `, `return `. */
const OPENS = regex`/(?:[\w$\])]!?\(|[\w\])${IN_WORD}][${SPACES}]?[=!+]?=>?[${SPACES}]?[frbuFRBU]?|(?<![${IN_WORD}])[[{]|(?:^|[\s({"',])[a-z_][\w-]*:[${SPACES}]?|(?:^|\s)--?[A-Za-z][\w-]*[${SPACES}=]|(?:^|[\s\x60>$(])(?:awk|cat|cd|cp|echo|grep|import|I?LIKE|mkdir|mv|print|printf|puts|require|return|rm|sed|throw|touch|tr)[${SPACES}]|(?:IN|VALUES)[${SPACES}]\()$/`;
const REACH = 40;
/** Behind another literal: the next item of a row, the value of a key. */
const GOES_ON = regex`/^[${SPACES}]*$/`;
/** A row of a table: literals and numbers with nothing but commas between, and no «و» before the last, as a sentence has. */
const IN_ROW = /["'0-9],$/;
const ROW_GOES_ON = /,(?=["'0-9-])/y;
const LAST_OF_SENTENCE = /(?:,"[^"\n]{0,60}"){0,20} (?:و|یا) /y;
/** A key and what begins its value. */
const KEY = /["'][\w.-]{1,60}["']: ?(?=["'[{0-9])/y;

/** The code behind a literal, to where prose may begin again. */
const TAIL = regex`/[${SPACES}]?(?:[)\]}]+;?|;|,[0-9.]+(?!\w)|[,:+](?=[${SPACES}]?["'\w[{$-])|,(?=$|[${LINE_BREAKS}]))/y`;

/** A string of a programming language or of a table, with its quotes and the marks behind it: print("سلام"); */
export const stringLiteral: Recogniser = {
  name: "string-literal",
  triggers: QUOTATION,
  find: (text, at, from) => {
    const literal = matchAt(LITERAL, text, at);
    if (literal === undefined) return undefined;
    const before = lookBack(text, at, REACH);
    // The other end of a quotation: "Allow apps from:" را
    if (before.endsWith(":") && regex`/[${SPACES}]/`.test(text[at + 1] ?? "")) return undefined;
    const opened =
      OPENS.test(before) ||
      ((IN_ROW.test(before) || matchAt(ROW_GOES_ON, text, literal.end) !== undefined) &&
        matchAt(LAST_OF_SENTENCE, text, literal.end) === undefined) ||
      matchAt(KEY, text, at) !== undefined ||
      (regex`/[,:+][${SPACES}]?$/`.test(before) &&
        /[,:+]/.test(text[from - 1] ?? "") &&
        GOES_ON.test(text.slice(from, at)));
    return opened ? { start: at, end: matchAt(TAIL, text, literal.end)?.end ?? literal.end } : undefined;
  },
};
