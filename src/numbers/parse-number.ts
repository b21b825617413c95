import { digitValue } from "../unicode/index.ts";

/** A sign, and then digits with single separators between them. */
const SHAPE = /^([-+\u2212]?)((?:\d+[\u066B\u066C.,\u060C])*\d+)$/u;

/** Marks of direction and the BOM, which copying leaves around numbers. */
const INVISIBLE = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Whether separators stand before every third digit, as thousands separators do. */
function isGrouped(parts: readonly string[]): boolean {
  return parts[0]!.length <= 3 && parts.slice(1).every((part) => part.length === 3);
}

/** The number as JavaScript would write it, or undefined if its separators contradict each other. */
function toPlain(text: string): string | undefined {
  const used = [...new Set(text.replace(/\d/gu, ""))];
  if (used.length === 0) return text;
  if (used.length > 2) return undefined;
  const last = text.match(/\D(?=\d*$)/u)![0];
  const single = text.indexOf(last) === text.lastIndexOf(last);
  // A decimal separator stands once and last; these two never separate thousands alone.
  const always = last === "\u066B" || (last === "." && single);
  const never = last === "\u066C";
  const alone = used.length === 1;
  const grouped = isGrouped(text.split(last));
  const decimal = !never && single && (always || !alone || !grouped);
  if (!decimal) return alone && grouped ? text.replace(/\D/gu, "") : undefined;
  const [whole, decimals] = text.split(last);
  const mark = used.find((separator) => separator !== last);
  if (mark === undefined) return `${whole}.${decimals}`;
  return mark !== "\u066B" && isGrouped(whole!.split(mark)) ? `${whole!.split(mark).join("")}.${decimals}` : undefined;
}

/**
 * Reads a number written in digits: ASCII, Persian or Arabic-Indic, with or without separators; undefined if the text is
 * not wholly such a number. No locale of the host is read. What the separators mean is decided by these rules alone:
 *
 * 1. ٫ is the decimal separator and ٬ the thousands separator, always.
 * 2. Where two kinds of separator stand, the last one, standing once, is decimal: `1.234,5` and `1,234.5` are 1234.5.
 * 3. A single `.` is decimal: `1.500` is 1.5. Several are thousands separators: `1.234.567`.
 * 4. `,` or `،` before exactly three digits separates thousands: `1,500` is 1500. Otherwise, standing once, it is decimal: `1,5`.
 * 5. Thousands separators stand before every third digit, or the text is no number.
 *
 * @param text - digits with an optional sign before them; white space around and marks of direction are ignored
 * @example
 * parseNumber("۱٬۲۳۴٫۵"); // 1234.5
 * parseNumber("1,500"); // 1500
 * parseNumber("1,5"); // 1.5
 * parseNumber("١٢٣"); // 123
 * parseNumber("۱۲ هزار"); // undefined
 */
export function parseNumber(text: string): number | undefined {
  let plain = "";
  const bare = text.replace(INVISIBLE, "").trim();
  for (let i = 0; i < bare.length; i++) {
    const digit = digitValue(bare.charCodeAt(i));
    plain += digit < 0 ? bare[i] : String(digit);
  }
  const match = SHAPE.exec(plain);
  if (match === null) return undefined;
  const number = toPlain(match[2]!);
  if (number === undefined) return undefined;
  return match[1] === "" || match[1] === "+" ? Number(number) : -Number(number);
}
