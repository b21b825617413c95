/**
 * The names of numbers. The first name of each list is the one written; the others are only read: old and colloquial
 * forms (هجده/هیجده), the Dari forms (دوصد, هژده, ملیون), and the glued forms of damaged text are built from these.
 */

/** 1 … 9. */
export const UNITS: readonly string[] = ["یک", "دو|دوی", "سه", "چهار|چار", "پنج", "شش|شیش", "هفت", "هشت", "نه"];

/** 10 … 19. */
export const TEENS: readonly string[] = [
  "ده",
  "یازده",
  "دوازده",
  "سیزده",
  "چهارده|چارده",
  "پانزده|پونزده",
  "شانزده|شونزده",
  "هفده|هفتده",
  "هجده|هیجده|هژده",
  "نوزده",
];

/** 20, 30 … 90. */
export const TENS: readonly string[] = ["بیست", "سی", "چهل", "پنجاه", "شصت", "هفتاد", "هشتاد", "نود"];

/** 100, 200 … 900. */
export const HUNDREDS: readonly string[] = [
  "صد",
  "دویست|دوصد",
  "سیصد|سهصد",
  "چهارصد|چارصد",
  "پانصد|پنجصد|پونصد",
  "ششصد|شیشصد",
  "هفتصد",
  "هشتصد",
  "نهصد",
];

/** Powers of 1000, from 10³: the short scale of Iran, in which میلیارد is 10⁹ and تریلیون is 10¹². */
export const SCALES: readonly string[] = ["هزار", "میلیون|ملیون", "میلیارد|ملیارد", "تریلیون|ترلیون"];

export const ZERO = "صفر";
export const AND = "و";
export const MINUS = "منفی";
/** Stands between the whole part and the decimals. */
export const POINT = "ممیز";
/** The limit of the named scale: numbers have names while their size is below this. */
export const LIMIT = 1e15;
