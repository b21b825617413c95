import { LINE_BREAKS, regex } from "../unicode/index.ts";
import type { Recogniser } from "./recogniser.ts";
import { LESS_THAN, QUOTATION } from "./triggers.ts";

const TAG = regex`/\[\[[^\]|${LINE_BREAKS}]{1,200}(?:\||(?<=:[^\]|]{1,198})(?=\]\]))|<(?:!--[^${LINE_BREAKS}]{0,999}?--|%[^${LINE_BREAKS}]{0,999}?%|\?[^${LINE_BREAKS}]{0,999}?\?|(?:!|\/)?[A-Za-z][\w:.-]{0,63}(?:[ \t/](?:[^<>"'${LINE_BREAKS}]|"[^"${LINE_BREAKS}]{0,999}"|'[^'${LINE_BREAKS}]{0,999}'){0,99})?)>/y`;

/**
 * Tags and comments of HTML and XML, and the tags of templates: <%= x %>, <?php … ?>; where a link of a wiki leads to that has a text of its
 * own or a name with a colon: [[پرونده:نقشه.png|…]].
 */
export const markup: Recogniser = { name: "markup", triggers: LESS_THAN | QUOTATION, find: TAG };
