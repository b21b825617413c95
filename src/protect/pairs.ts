import { matchAt, type Recogniser } from "./recogniser.ts";
import { DIGIT } from "./triggers.ts";

/** Latitude and longitude in degrees, as maps copy them. */
const COORDINATES = /-?[0-9]{1,3}\.[0-9]{4,15}[,\u060C] ?-?[0-9]{1,3}\.[0-9]{4,15}(?![.,]?[0-9])/y;

/** Pairs of numbers that a program reads: «30:10, 90:15», «35.6892, 51.3890». Where all of them could be times of the day, they are taken for that. */
export const pairs: Recogniser = {
  name: "pairs",
  triggers: DIGIT,
  behind: ":.",
  find: (text, at) => {
    const list = matchAt(/[0-9]{1,6}:[0-9]{1,6}(?:, ?[0-9]{1,6}:[0-9]{1,6})+(?![:.]?[0-9])/y, text, at);
    if (list === undefined) return matchAt(COORDINATES, text, at);
    return ONLY_TIMES.test(text.slice(list.start, list.end)) ? undefined : list;
  },
};

const ONLY_TIMES = /^(?:(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?:, ?|$))+$/;
