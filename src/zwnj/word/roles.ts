import { hashOf } from "../letters.ts";

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
  /** The name of a Latin letter, as initialisms are spelled out. */
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
  /** The second part of an Arabic phrase without article: «علی‌رغم». */
  arabicPart: 0x4000_0000,
} as const;

/** The roles of words by their hash, out of the packed table. */
export function roles(packed: string, homographs: readonly string[]): ReadonlyMap<number, number> {
  const byHash = new Map<number, number>();
  const add = (words: readonly string[], role: number) => {
    for (const word of words) byHash.set(hashOf(word), (byHash.get(hashOf(word)) ?? 0) | role);
  };
  for (const line of packed.split("\n")) {
    const [name = "", words = ""] = line.split("\t");
    add(words.split(" "), Role[name as keyof typeof Role] ?? 0);
  }
  add(homographs, Role.homograph);
  return byHash;
}
