import { extendHash, hashOf, letterNumber } from "../letters.ts";
import { hashes } from "../lexicon/word-sets.ts";

/** Letters by their numbers, and words by their hashes, that a construction asks for one by one. */
export interface KnownStrings {
  readonly alef: number;
  readonly heh: number;
  readonly yeh: number;
  readonly nun: number;
  readonly waw: number;
  readonly teh: number;
  readonly mim: number;
  readonly shanbe: number;
  readonly ha: number;
  /** The article of speech behind a heh. */
  readonly hehe: number;
  readonly haye: number;
  readonly al: number;
  readonly gar: number;
  readonly gari: number;
  readonly ro: number;
  readonly yehNun: number;
  readonly bia: number;
  readonly be: number;
  readonly ra: number;
  readonly kash: number;
  readonly ke: number;
  readonly numerals: ReadonlySet<number>;
  /** The last two letters of an infinitive. */
  readonly infinitives: ReadonlySet<number>;
  /** Words of Arabic that no Persian sentence has but for a prayer or a saying in it. */
  readonly arabic: ReadonlySet<number>;
  /** The hash of some letters with د, or ند, behind them. */
  readonly withDal: (stem: number) => number;
  readonly withNunDal: (stem: number) => number;
}

const NUMERALS = "دو سه چهار پنج شش هفت هشت نه ده";
const ARABIC = "الحمد الحمدلله لله اللهم اشهد أشهد علیک علیکم قال محمداً محمدا";

export function knownStrings(): KnownStrings {
  const dal = letterNumber("د");
  const nun = letterNumber("ن");
  return {
    alef: letterNumber("ا"),
    heh: letterNumber("ه"),
    yeh: letterNumber("ی"),
    nun,
    waw: letterNumber("و"),
    teh: letterNumber("ت"),
    mim: letterNumber("م"),
    shanbe: hashOf("شنبه"),
    ha: hashOf("ها"),
    hehe: hashOf("هه"),
    haye: hashOf("های"),
    al: hashOf("ال"),
    gar: hashOf("گر"),
    gari: hashOf("گری"),
    ro: hashOf("رو"),
    yehNun: hashOf("ین"),
    bia: hashOf("بیا"),
    be: hashOf("به"),
    ra: hashOf("را"),
    kash: hashOf("کاش"),
    ke: hashOf("که"),
    numerals: hashes(NUMERALS),
    infinitives: hashes("تن دن"),
    arabic: hashes(ARABIC),
    withDal: (stem) => extendHash(stem, dal),
    withNunDal: (stem) => extendHash(extendHash(stem, nun), dal),
  };
}
