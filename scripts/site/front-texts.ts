/** The words of the front pages. */
import type { Language } from "./pages.ts";

interface FrontTexts {
  readonly title: string;
  readonly lead: string;
  readonly before: string;
  readonly after: string;
  readonly legend: string;
  readonly tryIt: string;
  readonly cards: readonly { readonly key: string; readonly title: string; readonly text: string }[];
  readonly promisesTitle: string;
  readonly promises: readonly string[];
  readonly counts: string;
  readonly sampleTitle: string;
  readonly sample: string;
  readonly commands: string;
}

const SAMPLE = `import { normalize } from "virayesh";

normalize("كتاب هاي علي , 3 جلد"); // "کتاب\u200Cهای علی، ۳ جلد"`;

const COMMANDS = `npx virayesh lint docs/
npx virayesh fix docs/`;

export const FRONT_TEXTS: Readonly<Record<Language, FrontTexts>> = {
  en: {
    title: "Persian text, as a careful editor would leave it",
    lead: "virayesh repairs letters, digits, lost half-spaces, punctuation and spacing, reads dates and numbers, and lints files in CI. A TypeScript library and a command-line program with no dependencies.",
    before: "As it was typed",
    after: "As it should be",
    legend:
      "Red went, green came, and a thin line is a half-space (ZWNJ). The version, the address and the code are what they were.",
    tryIt: "Try it on your own text",
    cards: [
      {
        key: "guides/index",
        title: "Guides",
        text: "Getting started, half-spaces, dates, linting in CI, and how it decides.",
      },
      {
        key: "rules/index",
        title: "Rules",
        text: "What each rule changes, on whose authority, and what it leaves alone.",
      },
      { key: "api/index", title: "API", text: "Every function with its units, ranges, errors and tested examples." },
    ],
    promisesTitle: "Four promises, each a test",
    promises: [
      "Correct text comes out unchanged.",
      "A second run changes nothing.",
      "What happens in a line depends on that line alone.",
      "What no edit touches stays as it is, byte for byte.",
    ],
    counts: "{rules} rules and checks; each can be switched on and off.",
    sampleTitle: "In a program, and in a repository",
    sample: SAMPLE,
    commands: COMMANDS,
  },
  fa: {
    title: "متن فارسی، چنان\u200Cکه ویراستاری دقیق می\u200Cنویسد",
    lead: "ویرایش نویسه\u200Cها، رقم\u200Cها، نیم\u200Cفاصله\u200Cهای گم\u200Cشده، نشانه\u200Cها و فاصله\u200Cها را درست می\u200Cکند، تاریخ و عدد را می\u200Cخواند و پرونده\u200Cها را بازبینی می\u200Cکند. کتابخانه\u200Cای است به زبان TypeScript با برنامه\u200Cای برای خط فرمان، بی هیچ وابستگی.",
    before: "چنان\u200Cکه تایپ شده",
    after: "چنان\u200Cکه باید باشد",
    legend:
      "آنچه سرخ است رفته، آنچه سبز است آمده، و خط باریک نشانهٔ نیم\u200Cفاصله است. شمارهٔ نسخه، نشانی اینترنتی و کد همان است که بود.",
    tryIt: "با متن خودتان بیازمایید",
    cards: [
      {
        key: "guides/index",
        title: "راهنماها",
        text: "آغاز کار، نیم\u200Cفاصله، تاریخ، بازبینی خودکار پرونده\u200Cها و چگونگی تصمیم\u200Cگیری.",
      },
      {
        key: "rules/index",
        title: "قاعده\u200Cها",
        text: "هر قاعده چه چیز را عوض می\u200Cکند، به استناد کدام مرجع، و به چه چیز دست نمی\u200Cزند.",
      },
      {
        key: "api/index",
        title: "مرجع برنامه\u200Cنویسی",
        text: "همهٔ تابع\u200Cها، با یکاها، بازه\u200Cها، خطاها و نمونه\u200Cهای آزموده.",
      },
    ],
    promisesTitle: "چهار قول، هر یک آزموده",
    promises: [
      "متن درست دست\u200Cنخورده می\u200Cماند.",
      "بار دوم هیچ\u200Cچیز عوض نمی\u200Cشود.",
      "آنچه بر سر یک سطر می\u200Cآید تنها به همان سطر وابسته است.",
      "آنچه ویرایش نشود بایت\u200Cبه\u200Cبایت همان است که بود.",
    ],
    counts: "{rules} قاعده و بررسی، که هر یک را می\u200Cتوان روشن و خاموش کرد.",
    sampleTitle: "در برنامه و در مخزن",
    sample: SAMPLE,
    commands: COMMANDS,
  },
};
