import { hashOf } from "../letters.ts";

/** What a word does to its neighbours, one bit each. */
export const Role = {
  /** می, نمی */
  mi: 1 << 0,
  /** می alone, which is also wine. */
  wine: 1 << 1,
  /** برمی, درنمی … */
  preverbMi: 1 << 2,
  /** بر, در, باز … */
  preverb: 1 << 3,
  /** Takes no suffix and is no member of a compound. */
  functionWord: 1 << 4,
  letterName: 1 << 5,
  /** After these, می is wine. */
  cup: 1 << 6,
  /** After and before these, «Xهای» is «Xه‌ای» (in gold texts: که 180 of 180, را 118 of 118, است 53 of 53, از 171 of 178, برای 49 of 49). */
  singularAfter: 1 << 7,
  singularBefore: 1 << 8,
  /** Before these, بی is a preposition. */
  neverWithout: 1 << 9,
  /** Before these, «بهروز» and «به روز» are «به‌روز». */
  updating: 1 << 10,
  upToDate: 1 << 11,
  without: 1 << 12,
  also: 1 << 13,
  and: 1 << 14,
  to: 1 << 15,
  day: 1 << 16,
  /** Makes a verb of the participle before it: «آسیب دیده است». */
  auxiliary: 0x2_0000,
  /** Stands before a noun freely: «آن زمان», «یک شب». */
  demonstrative: 0x4_0000,
  // The bits between are those of the traits of a word in a line.
  /** Stands in the middle of a phrase of three words: «ان شاء الله». */
  middle: 0x800_0000,
  /** A prefix whose last letter does not join, so that it is written together with its word: «غیر قانونی». */
  solidPrefix: 0x1000_0000,
  /** هر and چند, which are one word. */
  every: 0x2000_0000,
  some: 0x4000_0000,
} as const;

const WORDS: readonly (readonly [role: number, words: string])[] = [
  [Role.mi, "می نمی"],
  [Role.wine, "می"],
  [Role.preverbMi, "برمی برنمی درمی درنمی بازمی بازنمی فرامی فرانمی فرومی فرونمی وامی وانمی ورمی ورنمی"],
  [Role.preverb, "بر در باز فرا فرو وا ور"],
  [Role.functionWord, "و از به که در با را ای هم یا تا بر برای یک هر ها"],
  [Role.cup, "جام ساغر پیاله قدح سبو خم کاسه جرعه"],
  [Role.singularAfter, "یک هیچ هر چنین چه چند"],
  [Role.singularBefore, "که را است برای از بود بودند نیست شد شده"],
  [Role.neverWithout, "هیچ این آن همه من تو او ما شما ایشان آنها اینها خود یک چند هر دیگر سی تی بی دی پی"],
  [
    Role.updating,
    "رسانی کردن کرد کردند کنید کنند کنیم کند کنم کردم کرده شدن شد شود شدند شده شوند باشد باشید باشند است نیست بود بودن بمانید نگه",
  ],
  [Role.upToDate, "بهروز"],
  [Role.without, "بی"],
  [Role.also, "هم"],
  [Role.and, "و"],
  [Role.to, "به"],
  [Role.day, "روز"],
  [Role.middle, "شاء"],
  [Role.solidPrefix, "غیر ضد نا"],
  [Role.every, "هر"],
  [Role.some, "چند"],
  [Role.demonstrative, "یک آن این همان همین چنان چنین"],
  [
    Role.auxiliary,
    "است بود بودم بودی بودیم بودید بودند باشد باشم باشی باشیم باشید باشند نیست نبود شد شدم شدیم شدید شدند شود شوند ام ای ایم اید اند",
  ],
];

/** The roles of words by their hash. */
export function roles(letterNames: readonly string[]): ReadonlyMap<number, number> {
  const byHash = new Map<number, number>();
  const add = (word: string, role: number) => byHash.set(hashOf(word), (byHash.get(hashOf(word)) ?? 0) | role);
  for (const [role, words] of WORDS) for (const word of words.split(" ")) add(word, role);
  for (const name of letterNames) add(name, Role.letterName);
  return byHash;
}
