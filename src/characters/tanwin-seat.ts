import { TANWIN } from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

const LETTER = "\\u0620-\\u063F\\u0641-\\u064A\\u066E-\\u06D3\\u06D5";

/** Adverbs in ‑اً that are often typed with the wrong tanwin. A closed list: «سلامٌ علیکم» is right. */
const ADVERBS =
  "اصلا|واقعا|مثلا|حتما|لطفا|معمولا|تقریبا|کاملا|فعلا|قبلا|بعدا|دقیقا|ظاهرا|احتمالا|اخیرا|اولا|ثانیا|غالبا|عمدتا|طبعا|شخصا|رسما|فورا|ابدا|مطلقا|جدا|نسبتا|ضمنا|صرفا|عموما";

function seatsPattern(): RegExp {
  return new RegExp(
    [
      `(?<=[${LETTER}])\\u064B\\u0627(?![${LETTER}\\u064B-\\u0655])`,
      `(?<![${LETTER}])(?:${ADVERBS})[\\u064C\\u064D](?![${LETTER}])`,
    ].join("|"),
    "g",
  );
}

let seats: RegExp | undefined;

export const rule: Rule = {
  id: "characters/tanwin-seat",
  needs: TANWIN,
  find(line, _options, report) {
    if (!/[\u064C\u064D]|\u064B\u0627/.test(line.text)) return; // nearly every tanwin is where it belongs
    seats ??= seatsPattern();
    reportMatches(line, seats, report, ([found]) => `${found.replace(/[\u064B-\u064D]/, "")}\u064B`);
  },
};

export const page: RulePage = {
  summary: "Tanwin stands after the alef, not before it (ًا → اً); a wrong tanwin on a common adverb (اصلاٌ) becomes ً.",
  persian: "تنوین پس از الف می\u200Cنشیند: «واقعًا» ← «واقعاً».",
  authority: "Academy, دستور خط فارسی (1401), p. 56: همه\u200Cجا به\u200Cصورت اً",
  examples: [
    ["واقع\u064Bا خوب است", "واقعاً خوب است"],
    ["اصلا\u064C نمی\u200Cدانم", "اصلاً نمی\u200Cدانم"],
  ],
  stays: ["حتماً و استثنائاً", "سلامٌ علیکم"],
};
