import { DIGITS, IN_WORD, isLetter, isMark, LETTERS, regex, SPACES } from "../unicode/index.ts";
import { matchAt, type Recogniser } from "./recogniser.ts";
import { DOT } from "./triggers.ts";

const LETTERS_AND_STOPS = regex`/(?:[${LETTERS}][\u200D\u0640]?\.[${SPACES}]?)+(?:[${LETTERS}][\u200D\u0640]?\.|(?<=\.)[${LETTERS}](?![${IN_WORD}]))/y`;
const LETTER_AND_NUMBER = regex`/[${LETTERS}]\.[${SPACES}]?(?=[${DIGITS}])/y`;

/** Single letters with full stops, heh with its ZWJ or tatweel: ه‍.ش. · ق.م. · م. ر. شجریان · ص. ۱۲. */
export const abbreviation: Recogniser = {
  name: "abbreviation",
  triggers: DOT,
  admits: ["characters/tatweel", "characters/arabic-kaf-yeh"],
  find: (text, at, from) => {
    const joiner = text[at - 1] === "\u200D" || text[at - 1] === "\u0640";
    const start = joiner ? at - 2 : at - 1;
    if (start < from || !isLetter(text.charCodeAt(start)) || isPartOfWord(text, start - 1)) return undefined;
    return matchAt(LETTERS_AND_STOPS, text, start) ?? matchAt(LETTER_AND_NUMBER, text, start);
  },
};

/** Whether a letter stands before, with nothing visible between: an invisible character there is meant as a ZWNJ. */
function isPartOfWord(text: string, offset: number): boolean {
  let i = offset;
  while (/[\u00AC\u00AD\u061C\u0640\u200B-\u200F\u2060\uFEFF]/.test(text[i] ?? "")) i -= 1;
  return isLetter(text.charCodeAt(i)) || isMark(text.charCodeAt(i));
}

const LETTER_NAME = "(?:آر|آی|ا[فسچلمنی]|ای|ایکس|اِس|او|بی|پی|تی|جی|جِی|دی|دبلیو|زد|سی|کا|کی|کیو|وی|وای|یو)";
/** The names of Latin letters, joined by full stops; perhaps a word behind them, or the ending of a file or an address. */
const SPELLED = regex`/(?:${LETTER_NAME}\.)+(?:${LETTER_NAME}\.?|اسکن)(?![${IN_WORD}])/y`;
/** «اف.دیسک», «یو.ماسک»: those that are no word or end of a sentence themselves, as دی, زد, سی and او are, before a name. */
const LETTER_AND_WORD = regex`/(?:آر|اف|اچ|ایکس|تی|جی|کیو|دبلیو|یو)\.[${LETTERS}]{2,20}/y`;
/** «گوگل.کام», «نود.جی\u200Cاس», «فایل.جی\u200Cسان». */
const ENDING = regex`/\.(?:کام|نت|اورگ|جی\u200C?سان|${LETTER_NAME}(?:[\u200C.]${LETTER_NAME}){1,2})(?![${IN_WORD}])/y`;

/** An initialism by the names of its letters, ام.آر.آی, and a name with an ending that is read out: گوگل.کام. */
export const initialism: Recogniser = {
  name: "initialism",
  triggers: DOT,
  find: (text, at, from) => {
    let start = at;
    while (start > from && isLetter(text.charCodeAt(start - 1))) start -= 1;
    if (isPartOfWord(text, start - 1)) return matchAt(ENDING, text, at);
    return matchAt(SPELLED, text, start) ?? matchAt(ENDING, text, at) ?? matchAt(LETTER_AND_WORD, text, start);
  },
};
