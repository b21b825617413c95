import type { Range } from "../edits/index.ts";
import { LETTERS, LINE_BREAKS, lookBack, regex, SPACES, VOWEL_SIGNS } from "../unicode/index.ts";
import type { Recogniser } from "./recogniser.ts";
import { QUOTATION } from "./triggers.ts";

/** A word or two in quotes: «کتاب ها», "کتاب ها". */
const QUOTED = regex`/[\u00AB"\u201C]([${LETTERS}][${LETTERS}${VOWEL_SIGNS}\u0654\u200C${SPACES}]{1,30})[\u00BB"\u201D]/y`;
const ALL_QUOTED = regex`/[\u00AB"\u201C]([${LETTERS}][${LETTERS}${VOWEL_SIGNS}\u0654\u200C${SPACES}]{1,30})(?=[\u00BB"\u201D])/g`;
const GAPS = regex`/[\u200C${SPACES}]+/g`;
const LINE_BREAK = regex`/[${LINE_BREAKS}]/`;
/** So far from one another stand the two. */
const REACH = 120;

/** A spelling that the text speaks of, since it quotes the same letters with other gaps, too: «کتاب ها» باید «کتاب‌ها» باشد. */
export const spelling: Recogniser = {
  name: "spelling",
  triggers: QUOTATION,
  find: (text, at): Range | undefined => {
    QUOTED.lastIndex = at;
    const word = QUOTED.exec(text)?.[1];
    if (word === undefined) return undefined;
    const start = at + 1;
    const end = start + word.length;
    const letters = word.replace(GAPS, "");
    const before = lookBack(text, at, REACH).split(LINE_BREAK).at(-1)!;
    const after = text.slice(end, end + REACH).split(LINE_BREAK, 1)[0]!;
    for (const { 1: other } of `${before} ${after}`.matchAll(ALL_QUOTED))
      if (other !== word && other!.replace(GAPS, "") === letters) return { start, end };
    return undefined;
  },
};
