import { LINE_BREAKS, regex, SPACES } from "../unicode/index.ts";
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
          regex`/(?:(?<=[=(][${SPACES}]?)\x60[^\x60${LINE_BREAKS}]{1,999}\x60\)?;|(\x60{1,9})(?!\x60)[^${LINE_BREAKS}]{0,999}?[^\x60${LINE_BREAKS}]\1(?!\x60))/y`,
          text,
          at,
        ),
};
