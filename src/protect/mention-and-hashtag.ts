import {
  DIGITS,
  hasClass,
  IN_WORD,
  LATIN_LETTERS,
  LETTER,
  LETTERS,
  lookBack,
  regex,
  SPACES,
} from "../unicode/index.ts";
import { matchAt, type Recogniser } from "./recogniser.ts";
import { AT_SIGN, DIGIT, NUMBER_SIGN } from "./triggers.ts";

/**
 * @name and the packages of npm, @scope/name; #hashtag, with underscores and ZWNJs, the number of an issue and the colour #a1b2c3.
 */
export const tag: Recogniser = {
  name: "mention or hashtag",
  triggers: AT_SIGN | NUMBER_SIGN,
  find: regex`/[@#][${LATIN_LETTERS}${LETTERS}${DIGITS}_](?:[${LATIN_LETTERS}${IN_WORD}${DIGITS}_]|[./-](?=\w)|\u200C{1,9}(?=[${LATIN_LETTERS}${LETTERS}]))*/uy`,
};

const LONGEST_NAME = 20;
const USER = regex`/(?:^|[^${IN_WORD}])(?:کاربر|کاربری|یوزر|یوزرنیم|آیدی|اکانت|شناسه)[${SPACES}]*[:\u00AB("]?[${SPACES}]*[${IN_WORD}]{2,}$/`;

/** A name with digits that somebody chose, where it is told that it is one: کاربر «کوروش400». */
export const userName: Recogniser = {
  name: "user-name",
  triggers: DIGIT,
  find: (text, at) =>
    hasClass(text, at - 1, LETTER) && USER.test(lookBack(text, at, 2 * LONGEST_NAME))
      ? matchAt(regex`/[0-9]{1,8}(?![.:/${DIGITS}${IN_WORD}])/y`, text, at)
      : undefined,
};
