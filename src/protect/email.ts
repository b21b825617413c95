import type { Recogniser } from "./recogniser.ts";
import { DIGIT, LATIN, UNDERSCORE } from "./triggers.ts";

export const email: Recogniser = {
  name: "email",
  triggers: LATIN | DIGIT | UNDERSCORE,
  behind: "@.+%-",
  find: /[A-Za-z0-9_](?:[A-Za-z0-9_.+%-]{0,62}[A-Za-z0-9_+-])?@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/y,
};
