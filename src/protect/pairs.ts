import { matchAt, type Recogniser } from "./recogniser.ts";
import { DIGIT } from "./triggers.ts";

/** Pairs of numbers that a program reads: «30:10, 90:15». Where all of them could be times of the day, they are taken for that. */
export const pairs: Recogniser = {
  name: "pairs",
  triggers: DIGIT,
  behind: ":",
  find: (text, at) => {
    const list = matchAt(/[0-9]{1,6}:[0-9]{1,6}(?:, ?[0-9]{1,6}:[0-9]{1,6})+(?![:.]?[0-9])/y, text, at);
    if (list === undefined) return undefined;
    return ONLY_TIMES.test(text.slice(list.start, list.end)) ? undefined : list;
  },
};

const ONLY_TIMES = /^(?:(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?:, ?|$))+$/;
