import type { Recogniser } from "./recogniser.ts";
import { AMPERSAND } from "./triggers.ts";

/** Characters that plain text means as themselves: the rule `characters/html-entities` writes them so. */
export const invisibleEntity: Recogniser = {
  name: "entity",
  triggers: AMPERSAND,
  admits: ["characters/html-entities"],
  find: /&(?:zwnj|zwj|nbsp|laquo|raquo|lrm|rlm|#8204|#8205|#[xX]200[cCdD]);/y,
};

/** Every other character reference of HTML. */
export const entity: Recogniser = {
  name: "entity",
  triggers: AMPERSAND,
  find: /&(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});/y,
};
