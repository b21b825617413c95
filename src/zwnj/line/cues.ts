import { hashOf } from "../letters.ts";

/** Words that decide by standing beside another. */
export interface Cues {
  /** After and before these, «Xهای» is «Xه‌ای» (RULES.md §4: که 180 of 180, را 118 of 118, است 53 of 53, از 171 of 178, برای 49 of 49). */
  readonly singularAfter: ReadonlySet<number>;
  readonly singularBefore: ReadonlySet<number>;
  /** A preverb and می written together: برمی. */
  readonly preverbMi: ReadonlySet<number>;
  readonly preverbs: ReadonlySet<number>;
  /** The hash of a preverb xor that of a stem with which it is one verb. */
  readonly preverbVerbs: ReadonlySet<number>;
  /** After these, می is wine. */
  readonly cup: ReadonlySet<number>;
  readonly takesNoSuffix: ReadonlySet<number>;
  readonly neverWithout: ReadonlySet<number>;
  /** Words whose reading their neighbours decide. */
  readonly contextual: ReadonlySet<number>;
  /** «بهروز» is «به‌روز» before these, and a name elsewhere. */
  readonly updating: ReadonlySet<number>;
  readonly upToDate: number;
  readonly without: number;
  readonly also: number;
  readonly and: number;
  readonly to: number;
  readonly day: number;
}

const SINGULAR_AFTER = "یک هیچ هر چنین چه چند";
const SINGULAR_BEFORE = "که را است برای از بود بودند نیست شد شده";
const PREVERB_MI = "برمی برنمی درمی درنمی بازمی بازنمی فرامی فرانمی فرومی فرونمی وامی وانمی ورمی ورنمی";
/**
 * Preverbs and the stems with which they are one verb. «باز می‌شود» (opens), «در می‌زند» (knocks), «بر می‌گیرد» in «در بر می‌گیرد» are two words,
 * so this is a closed list (Academy 2022, p. 63; counts of PerDT).
 */
const PREVERB_VERBS: Readonly<Record<string, string>> = {
  بر: "گرد گشت گردان گرداند انگیز انگیخت خیز خاست گزین گزید افراشت افراز افروز افروخت شمر شمرد شمار چین چید آی آمد آور آورد دار داشت خور خورد می‌آید تاب تافت",
  باز: "گرد گشت گردان گرداند مان ماند دار داشت ستان ستاند آفرین آفرید یاب یافت ایست ایستاد آی آمد تاب تافت",
  در: "آی آمد آور آورد یاب یافت گذر گذشت نورد نوردید آمیز آمیخت آویز آویخت",
  فرا: "گیر گرفت خوان خواند رس رسید",
  فرو: "ریز ریخت نشین نشست کش کشید پاش پاشید رو رفت افت افتاد خور خورد بر برد مان ماند گذار گذاشت",
  وا: "دار داشت گذار گذاشت مان ماند نه نهاد",
  ور: "آی آمد رو رفت",
};
const CUP = "جام ساغر پیاله قدح سبو خم کاسه جرعه";
const TAKES_NO_SUFFIX = "و از به که در با را ای هم یا تا بر همه برای یک هر ها";
const NEVER_WITHOUT = "هیچ این آن همه من تو او ما شما ایشان آنها اینها خود یک چند هر دیگر سی تی بی دی پی";
const UPDATING = "رسانی کردن کرد کردند کنید کنند کنیم کند کنم کردم کرده شدن شد شود شدند شده شوند باشد باشید باشند است نیست بود بودن بمانید نگه";

let made: Cues | undefined;

/** The cues, made at the first call. */
export function cues(): Cues {
  made ??= {
    singularAfter: hashes(SINGULAR_AFTER),
    singularBefore: hashes(SINGULAR_BEFORE),
    preverbMi: hashes(PREVERB_MI),
    preverbs: new Set(Object.keys(PREVERB_VERBS).map(hashOf)),
    preverbVerbs: new Set(
      Object.entries(PREVERB_VERBS).flatMap(([preverb, stems]) => stems.split(" ").map((stem) => hashOf(preverb) ^ hashOf(stem))),
    ),
    cup: hashes(CUP),
    takesNoSuffix: hashes(TAKES_NO_SUFFIX),
    neverWithout: hashes(NEVER_WITHOUT),
    contextual: hashes("بهروز"),
    updating: hashes(UPDATING),
    upToDate: hashOf("بهروز"),
    without: hashOf("بی"),
    also: hashOf("هم"),
    and: hashOf("و"),
    to: hashOf("به"),
    day: hashOf("روز"),
  };
  return made;
}

function hashes(words: string): ReadonlySet<number> {
  return new Set(words.split(" ").map(hashOf));
}
