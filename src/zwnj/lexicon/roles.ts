import { hashOf } from "../letters.ts";
import { type Feature, type FeatureSets, linesOf } from "./feature-sets.ts";

/**
 * What a word does to its neighbours: most do nothing. A role of one word alone is named by its sound, as می is `mi`. A new role is a new row here,
 * at the end; src/zwnj/tables/roles.txt has the words of each, and src/why/labels.ts tells what it is.
 */
export class Roles {
  readonly id: number = 0;
  /** می, نمی */
  readonly mi: boolean = false;
  /** می alone, which is also wine. */
  readonly wine: boolean = false;
  /** برمی, درنمی … */
  readonly preverbMi: boolean = false;
  /** بر, در, باز … */
  readonly preverb: boolean = false;
  /** Takes no suffix and is no member of a compound. */
  readonly functionWord: boolean = false;
  /** The name of a Latin letter, as initialisms are spelled out. */
  readonly letterName: boolean = false;
  /** After these, می is wine. */
  readonly cup: boolean = false;
  /**
   * After and before these, «Xهای» is «Xه‌ای» (in gold texts: هر 42 of 42, هیچ 34 of 34; که 180 of 180, را 118 of 118, است 53 of 53, برای 49 of
   * 49, و 27 of 27).
   */
  readonly singularAfter: boolean = false;
  readonly singularBefore: boolean = false;
  /** Before these, بی is a preposition. */
  readonly keepsBiApart: boolean = false;
  /** Before these, «بهروز» and «به روز» are «به‌روز». */
  readonly updating: boolean = false;
  /** Has two readings that its neighbours tell apart; see homographs.ts. */
  readonly homograph: boolean = false;
  /** بی, a prefix or a preposition. */
  readonly bi: boolean = false;
  /** Behind «و» these belong to what stands before: «و هم …», «دو و نیم», «کم و بیش». */
  readonly correlative: boolean = false;
  /** و */
  readonly va: boolean = false;
  /** به */
  readonly be: boolean = false;
  /** روز, which with به is «به‌روز». */
  readonly ruz: boolean = false;
  /** Makes a verb of the participle before it: «آسیب دیده است». */
  readonly auxiliary: boolean = false;
  /** Stands before a noun freely: «آن زمان», «یک شب». */
  readonly demonstrative: boolean = false;
  /** After and before these, «Xهای» is «X‌های» (in gold texts: همه, تمام, برخی, سایر and their like 234 of 234; مختلف 137 of 137, شما 49 of 49, ما 42 of 43, خود 229 of 235). */
  readonly pluralAfter: boolean = false;
  readonly pluralBefore: boolean = false;
  /** «Xهای» whose plural is so much more current that one cue is not enough: «شهرهای که» is rather a slip for «شهرهایی که» than «شهره‌ای که». */
  readonly rarelySingular: boolean = false;
  /** «Xهای» that stands for «Xه‌ای» unless something speaks for the plural, though after a letter that does not join. */
  readonly mostlySingular: boolean = false;
  /** Half of a compound noun whose other half looks like a verb; see second-halves.txt: «پی آمدهای», «چشم اندازهای». */
  readonly compoundHalf: boolean = false;
  /** از: before it «Xهای» is «Xه‌ای» (in gold texts 171 of 178) but for «نقش‌های از پیش آماده». */
  readonly az: boolean = false;
  /** Also after these, but for «چه حرف‌های خوبی», where ی ends the phrase (in gold texts 24 of 26 without it, 3 of 13 with it). */
  readonly singularAfterUnlessYeh: boolean = false;
  /** Stands in the middle of a phrase of three words: «ان شاء الله». */
  readonly phraseMiddle: boolean = false;
  /** A prefix whose last letter does not join, so that it is written together with its word: «غیر قانونی». */
  readonly solidPrefix: boolean = false;
  /** هر and چند, which are one word. */
  readonly har: boolean = false;
  readonly chand: boolean = false;
  /** The second part of an Arabic phrase without article: «علی‌رغم». */
  readonly arabicPart: boolean = false;
  /** A measure of time, of which پیش tells how long ago it was («سال پیش»), and what makes one word with کم: «دست کم», «کم کم». */
  readonly timeUnit: boolean = false;
  /** Of verse, or of prose a thousand years old: ز, گر, همی, and what it is about. */
  readonly verse: boolean = false;
}

export type Role = Feature<Roles>;

/** The roles of words by their hash, out of the packed table. */
export function readRoles(packed: string, sets: FeatureSets<Roles>): ReadonlyMap<number, Roles> {
  const byHash = new Map<number, Roles>();
  for (const [role, words] of linesOf(packed, sets))
    for (const hash of words.map(hashOf)) byHash.set(hash, sets.add(byHash.get(hash) ?? sets.none, [role]));
  return byHash;
}
