import { digitValue, THOUSANDS_SEPARATOR } from "../unicode/index.ts";

/** A sign, and then digits with single separators between them; a point may stand before the first. */
const SHAPE = /^([-+\u2212]?)((?:\d+[\u066B\u066C.,\u060C])*\d+|[.\u066B]\d+)$/u;

/** Spaces that stand between thousands and never between numbers: no-break, narrow no-break, thin. */
const THIN_SPACES = /(?<=\d)[\u00A0\u202F\u2009](?=\d)/gu;

/** Marks of direction and the BOM, which copying leaves around numbers. */
const INVISIBLE = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Whether separators stand before every third digit, as thousands separators do. */
function isGrouped(parts: readonly string[]): boolean {
  return parts[0]!.length <= 3 && parts.slice(1).every((part) => part.length === 3);
}

/** The number as JavaScript would write it, or undefined if its separators contradict each other. */
function toPlain(text: string): string | undefined {
  if (/^\D/u.test(text)) return `0.${text.slice(1)}`;
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

/** The number of a text that is wholly digits, their separators and a sign; see `parseNumber` for the rules. */
export function parseDigits(text: string): number | undefined {
  let plain = "";
  const bare = text.replace(INVISIBLE, "").trim();
  for (let i = 0; i < bare.length; i++) {
    const digit = digitValue(bare.charCodeAt(i));
    plain += digit < 0 ? bare[i] : String(digit);
  }
  const match = SHAPE.exec(plain.replace(THIN_SPACES, THOUSANDS_SEPARATOR));
  if (match === null) return undefined;
  const number = toPlain(match[2]!);
  if (number === undefined) return undefined;
  return match[1] === "" || match[1] === "+" ? Number(number) : -Number(number);
}
