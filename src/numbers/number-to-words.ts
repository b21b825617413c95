import { checkNumber, type Fields, readOptions, type Shapes } from "../options/index.ts";
import { ZWNJ } from "../unicode/index.ts";
import { AND, HUNDREDS, LIMIT, MINUS, POINT, SCALES, TEENS, TENS, UNITS, ZERO } from "./number-names.ts";

/** The name that is written: the first of the spellings. */
function nameOf(names: readonly string[], index: number): string {
  return names[index]!.split("|", 1)[0]!;
}

/** The names of a number below 1000, from hundreds to units. */
function groupNames(group: number): string[] {
  const names: string[] = [];
  if (group >= 100) names.push(nameOf(HUNDREDS, Math.floor(group / 100) - 1));
  const rest = group % 100;
  if (rest >= 20) names.push(nameOf(TENS, Math.floor(rest / 10) - 2));
  if (rest >= 10 && rest < 20) names.push(nameOf(TEENS, rest - 10));
  else if (rest % 10 > 0) names.push(nameOf(UNITS, (rest % 10) - 1));
  return names;
}

/** The name of a whole number from 0 to 10¹⁵ − 1. */
function wholeToWords(whole: number): string {
  if (whole === 0) return ZERO;
  const parts: string[] = [];
  for (let scale = SCALES.length; scale >= 0; scale--) {
    const group = Math.floor(whole / 1000 ** scale) % 1000;
    if (group === 0) continue;
    const count = groupNames(group).join(` ${AND} `);
    if (scale === 0) parts.push(count);
    // One thousand is «هزار», but one million is «یک میلیون».
    else parts.push(scale === 1 && group === 1 ? nameOf(SCALES, 0) : `${count} ${nameOf(SCALES, scale - 1)}`);
  }
  return parts.join(` ${AND} `);
}

/** Makes the ordinal of a cardinal's name: its last word takes «م», with three exceptions. */
function toOrdinal(name: string): string {
  if (name.endsWith("سه")) return `${name.slice(0, -2)}سوم`;
  if (name.endsWith("سی")) return `${name}${ZWNJ}ام`;
  return `${name}م`;
}

/** The digits after the decimal point of a number's shortest form; "" for a whole number. */
function decimalsOf(size: number): string {
  const [mantissa, exponent = "0"] = String(size).split("e");
  const [whole, decimals = ""] = mantissa!.split(".");
  const shift = -Number(exponent);
  return shift > 0 ? "0".repeat(shift - 1) + whole + decimals : decimals;
}

/**
 * Writes a number in Persian words. Decimals are named by their last place after «ممیز» ("point"), so that every
 * result can be read back by {@link wordsToNumber}. One thousand is «هزار», not «یک هزار».
 *
 * @param value - a number whose size is below 10¹⁵, with at most 14 decimals in its shortest form
 * @throws TypeError for a value that is no number
 * @throws RangeError if the value is no finite number, is too large, or has too many decimals
 * @example
 * numberToWords(1404); // "هزار و چهارصد و چهار"
 * numberToWords(-21); // "منفی بیست و یک"
 * numberToWords(12.5); // "دوازده ممیز پنج دهم"
 * numberToWords(2_000_000); // "دو میلیون"
 * numberToWords(1e15); // throws RangeError
 */
export function numberToWords(value: number): string {
  checkNumber("numberToWords", "value", value);
  const size = Math.abs(value);
  if (!(size < LIMIT)) throw new RangeError(`numberToWords: value ${value} must be a number between -10^15 and 10^15`);
  const decimals = decimalsOf(size);
  if (decimals.length > 14) throw new RangeError(`numberToWords: value ${value} has more than 14 decimals`);
  const sign = value < 0 ? `${MINUS} ` : "";
  const whole = wholeToWords(Math.floor(size));
  if (decimals === "") return sign + whole;
  // The parts of a compound place are joined («ده‌هزارم»), or «پنج ده هزارم» could not be read.
  const place = toOrdinal(
    wholeToWords(10 ** decimals.length)
      .replace(`${nameOf(UNITS, 0)} `, "")
      .replace(/ /gu, ZWNJ),
  );
  return `${sign}${whole} ${POINT} ${wholeToWords(Number(decimals))} ${place}`;
}

const OPTIONS = {
  /** Whether the ordinal stands before its noun, as «بیست و یکمین» does. Default false: it stands after it («بیست و یکم»). */
  attributive: { kind: "boolean" },
} as const satisfies Shapes;

/** How {@link ordinalToWords} writes. */
export interface OrdinalToWordsOptions extends Fields<typeof OPTIONS> {}

/**
 * Writes an ordinal number in Persian words: first, second, third …
 *
 * @param value - a whole number from 1 to 10¹⁵ − 1
 * @throws RangeError if the value is no whole number of that range
 * @throws TypeError for a value that is no number, an unknown option or a wrong one
 * @example
 * ordinalToWords(1); // "اول"
 * ordinalToWords(3); // "سوم"
 * ordinalToWords(21); // "بیست و یکم"
 * ordinalToWords(30); // "سی\u200Cام"
 * ordinalToWords(21, { attributive: true }); // "بیست و یکمین"
 * ordinalToWords(1, { attributive: true }); // "نخستین"
 * ordinalToWords(0); // throws RangeError
 */
export function ordinalToWords(value: number, options: OrdinalToWordsOptions = {}): string {
  checkNumber("ordinalToWords", "value", value);
  const { attributive = false } = readOptions("ordinalToWords", options, OPTIONS);
  if (!(Number.isInteger(value) && value >= 1 && value < LIMIT)) {
    throw new RangeError(`ordinalToWords: value ${value} must be a whole number from 1 to 10^15 - 1`);
  }
  if (value === 1) return attributive ? "نخستین" : "اول";
  const ordinal = toOrdinal(wholeToWords(value));
  return attributive ? `${ordinal}ین` : ordinal;
}
