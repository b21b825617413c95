import { lookBack } from "../unicode/index.ts";
import type { Recogniser } from "./recogniser.ts";
import { EYES } from "./triggers.ts";

const REACH = 64;
/** A keyword with the rest of its statement, a call, a string, or a property with its value: const x = 5, margin: 0 auto. */
const STATEMENT =
  /(?:^|[^A-Za-z0-9_-])(?:(?:const|let|var|int|float|double|char)[ \t][\w$, ]{1,30}=[\x20-\x7E]{1,30}|(?:import|export|return|throw|using|goto|break|continue)(?:[ \t][\x20-\x7E]{1,50})?|[\w.]{1,30}\([^()\n]{0,50}\)|"[!#-~ ]{1,40}"|[a-z][a-z-]{1,30}: ?(?!\/\/)[\x21-\x7E][\x20-\x39\x3C-\x7E]{0,30})$/;

/** The semicolon of a statement in the middle of a line. */
export const statement: Recogniser = {
  name: "statement",
  triggers: EYES,
  find: (text, at) =>
    text[at] === ";" && STATEMENT.test(lookBack(text, at, REACH)) ? { start: at, end: at + 1 } : undefined,
};
