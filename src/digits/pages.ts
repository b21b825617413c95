import { page as arabicIndic } from "./arabic-indic.ts";
import { page as decimalSeparator } from "./decimal-separator.ts";
import { page as latin } from "./latin.ts";
import { page as percent } from "./percent.ts";
import { page as thousandsSeparator } from "./thousands-separator.ts";

export const digitPages = {
  "digits/arabic-indic": arabicIndic,
  "digits/decimal-separator": decimalSeparator,
  "digits/latin": latin,
  "digits/percent": percent,
  "digits/thousands-separator": thousandsSeparator,
} as const;
