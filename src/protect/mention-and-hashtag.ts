import { matchAt, type Recogniser } from "./recogniser.ts";
import { AT_SIGN, NUMBER_SIGN } from "./triggers.ts";

/** @name and the packages of npm, @scope/name. */
export const mention: Recogniser = {
  name: "mention",
  triggers: AT_SIGN,
  find: (text, at) => matchAt(/@[\p{L}\p{Nd}_](?:[\p{L}\p{M}\p{Nd}_]|[./-](?=[A-Za-z0-9_]))*/uy, text, at),
};

/** #hashtag, with underscores and ZWNJs; also the number of an issue and the colour #a1b2c3. */
export const hashtag: Recogniser = {
  name: "hashtag",
  triggers: NUMBER_SIGN,
  find: (text, at) => matchAt(/#[\p{L}\p{Nd}_](?:[\p{L}\p{M}\p{Nd}_]|\u200C(?=\p{L}))*/uy, text, at),
};
