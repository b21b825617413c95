import { matchAt, type Recogniser } from "./recogniser.ts";
import { BACKTICK } from "./triggers.ts";

/** As in Markdown: as many backticks at the end as at the start. */
export const code: Recogniser = {
  name: "code",
  triggers: BACKTICK,
  find: (text, at) =>
    text[at - 1] === "`"
      ? undefined
      : matchAt(
          // A template literal that is assigned or handed over takes the end of its statement along.
          /(?:(?<=[=(][ \u00A0]?)`[^`\n\r\u2028\u2029]{1,999}`\)?;|(`{1,9})(?!`)[^\n\r\u2028\u2029]{0,999}?[^`\n\r\u2028\u2029]\1(?!`))/y,
          text,
          at,
        ),
};
