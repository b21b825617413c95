import { matchAt, type Recogniser } from "./recogniser.ts";
import { LESS_THAN } from "./triggers.ts";

const TAG =
  /<(?:!--[^\n\r\u2028\u2029]{0,999}?--|%[^\n\r\u2028\u2029]{0,999}?%|\?[^\n\r\u2028\u2029]{0,999}?\?|(?:!|\/)?[A-Za-z][\w:.-]{0,63}(?:[ \t/](?:[^<>"'\n\r\u2028\u2029]|"[^"\n\r\u2028\u2029]{0,999}"|'[^'\n\r\u2028\u2029]{0,999}'){0,99})?)>/y;

/** Tags and comments of HTML and XML, and the tags of templates: <%= x %>, <?php … ?>. */
export const markup: Recogniser = { name: "markup", triggers: LESS_THAN, find: (text, at) => matchAt(TAG, text, at) };
