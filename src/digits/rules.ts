import { rule as arabicIndic } from "./arabic-indic.ts";
import { rule as decimalSeparator } from "./decimal-separator.ts";
import { rule as latin } from "./latin.ts";
import { rule as percent } from "./percent.ts";
import { rule as thousandsSeparator } from "./thousands-separator.ts";

/** The rules of digits in the order in which they run. */
export const digitRules = [arabicIndic, latin, thousandsSeparator, decimalSeparator, percent] as const;
