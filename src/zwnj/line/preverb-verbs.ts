import { hashOf } from "../letters.ts";

/**
 * Preverbs and the stems with which they are one verb. «باز می‌شود» (opens), «در می‌زند» (knocks), «بر می‌گیرد» in «در بر می‌گیرد» are two words,
 * so this is a closed list (Academy 2022, p. 63; counts of PerDT).
 */
const PREVERB_VERBS: Readonly<Record<string, string>> = {
  بر: "گرد گشت گردان گرداند انگیز انگیخت خیز خاست گزین گزید افراشت افراز افروز افروخت شمر شمرد شمار چین چید آی آمد آور آورد دار داشت خور خورد تاب تافت",
  باز: "گرد گشت گردان گرداند مان ماند دار داشت ستان ستاند آفرین آفرید یاب یافت ایست ایستاد آی آمد تاب تافت",
  در: "آی آمد آور آورد یاب یافت گذر گذشت نورد نوردید آمیز آمیخت آویز آویخت",
  فرا: "گیر گرفت خوان خواند رس رسید",
  فرو: "ریز ریخت نشین نشست کش کشید پاش پاشید رو رفت افت افتاد خور خورد بر برد مان ماند گذار گذاشت",
  وا: "دار داشت گذار گذاشت مان ماند نه نهاد",
  ور: "آی آمد رو رفت",
};

let made: ReadonlySet<number> | undefined;

/** The hash of a preverb xor that of a stem; made at the first call. */
export function preverbVerbs(): ReadonlySet<number> {
  made ??= new Set(
    Object.entries(PREVERB_VERBS).flatMap(([preverb, stems]) =>
      stems.split(" ").map((stem) => hashOf(preverb) ^ hashOf(stem)),
    ),
  );
  return made;
}
