import { matchAt, type Recogniser } from "./recogniser.ts";
import { COLON, DIGIT, LATIN } from "./triggers.ts";

/** IPv4 with its port or block, and IPv6. */
export const ipAddress: Recogniser = {
  name: "ip-address",
  triggers: DIGIT | LATIN | COLON,
  find: (text, at) =>
    matchAt(
      /[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?:\/[0-9]{1,2}|:[0-9]{1,5})?(?![.]?[0-9\u0660-\u0669\u06F0-\u06F9])/uy,
      text,
      at,
    ) ??
    (text[at - 1] === ":"
      ? undefined
      : matchAt(
          /(?!:[^:])(?=[0-9A-Fa-f:]{0,36}::|(?:[0-9A-Fa-f]{1,4}:){7})[0-9A-Fa-f]{0,4}(?::{1,2}[0-9A-Fa-f]{1,4}){1,8}(?:\/[0-9]{1,3})?/y,
          text,
          at,
        )),
};
