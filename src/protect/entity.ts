import type { Recogniser } from "./recogniser.ts";
import { AMPERSAND } from "./triggers.ts";

/** A character reference of HTML. Some plain text means as the character itself: the rule that is let in writes them so. */
export const entity: Recogniser = {
  name: "entity",
  triggers: AMPERSAND,
  admits: ["characters/html-entities"],
  find: /&(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});/y,
};
