import { DIGITS, IN_WORD, regex, SPACES } from "../unicode/index.ts";
import { followsCue } from "./cue.ts";
import { matchAt, type Recogniser } from "./recogniser.ts";
import { DIGIT } from "./triggers.ts";

/** What is spoken of in versions: «نسخه», «ورژن», and the names of programs, systems and standards. */
const VERSIONED = regex`/(?:^|[^${IN_WORD}\u200C])(?:(?:نسخ[هۀ](?:\u0654|[\u200C ]ی|[\u200C ]?های?)?|ورژن(?:[\u200C ]?های?)?|نگارش)(?:[${SPACES}](?:جدید|قدیمی|قبلی|پیشین|بعدی|فعلی|کنونی|نهایی|پایدار)(?:[\u200C ]?تر(?:ین)?)?)?(?:[${SPACES}](?:مانند|مثل|یعنی))?|(?:پایتون|دات[\u200C ]?نت(?: کور)?|جاوا(?:[\u200C ]?اسکریپت)?|تایپ[\u200C ]?اسکریپت|پی[\u200C ]?اچ[\u200C ]?پی|روبی|لاراول|جنگو|ری[\u200C ]?[اآ]کت|انگولار|نود|وردپرس|اندروید|ویندوز|لینوکس|اوبونتو|دبیان|فدورا|کروم|فایرفاکس|داکر|کوبرنتیز|پستگرس|بلوتوث|یو[\u200C ]?اس[\u200C ]?بی|اچ[\u200C ]?تی[\u200C ]?ام[\u200C ]?ال))$/`;

/** What is paid: before it full stops part thousands. */
export const CURRENCY = regex`/^[${SPACES}]?(?:ریال|تومان|تومن|دلار|یورو|پوند|افغانی|درهم|دینار|لیر)/`;
const GROUPED = regex`/[${DIGITS}]{1,3}(?:\.[${DIGITS}]{3}){2,}(?!\.?[${DIGITS}])/y`;

/** ۲.۱.۰, and 2.1, 2.1+ or 8.1/10 where a version is spoken of. */
export const version: Recogniser = {
  name: "version",
  triggers: DIGIT,
  behind: ".",
  find: (text, at) => {
    const found = matchAt(regex`/[${DIGITS}]+(?:\.[${DIGITS}]+){2,}(?:[-+][A-Za-z0-9.]*[A-Za-z0-9])?/uy`, text, at);
    if (found !== undefined) return !isAmount(text, at) || isOfVersion(text, at) ? found : undefined;
    const short = matchAt(regex`/[0-9]+\.[0-9]+\+?(?:\/[0-9.]*[0-9]){0,3}(?![${DIGITS}])/y`, text, at);
    return isOfVersion(text, at) ? short : undefined;
  },
};

/** An amount in thousands with full stops is no version: «۲.۴۵۰.۱۲۰ تومان», «۰ تا 12.000.000». */
function isAmount(text: string, at: number): boolean {
  const end = matchAt(GROUPED, text, at)?.end;
  return end !== undefined && (/(?:000|۰۰۰)$/.test(text.slice(at, end)) || CURRENCY.test(text.slice(end, end + 8)));
}

/** Whether a number follows the word for a version, or the name of what has versions, perhaps with others between. */
export function isOfVersion(text: string, at: number): boolean {
  return followsCue(text, at, VERSIONED);
}
