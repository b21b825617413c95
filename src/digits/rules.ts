import { rule as arabicIndic } from "./arabic-indic.ts";
import { rule as decimalSeparator } from "./decimal-separator.ts";
import { rule as latin } from "./latin.ts";
import { rule as percent } from "./percent.ts";
import { rule as thousandsSeparator } from "./thousands-separator.ts";

/** The rules of digits in the order in which they run: the signs of a number first, so that Latin digits can take them along. */
export const digitRules = [arabicIndic, thousandsSeparator, decimalSeparator, percent, latin] as const;
