import { hashOf } from "../letters.ts";

export interface Cues {
  /** Words after which «Xهای» is «Xه‌ای». */
  readonly singularAfter: ReadonlySet<number>;
  /** Words before which «Xهای» is «Xه‌ای». */
  readonly singularBefore: ReadonlySet<number>;
  readonly preverbMi: ReadonlySet<number>;
  readonly neverPlural: ReadonlySet<number>;
  readonly neverCompound: ReadonlySet<number>;
  /** بی */
  readonly without: number;
  /** Words before which بی is a preposition. */
  readonly neverWithout: ReadonlySet<number>;
}

const SINGULAR_AFTER = "یک هیچ هر چنین چه چند";
const SINGULAR_BEFORE = "که را است برای از بود بودند نیست شد شده";
const PREVERB_MI = "برمی برنمی درمی درنمی بازمی بازنمی فرامی فرانمی فرومی فرونمی وامی وانمی ورمی ورنمی";
const NEVER_PLURAL = "و از به که در با را ای هم یا تا بر همه";
const NEVER_COMPOUND = "و از به که در با را این آن ای هم یا تا بر برای یک هر";

const NEVER_WITHOUT = "هیچ این آن همه من تو او ما شما ایشان آنها اینها خود یک چند هر دیگر سی تی بی دی پی";

let made: Cues | undefined;

/** Words that decide by standing beside another; made at the first call. */
export function cues(): Cues {
  made ??= {
    singularAfter: hashes(SINGULAR_AFTER),
    singularBefore: hashes(SINGULAR_BEFORE),
    preverbMi: hashes(PREVERB_MI),
    neverPlural: hashes(NEVER_PLURAL),
    neverCompound: hashes(NEVER_COMPOUND),
    without: hashOf("بی"),
    neverWithout: hashes(NEVER_WITHOUT),
  };
  return made;
}

function hashes(words: string): ReadonlySet<number> {
  return new Set(words.split(" ").map(hashOf));
}
