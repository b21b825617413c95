/**
 * What a word does to its neighbours, one bit each; src/zwnj/tables/roles.txt has the words. Constants of a module and no fields of an
 * object: so esbuild writes their values into the code that uses them, as long as it need not compute them, which is why the higher ones are
 * spelled out.
 *
 *     import * as Role from "../word/role.ts";
 */

/** می, نمی */
export const mi = 1 << 0;
/** می alone, which is also wine. */
export const wine = 1 << 1;
/** برمی, درنمی … */
export const preverbMi = 1 << 2;
/** بر, در, باز … */
export const preverb = 1 << 3;
/** Takes no suffix and is no member of a compound. */
export const functionWord = 1 << 4;
/** The name of a Latin letter, as initialisms are spelled out. */
export const letterName = 1 << 5;
/** After these, می is wine. */
export const cup = 1 << 6;
/**
 * After and before these, «Xهای» is «Xه‌ای» (in gold texts: هر 42 of 42, هیچ 34 of 34; که 180 of 180, را 118 of 118, است 53 of 53, برای 49 of
 * 49, و 27 of 27).
 */
export const singularAfter = 1 << 7;
export const singularBefore = 1 << 8;
/** Before these, بی is a preposition. */
export const neverWithout = 1 << 9;
/** Before these, «بهروز» and «به روز» are «به‌روز». */
export const updating = 1 << 10;
/** Has two readings that its neighbours tell apart; see homographs.ts. */
export const homograph = 1 << 11;
export const without = 1 << 12;
/** Behind «و» these belong to what stands before: «و هم …», «دو و نیم», «کم و بیش». */
export const also = 1 << 13;
export const and = 1 << 14;
export const to = 1 << 15;
export const day = 1 << 16;
/** Makes a verb of the participle before it: «آسیب دیده است». */
export const auxiliary = 0x2_0000;
/** Stands before a noun freely: «آن زمان», «یک شب». */
export const demonstrative = 0x4_0000;
/** After and before these, «Xهای» is «X‌های» (in gold texts: همه, تمام, برخی, سایر and their like 234 of 234; مختلف 137 of 137, شما 49 of 49, ما 42 of 43, خود 229 of 235). */
export const pluralAfter = 0x8_0000;
export const pluralBefore = 0x10_0000;
/** «Xهای» whose plural is so much more current that one cue is not enough: «شهرهای که» is rather a slip for «شهرهایی که» than «شهره‌ای که». */
export const rarelySingular = 0x20_0000;
/** «Xهای» that stands for «Xه‌ای» unless something speaks for the plural, though after a letter that does not join. */
export const mostlySingular = 0x40_0000;
/** Half of a compound noun whose other half looks like a verb; see `secondHalves` of the grammar: «پی آمدهای», «چشم اندازهای». */
export const compoundHalf = 0x80_0000;
/** از: before it «Xهای» is «Xه‌ای» (in gold texts 171 of 178) but for «نقش‌های از پیش آماده». */
export const from = 0x100_0000;
/** Also after these, but for «چه حرف‌های خوبی», where ی ends the phrase (in gold texts 24 of 26 without it, 3 of 13 with it). */
export const singularAfterUnlessYeh = 0x200_0000;
/** Stands in the middle of a phrase of three words: «ان شاء الله». */
export const middle = 0x400_0000;
/** A prefix whose last letter does not join, so that it is written together with its word: «غیر قانونی». */
export const solidPrefix = 0x800_0000;
/** هر and چند, which are one word. */
export const every = 0x1000_0000;
export const some = 0x2000_0000;
/** The second part of an Arabic phrase without article: «علی‌رغم». */
export const arabicPart = 0x4000_0000;
/** A measure of time, of which پیش tells how long ago it was («سال پیش»), and what makes one word with کم: «دست کم», «کم کم». */
export const time = -0x8000_0000;
