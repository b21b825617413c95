import { isLetter, isMark } from "../unicode/index.ts";
import { DIGIT_RULES, matchAt, type Recogniser } from "./recogniser.ts";
import { CLOSING_PARENTHESIS, DIGIT, DOT } from "./triggers.ts";

const LETTERS =
  /(?:[\u0620-\u063F\u0641-\u064A\u066E-\u06D3][\u200D\u0640]?\.[ \u00A0]?)+[\u0620-\u063F\u0641-\u064A\u066E-\u06D3][\u200D\u0640]?(?:\.|(?<=\.[\u0620-\u063F\u0641-\u064A\u066E-\u06D3]))(?![\u0620-\u065F\u066E-\u06D5])/y;
const LETTER_AND_NUMBER = /[\u0620-\u063F\u0641-\u064A\u066E-\u06D3]\.[ \u00A0]?(?=\p{Nd})/uy;

/** Single letters with full stops, heh with its ZWJ or tatweel: ه‍.ش. · ق.م. · م. ر. شجریان · ص. ۱۲. */
export const abbreviation: Recogniser = {
  name: "abbreviation",
  triggers: DOT,
  admits: ["characters/tatweel", "characters/arabic-kaf-yeh"],
  find: (text, at, from) => {
    const joiner = text[at - 1] === "\u200D" || text[at - 1] === "\u0640";
    const start = joiner ? at - 2 : at - 1;
    if (start < from || !isLetter(text.charCodeAt(start)) || isPartOfWord(text, start - 1)) return undefined;
    return matchAt(LETTERS, text, start) ?? matchAt(LETTER_AND_NUMBER, text, start);
  },
};

function isPartOfWord(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return offset >= 0 && (isLetter(code) || isMark(code) || code === 0x200c || code === 0x200d || code === 0x640);
}

/** The number or letter of an item at the start of a line: «1.», «۱)», «الف)». */
export const listMarker: Recogniser = {
  name: "list-marker",
  triggers: DIGIT | CLOSING_PARENTHESIS,
  admits: DIGIT_RULES,
  find: (text, at) => {
    let start = at;
    while (start > at - 3 && start > 0 && isLetter(text.charCodeAt(start - 1))) start -= 1;
    let before = start - 1;
    while (before >= 0 && (text[before] === " " || text[before] === "\t")) before -= 1;
    if (before >= 0 && !/[\n\r\u2028\u2029]/.test(text[before]!)) return undefined;
    if (start < at) return { start, end: at + 1 };
    return matchAt(/\p{Nd}{1,3}[.)](?![^\s])/uy, text, at);
  },
};
