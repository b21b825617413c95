import { followsCue } from "../protect/index.ts";
import { LETTERS, lookBack, regex, SPACES, WORD_END, WORD_START } from "../unicode/index.ts";

/** How far around a number the words that tell stand. */
const REACH = 64;

/** «فرمت: 12:00», «با فرمت HH:MM (مثلاً 12:00», «YYYY (مثلاً 2025»; a password: «رمز: 123456», «**رمز:** 123», «a@b.ir / 123456»; a permission. */
const BEFORE = regex`/(?:${WORD_START}فرمت[^!?\u061F]{0,54}|(?<![A-Za-z]|[0-9][${SPACES}]?)(?:[Hh]{2}|[Yy]{4}|[Dd]{2}|[Mm]{2})(?![A-Za-z])[^!?\u061F]{0,40}|@[A-Za-z0-9.-]{3,60}[${SPACES}]?[:/|][${SPACES}]?|${WORD_START}(?:رمز(?:[\u200C ](?:عبور|پویا|دوم))?|گذرواژه|پسورد|[Pp]ass(?:word)?)[${SPACES}]?[:/|]\*{0,2}[${SPACES}]?|${WORD_START}کد[^0-9:]{0,30}:[0-9 -]{0,20}|[0-9] \(?داخلی |(?:[Pp]ermission|chmod|پرمیشن|سطح دسترسی)[^!?\u061F]{0,40}[${SPACES}]روی[${SPACES}])$/`;

/** «پورت‌های 80 و 443», «پورت را روی 1080». */
const PORT = regex`/${WORD_START}پورت(?:[\u200C ]?های?)?(?:\u060C?[${SPACES}]\(?(?:را|هم|روی|به|برابر|با|مانند|مثل|مثلاً?|خاص|دیگری?|پیش[\u200C ]?فرض)){0,3}$/`;

const TOLD = `[${SPACES}](?:کن|نمای|فرما)`;
/** What one is told to do with it: «وارد کنید», «بفرستید». */
const TYPE = `(?:وارد|ارسال|تایپ|درج)${TOLD}|بفرست|بنویس`;

/** «قیمت را بفرستید (برای مثال، 12.50», «نامعتبر است (نمونه: 1404/04/22»: an example of what to type. */
const EXAMPLE = regex`/(?:(?:${TYPE}|استفاده${TOLD})[${LETTERS}]{0,6}|(?:نامعتبر|نادرست)[${SPACES}]است\.?)[${SPACES}]?\((?:برای مثال|به عنوان مثال|مثلاً?|مثال|مانند|مثل|نمونه)[:\u060C]?[${SPACES}]$/`;

/** «0 بفرستید», «2 را به 3000 بفرستید», «0 تا 100 یا 'نه' را وارد کنید», «10.50 (فقط اعداد)». */
const AFTER = regex`/^(?:[${SPACES}]?\((?:فقط|تنها)[${SPACES}](?:عدد|اعداد|رقم|ارقام)${WORD_END}|["'\u00BB)\]]?(?:[${SPACES}\u060C,0-9.]|'[^']{1,20}'|\u00AB[^\u00BB]{1,20}\u00BB|(?:را|به|یا|تا|و|کلم[هۀ]\u0654?|عدد|عبارت)${WORD_END}){0,40}(?:${TYPE}))/`;

/** A number of an exercise is one as the others are: «حاصل 5 + 3 را بنویسید». */
const OPERATOR = /[-+*/\u00D7\u00F7=] $/;

/** A value that is an example and no more: «مثال: 15:30», «ساعت شروع (مثال: 09:00)». */
const HINT = /(?:^|\()(?:برای مثال|مثلاً?|مثال|نمونه) ?[:\u060C] ?[0-9 :/.-]*$/;
const END_OF_HINT = /^[0-9 :/.-]*(?:$|\))/;

/** What a value starts or ends with: «باید با -100 شروع شود». */
const BEFORE_AFFIX = regex`/${WORD_START}(?:با|به)[${SPACES}]["'\u00AB+-]{0,2}$/`;
const AFFIX = regex`/^["'\u00BB)]{0,2}[${SPACES}](?:شروع|آغاز|ختم)${WORD_END}/`;

/** The digits themselves, which is how one is told in which of them to type: «فقط اعداد 0 تا 9». */
const DIGITS_BEFORE = regex`/${WORD_START}(?:ارقام|اعداد|رقم)[${SPACES}](?:از[${SPACES}])?(?:0[${SPACES}](?:تا|الی)[${SPACES}])?$/`;
const FROM_ZERO = regex`/^(?:0[${SPACES}](?:تا|الی)[${SPACES}])?9(?![0-9])/`;

/** A number whose digits are spoken of: «21» (لاتین). */
const NAMED = regex`/^(?:["'\u00BB][${SPACES}]?\(?|[${SPACES}]\()(?:ارقام|رقم|عدد|اعداد)?[${SPACES}]?(?:لاتین|انگلیسی)${WORD_END}/`;

/** What a number stands for: «0=خاموش», «(0= نامحدود)». */
const ASSIGNED = /^[([]?-?[0-9]+=(?![0-9])/;
/** What a setting may be: «(0 = نامحدود، 1 = خاموش)», «-1 یعنی نامحدود و 0 یعنی خاموش». */
const CHOICE = regex`/^[${SPACES}]?(?:=[${SPACES}]?[${LETTERS}]|یعنی)/`;
const BEFORE_CHOICE = /(?:^|[([\u060C,:]|\sو)\s?$|(?<!\S)[~+-]$/;

/** What a program prints: «+10 نشان‌دهندهٔ ده پروندهٔ افزوده». */
const PRINTED = /^[~+-]/;
const MEANS = /^ (?:نشان|به معن)/;

/** Numbers and ranges that commas part and no spaces, «53,443,1000-2000»; no thousands, nor a range of them, «52,000-54,000», nor a comma for the fraction. */
const LIST =
  /^(?![^0-9]?(?:[0-9]{1,5}-)?[0-9]{1,3}(?:,[0-9]{3})+(?:-[0-9]{1,3}(?:,[0-9]{3})+)?[^0-9]?$|[^,-]*,[^,-]*$)[("']?[0-9]{1,5}(?:-[0-9]{1,5})?(?:,[0-9]{1,5}(?:-[0-9]{1,5})?)+[)"'.:]?$/;

/**
 * Whether a number is one that the reader is told to type: a program may know it in these digits only.
 *
 * @param start - where its token begins, `digit` where its digits do, and `end` where it ends
 */
export function isTyped(text: string, start: number, digit: number, end: number): boolean {
  const token = text.slice(start, end);
  const before = lookBack(text, digit, REACH);
  const after = text.slice(end, end + REACH);
  return (
    LIST.test(token) ||
    ASSIGNED.test(token) ||
    (HINT.test(before) && END_OF_HINT.test(text.slice(digit, digit + REACH))) ||
    (AFFIX.test(after) && BEFORE_AFFIX.test(before)) ||
    (CHOICE.test(after) && BEFORE_CHOICE.test(before)) ||
    (PRINTED.test(token) && MEANS.test(after)) ||
    (DIGITS_BEFORE.test(before) && FROM_ZERO.test(text.slice(digit, end + REACH))) ||
    (before.includes("پورت") && followsCue(text, digit, PORT)) ||
    BEFORE.test(before) ||
    EXAMPLE.test(before) ||
    (AFTER.test(after) && !OPERATOR.test(before)) ||
    NAMED.test(after)
  );
}
