import { ALEF, FATHATAN, IN_WORD, LETTER, LETTERS, regex } from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

/** Adverbs that are often typed with another mark in the place of their tanwin. A closed list: «سلامٌ علیکم» and «مبدأ» are right. */
const ADVERBS =
  "اصل|واقع|مثل|حتم|لطف|معمول|تقریب|کامل|فعل|قبل|بعد|دقیق|ظاهر|احتمال|اخیر|اول|ثانی|غالب|عمدت|طبع|شخص|رسم|فور|ابد|مطلق|جد|نسبت|ضمن|صرف|عموم|کل|قطع|عمل|مخصوص|خصوص|حدود|اکثر|شدید|سریع|اساس|اتفاق|نهایت|مجدد|مستقیم";
/** Those marks: another tanwin or a fatha behind the alef, a hamza or a madd on it. */
const LOOK_ALIKES = "\u0627[\u064C\u064D\u064E]|[\u0623\u0622]\u064B?";

const BEFORE_ALEF = `(?<=[${LETTERS}])\u064B\u0627(?![${IN_WORD}])`;
const IN_ADVERB = `(?<![${IN_WORD}])(?!ابدأ (?:ال|في))(?:${ADVERBS})(?:${LOOK_ALIKES})(?![${IN_WORD}])`;
const SEATS = regex`/${BEFORE_ALEF}|${IN_ADVERB}/g`;

/** What the pattern begins or ends with, found faster. */
const SUSPECT = regex`/[\u064C\u064D\u064E]|\u064B\u0627|[\u0623\u0622](?![${LETTERS}])/`;

export const rule: Rule = {
  id: "characters/tanwin-seat",
  needs: LETTER,
  find(line, _options, report) {
    if (!SUSPECT.test(line.text)) return; // nearly every tanwin is where it belongs
    reportMatches(
      line,
      SEATS,
      report,
      ([found]) => found.replace(/[\u064B\u064C\u064D\u064E]/, "").replace(/[\u0623\u0622]$/, ALEF) + FATHATAN,
    );
  },
};

export const page: RulePage = {
  summary:
    "Tanwin stands after the alef, not before it (ًا → اً); another mark for the tanwin of an adverb (اصلاٌ, مثلأ, حتمآ) becomes ً.",
  persian: "تنوین پس از الف می\u200Cنشیند: «واقعًا» ← «واقعاً».",
  authority: "Academy, دستور خط فارسی (1401), p. 56: همه\u200Cجا به\u200Cصورت اً",
  examples: [
    ["واقع\u064Bا خوب است", "واقعاً خوب است"],
    ["اصلا\u064C نمی\u200Cدانم", "اصلاً نمی\u200Cدانم"],
    ["مثلأ حتمآ می\u200Cآید", "مثلاً حتماً می\u200Cآید"],
  ],
  stays: ["حتماً و استثنائاً", "سلامٌ علیکم", "مبدأ و منشأ آن"],
};
