import { matchAt, type Recogniser } from "./recogniser.ts";
import { QUOTATION } from "./triggers.ts";

const LITERAL = /"(?:\\.|[^"\\\n\r\u2028\u2029]){0,300}"|'(?:\\.|[^'\\\n\r\u2028\u2029]){0,300}'/y;

/** What stands before a literal and before no quotation: `f(`, `x = `, `[`, `key: `, `--title=`, `-m `, `return `. */
const OPENS =
  /(?:[\w$\])]\(|[\w\])\u0620-\u06D5][ \u00A0]?[=!+]?=>?[ \u00A0]?[frbuFRBU]?|(?<![\u0620-\u06D5])[[{]|(?:^|[\s({"',])[a-z_][\w-]*:[ \u00A0]?|(?:^|\s)--?[A-Za-z][\w-]*[ \u00A0=]|(?:^|[\s`>$(])(?:echo|grep|import|print|printf|puts|require|return|throw)[ \u00A0])$/;
const REACH = 40;
/** Behind another literal: the next item of a row, the value of a key. */
const GOES_ON = /^[ \u00A0]*$/;
/** A row of a table: literals and numbers with nothing but commas between. */
const IN_ROW = /["'0-9],$/;
const ROW_GOES_ON = /,(?=["'0-9-])/y;

/** The code behind a literal, to where prose may begin again. */
const TAIL = /[ \u00A0]?(?:[)\]}]+;?|;|,[0-9.]+(?!\w)|[,:+](?=[ \u00A0]?["'\w[{$-]))/y;

/** A string of a programming language or of a table, with its quotes and the marks behind it: print("سلام"); */
export const stringLiteral: Recogniser = {
  name: "string-literal",
  triggers: QUOTATION,
  find: (text, at, from) => {
    if (text[at] !== '"' && text[at] !== "'") return undefined;
    const literal = matchAt(LITERAL, text, at);
    if (literal === undefined) return undefined;
    const before = text.slice(Math.max(0, at - REACH), at);
    // The other end of a quotation: "Allow apps from:" را
    if (before.endsWith(":") && /[ \u00A0]/.test(text[at + 1] ?? "")) return undefined;
    const opened =
      OPENS.test(before) ||
      IN_ROW.test(before) ||
      matchAt(ROW_GOES_ON, text, literal.end) !== undefined ||
      (/[,:+][ \u00A0]?$/.test(before) &&
        from > 0 &&
        /[,:+]/.test(text[from - 1]!) &&
        GOES_ON.test(text.slice(from, at)));
    return opened ? { start: at, end: matchAt(TAIL, text, literal.end)?.end ?? literal.end } : undefined;
  },
};
