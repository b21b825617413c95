import { hasClass, LETTER } from "../unicode/index.ts";
import { matchAt, type Recogniser } from "./recogniser.ts";
import { AT_SIGN, DIGIT, NUMBER_SIGN } from "./triggers.ts";

/** @name and the packages of npm, @scope/name. */
export const mention: Recogniser = {
  name: "mention",
  triggers: AT_SIGN,
  find: (text, at) =>
    matchAt(
      /@[A-Za-z\u00C0-\u024F\u0620-\u063F\u0641-\u064A\u066E-\u06D5\u06EE\u06EF\u06FA-\u06FF0-9\u0660-\u0669\u06F0-\u06F9_](?:[A-Za-z\u00C0-\u024F\u0620-\u063F\u0641-\u064A\u066E-\u06D5\u06EE\u06EF\u06FA-\u06FF\u064B-\u065F\u0670\u06D6-\u06ED0-9\u0660-\u0669\u06F0-\u06F9_]|[./-](?=[A-Za-z0-9_]))*/uy,
      text,
      at,
    ),
};

/** #hashtag, with underscores and ZWNJs; also the number of an issue and the colour #a1b2c3. */
export const hashtag: Recogniser = {
  name: "hashtag",
  triggers: NUMBER_SIGN,
  find: (text, at) =>
    matchAt(
      /#[A-Za-z\u00C0-\u024F\u0620-\u063F\u0641-\u064A\u066E-\u06D5\u06EE\u06EF\u06FA-\u06FF0-9\u0660-\u0669\u06F0-\u06F9_](?:[A-Za-z\u00C0-\u024F\u0620-\u063F\u0641-\u064A\u066E-\u06D5\u06EE\u06EF\u06FA-\u06FF\u064B-\u065F\u0670\u06D6-\u06ED0-9\u0660-\u0669\u06F0-\u06F9_]|\u200C{1,9}(?=[A-Za-z\u00C0-\u024F\u0620-\u063F\u0641-\u064A\u066E-\u06D5\u06EE\u06EF\u06FA-\u06FF]))*/uy,
      text,
      at,
    ),
};

const LONGEST_NAME = 20;
const USER =
  /(?:^|[^\u0620-\u06D5])(?:کاربر|کاربری|یوزر|یوزرنیم|آیدی|اکانت|شناسه)[ \u00A0]*[:\u00AB("]?[ \u00A0]*[\u0620-\u06D5]{2,}$/;

/** A name with digits that somebody chose, where it is told that it is one: کاربر «کوروش400». */
export const userName: Recogniser = {
  name: "user-name",
  triggers: DIGIT,
  find: (text, at) =>
    hasClass(text, at - 1, LETTER) && USER.test(text.slice(Math.max(0, at - 2 * LONGEST_NAME), at))
      ? matchAt(/[0-9]{1,8}(?![0-9.:/\u0620-\u06F9])/y, text, at)
      : undefined,
};
