import { checkNumber, type Fields, readOptions, type Shapes } from "../options/index.ts";
import { DECIMAL_SEPARATOR, THOUSANDS_SEPARATOR } from "../unicode/index.ts";

const ZERO_CODES: Readonly<Record<string, number>> = { persian: 0x6f0, arabic: 0x660, latin: 0x30 };

const OPTIONS = {
  /** The digits; default "persian" (۰۱۲). "arabic" is ٠١٢, "latin" is 012 and brings the marks "," and "." with it. */
  digits: { kind: "choice", values: ["persian", "arabic", "latin"] },
  /** Whether thousands are separated; default true. */
  grouping: { kind: "boolean" },
} as const satisfies Shapes;

/** How {@link formatNumber} writes a number. */
export interface FormatNumberOptions extends Fields<typeof OPTIONS> {}

/**
 * Writes a number in digits, in its shortest form, with the Persian separators ٬ (thousands) and ٫ (decimals).
 * No locale of the host is read. {@link parseNumber} reads every result back.
 *
 * @param value - a number whose size is below 10²¹
 * @throws RangeError if the value is no finite number or has an exponent in its shortest form
 * @throws TypeError for a value that is no number, an unknown option or a wrong one
 * @example
 * formatNumber(1234567.5); // "۱٬۲۳۴٬۵۶۷٫۵"
 * formatNumber(1404, { grouping: false }); // "۱۴۰۴"
 * formatNumber(1234.5, { digits: "latin" }); // "1,234.5"
 * formatNumber(-3); // "−۳"
 */
export function formatNumber(value: number, options: FormatNumberOptions = {}): string {
  checkNumber("formatNumber", "value", value);
  const { digits = "persian", grouping = true } = readOptions("formatNumber", options, OPTIONS);
  const plain = String(Math.abs(value));
  if (!/^\d+(?:\.\d+)?$/u.test(plain)) {
    throw new RangeError(`formatNumber: value ${value} must be a finite number that is written without an exponent`);
  }
  const latin = digits === "latin";
  const zero = ZERO_CODES[digits]!;
  const [whole, decimals] = plain.split(".");
  let text = whole!;
  if (grouping) {
    const groups: string[] = [];
    for (let end = text.length; end > 0; end -= 3) groups.unshift(text.slice(Math.max(0, end - 3), end));
    text = groups.join(latin ? "," : THOUSANDS_SEPARATOR);
  }
  if (decimals !== undefined) text += (latin ? "." : DECIMAL_SEPARATOR) + decimals;
  // The true minus sign keeps its place before Persian digits in the bidirectional algorithm's view of a number.
  const sign = value < 0 ? (latin ? "-" : "\u2212") : "";
  return sign + (latin ? text : text.replace(/\d/gu, (digit) => String.fromCharCode(zero + Number(digit))));
}
