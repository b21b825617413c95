import { speaksOfProgram } from "./program.ts";
import { matchAt, type Recogniser } from "./recogniser.ts";
import { EYES } from "./triggers.ts";

/** The semicolon of a statement in the middle of a line, and that of a call or of a property with its value, margin: 0 auto. */
export const statement: Recogniser = {
  name: "statement",
  triggers: EYES,
  find: (text, at) =>
    text[at] === ";"
      ? matchAt(
          speaksOfProgram(text, at) ? /(?<=[!-_a-~]);/y : /(?<=[\w.]\([^()\n]{0,50}\)|[a-z]: ?[!-.0-~][ -~]{0,30});/y,
          text,
          at,
        )
      : undefined,
};
