import { checkText, type Fields, readOptions, type Shapes } from "../options/index.ts";
import { DIGITS, regex } from "../unicode/index.ts";
import { mixedPieceOf } from "./mixed-pieces.ts";
import { numberOfWords } from "./number-of-words.ts";
import { parseDigits } from "./parse-digits.ts";
import { splitWords } from "./split-words.ts";

const OPTIONS = {
  /** What a slash between digits is: "decimal" as in old Iranian print («۲/۵ درصد»). Default "none": the text is no number. */
  slash: { kind: "choice", values: ["none", "decimal"] },
} as const satisfies Shapes;

/** Options of {@link parseNumber}. */
export interface ParseNumberOptions extends Fields<typeof OPTIONS> {}

/**
 * Reads a number written in digits: ASCII, Persian or Arabic-Indic, with or without separators; undefined if the text is
 * not wholly such a number. Scale words may follow the digits («۱۲ هزار», «۲٫۵ میلیارد»). No locale of the host is read. What the separators mean
 * is decided by these rules alone:
 *
 * 1. ٫ is the decimal separator and ٬ the thousands separator, always.
 * 2. Where two kinds of separator stand, the last one, standing once, is decimal: `1.234,5` and `1,234.5` are 1234.5.
 * 3. A single `.` is decimal: `1.500` is 1.5. Several are thousands separators: `1.234.567`.
 * 4. `,` or `،` before exactly three digits separates thousands: `1,500` is 1500. Otherwise, standing once, it is decimal: `1,5`.
 * 5. Thousands separators stand before every third digit, or the text is no number. A no-break or thin space is one of them.
 * 6. `/` is decimal only where the option says so: `2/5` is 2.5.
 *
 * @param text - digits with an optional sign before them; white space around and marks of direction are ignored
 * @throws TypeError for an unknown option or value
 * @example
 * parseNumber("۱٬۲۳۴٫۵"); // 1234.5
 * parseNumber("1,500"); // 1500
 * parseNumber("1,5"); // 1.5
 * parseNumber("١٢٣"); // 123
 * parseNumber("۱۲ میلیون و ۵۰۰ هزار"); // 12500000
 * parseNumber("2/5", { slash: "decimal" }); // 2.5
 * parseNumber("2/5"); // undefined
 */
export function parseNumber(text: string, options: ParseNumberOptions = {}): number | undefined {
  checkText("parseNumber", text);
  const { slash } = readOptions("parseNumber", options, OPTIONS);
  const plain =
    slash === "decimal" ? text.replace(regex`/(?<=[${DIGITS}])[/\u2044](?=[${DIGITS}]+\D*$)/u`, "\u066B") : text;
  const digits = parseDigits(plain);
  if (digits !== undefined) return digits;
  const words = splitWords(plain);
  // Words alone are for wordsToNumber.
  return words !== undefined && /^-?\d/u.test(words[0]!)
    ? numberOfWords(words, { otherPieceOf: mixedPieceOf })
    : undefined;
}
