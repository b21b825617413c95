/** How far around a number the words that tell stand. */
const REACH = 64;

/** «فرمت: 12:00», «با فرمت HH:MM (مثلاً 12:00», «پورت را روی 1080». */
const BEFORE =
  /(?<![\u0620-\u06D5\u200C])(?:فرمت[^!?\u061F\n\r\u2028\u2029]{0,40}|پورت(?:[ \u00A0](?:را|هم|روی|به|برابر|با)){0,3}[ \u00A0:]{0,2})$/;

/** «0 بفرستید», «0 تا 100 یا 'نه' را وارد کنید». */
const AFTER =
  /^["'\u00BB)\]]?(?:[ \u00A0\u060C,0-9.]|'[^'\n\r\u2028\u2029]{1,20}'|\u00AB[^\u00BB\n\r\u2028\u2029]{1,20}\u00BB|(?:را|یا|تا|و|کلم[هۀ]\u0654?|عدد|عبارت)(?![\u0620-\u06D5\u200C])){0,40}(?:(?:وارد|ارسال|تایپ|درج)[ \u00A0](?:کن|نمای|فرما)|بفرست|بنویس)/;

/**
 * Whether a number is one that the reader is told to type: a program may know it in these digits only.
 *
 * @param start - where it begins, and `end` where it ends
 */
export function isTyped(text: string, start: number, end: number): boolean {
  return BEFORE.test(text.slice(Math.max(0, start - REACH), start)) || AFTER.test(text.slice(end, end + REACH));
}
