import { hashOf } from "../letters.ts";
import { HOMOGRAPHS, UPDATING } from "./homographs.ts";

/** What a word does to its neighbours, one bit each. The higher ones are spelled out: esbuild keeps an object with `1 << 17` in every bundle. */
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
  /**
   * After and before these, «Xهای» is «Xه‌ای» (in gold texts: هر 42 of 42, هیچ 34 of 34; که 180 of 180, را 118 of 118, است 53 of 53, برای 49 of
   * 49, و 27 of 27).
   */
  singularAfter: 1 << 7,
  singularBefore: 1 << 8,
  /** Before these, بی is a preposition. */
  neverWithout: 1 << 9,
  /** Before these, «بهروز» and «به روز» are «به‌روز». */
  updating: 1 << 10,
  /** Has two readings that its neighbours tell apart; see homographs.ts. */
  homograph: 1 << 11,
  without: 1 << 12,
  also: 1 << 13,
  and: 1 << 14,
  to: 1 << 15,
  day: 1 << 16,
  /** Makes a verb of the participle before it: «آسیب دیده است». */
  auxiliary: 0x2_0000,
  /** Stands before a noun freely: «آن زمان», «یک شب». */
  demonstrative: 0x4_0000,
  /** After and before these, «Xهای» is «X‌های» (in gold texts: همه, تمام, برخی, سایر and their like 234 of 234; مختلف 137 of 137, شما 49 of 49, ما 42 of 43, خود 229 of 235). */
  pluralAfter: 0x8_0000,
  pluralBefore: 0x10_0000,
  /** «Xهای» whose plural is so much more current that one cue is not enough: «شهرهای که» is rather a slip for «شهرهایی که» than «شهره‌ای که». */
  rarelySingular: 0x20_0000,
  /** «Xهای» that stands for «Xه‌ای» unless something speaks for the plural, though after a letter that does not join. */
  mostlySingular: 0x40_0000,
  /** Half of a compound noun whose other half looks like a verb; see `secondHalves` of the grammar: «پی آمدهای», «چشم اندازهای». */
  compoundHalf: 0x80_0000,
  /** از: before it «Xهای» is «Xه‌ای» (in gold texts 171 of 178) but for «نقش‌های از پیش آماده». */
  from: 0x100_0000,
  /** Also after these, but for «چه حرف‌های خوبی», where ی ends the phrase (in gold texts 24 of 26 without it, 3 of 13 with it). */
  singularAfterUnlessYeh: 0x200_0000,
  /** Stands in the middle of a phrase of three words: «ان شاء الله». */
  middle: 0x400_0000,
  /** A prefix whose last letter does not join, so that it is written together with its word: «غیر قانونی». */
  solidPrefix: 0x800_0000,
  /** هر and چند, which are one word. */
  every: 0x1000_0000,
  some: 0x2000_0000,
} as const;

const WORDS: readonly (readonly [role: number, words: string])[] = [
  [Role.mi, "می نمی"],
  [Role.wine, "می"],
  [Role.preverbMi, "برمی برنمی درمی درنمی بازمی بازنمی فرامی فرانمی فرومی فرونمی وامی وانمی ورمی ورنمی"],
  [Role.preverb, "بر در باز فرا فرو وا ور"],
  [Role.functionWord, "و از به که در با را ای هم یا تا بر برای یک هر ها"],
  [Role.cup, "جام ساغر پیاله قدح سبو خم کاسه جرعه"],
  [Role.singularAfter, "یک هیچ هر چند"],
  [
    Role.singularBefore,
    "که را و یا نیز اما ولی زیرا بلکه برای درباره مانند مثل همچون است نیست بود نبود بودم بودی بودیم بودید بودند هستم هست هستیم هستید هستند باشم باشی باشد باشیم باشید باشند نباشد شد شدم شدی شدیم شدید شدند شده نشد نشده شود شوند نشود دارم داری دارد داریم دارید دارند ندارم نداری ندارد نداریم ندارند داشتم داشتی داشت داشتیم داشتند داشته نداشت نداشتند گرفت گرفتند گذاشت گذاشتند نوشت نوشتند آموخت آموختند انداخت انداختند فرستاد فرستادند یافت یافتند پذیرفت افزود کشید کشیدند شنیدند دیدند ساختند خواندند گفتند کردند دادند زدند رفتند آمدند",
  ],
  [Role.pluralAfter, "همه همهی تمام تمامی برخی بعضی اکثر کلیه سایر انواع"],
  [
    Role.pluralBefore,
    "خود خویش ما شما او وی آنها آنان ایشان مختلف مختلفی گوناگون گوناگونی متعدد متعددی متفاوتی فراوان فراوانی زیادی بسیاری بیشتری جدیدی بزرگی خوبی مهمی دیگری",
  ],
  [Role.rarelySingular, "شهرهای خبرهای مردهای درهای سفرهای بندهای بارهای رودهای تیرهای شیرهای"],
  [Role.mostlySingular, "دورهای مادهای اندازهای"],
  [Role.singularAfterUnlessYeh, "چه چنین"],
  [
    Role.compoundHalf,
    "و در پی پیش پس دست ره راه فر فرا بر باز چشم قرار رخ رو روی برون عمل کار تیر برق آب پا دور زیر بار غلط",
  ],
  [Role.from, "از"],
  [Role.neverWithout, "هیچ این آن همه من تو او ما شما ایشان آنها اینها خود یک چند هر دیگر سی تی بی دی پی"],
  [Role.updating, UPDATING],
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
  for (const { glued } of HOMOGRAPHS) add(glued, Role.homograph);
  for (const name of letterNames) add(name, Role.letterName);
  return byHash;
}
