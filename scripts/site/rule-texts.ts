/** The words of the pages of the rules around what is said of each. */
import type { Level } from "../../src/rules.ts";
import type { Language } from "./pages.ts";

export interface RuleTexts {
  readonly title: string;
  readonly introduction: string;
  /** What the short names of authorities stand for. */
  readonly authorities: string;
  readonly folders: Readonly<Record<string, string>>;
  readonly off: string;
  readonly isOn: string;
  readonly isOff: string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly finds: string;
  readonly safe: string;
  readonly suggests: string;
  readonly examples: string;
  readonly stays: string;
  readonly tryIt: string;
  readonly why: string;
  readonly authority: string;
  readonly optionsTitle: string;
  readonly byDefault: string;
  readonly switching: string;
  readonly howToSwitch: string;
  readonly howToSwitchCheck: string;
  readonly inPlace: string;
}

export const RULE_TEXTS: Readonly<Record<Language, RuleTexts>> = {
  en: {
    title: "Rules",
    introduction:
      "Every rule and check, with what it changes, why, on whose authority, and what it leaves alone. A thin line in an example is a ZWNJ (half-space, U+200C).",
    authorities:
      "*Academy* is the Academy of Persian Language and Literature, whose orthography is «دستور خط فارسی» (1401, that is 2022); *ISIRI 6219* is Iran's standard for Persian text in Unicode, *CLDR* the locale data of Unicode.",
    folders: {
      characters: "Characters",
      digits: "Digits",
      zwnj: "Half-spaces (ZWNJ)",
      punctuation: "Punctuation",
      spacing: "Spacing",
      spelling: "Spelling",
      style: "House style",
      dates: "Dates (checks)",
      document: "Documents (checks)",
    },
    off: "off by default",
    isOn: "**On** by default; to the linter a finding is {level}.",
    isOff: "**Off** unless it is switched on.",
    levels: { error: "an error", warn: "a warning", off: "" },
    finds: "A **check**: it reports what it finds, which is no repair of the prose.",
    safe: "**Safe**: `normalize` and `virayesh fix` make its edits; one of low confidence is only suggested.",
    suggests: "**Suggestion**: its edits are reported and left to you.",
    examples: "Before and after",
    stays: "What stays",
    tryIt: "The same in the playground",
    why: "Why",
    authority: "Authority",
    optionsTitle: "Options",
    byDefault: "By default",
    switching: "Switching it",
    howToSwitch: "In `virayesh.config.jsonc`, or as an option of `normalize`:",
    howToSwitchCheck: "In `virayesh.config.jsonc`:",
    inPlace: "For one line of a document:",
  },
  fa: {
    title: "قاعده\u200Cها",
    introduction:
      "همهٔ قاعده\u200Cها و بررسی\u200Cها: هر یک چه چیز را عوض می\u200Cکند، چرا، به استناد کدام مرجع، و به چه چیز دست نمی\u200Cزند. خط باریک در نمونه\u200Cها نشانهٔ نیم\u200Cفاصله است.",
    authorities:
      "«دستور خط فارسی» مصوب فرهنگستان زبان و ادب فارسی است (۱۴۰۱)، «استاندارد ملی ۶۲۱۹» استاندارد ایران برای متن فارسی در یونیکد، و «CLDR» داده\u200Cهای یونیکد برای زبان\u200Cها.",
    folders: {
      characters: "نویسه\u200Cها",
      digits: "رقم\u200Cها",
      zwnj: "نیم\u200Cفاصله",
      punctuation: "نشانه\u200Cگذاری",
      spacing: "فاصله\u200Cگذاری",
      spelling: "املا",
      style: "شیوه\u200Cنامه",
      dates: "تاریخ (بررسی)",
      document: "سند (بررسی)",
    },
    off: "در حالت عادی خاموش",
    isOn: "در حالت عادی **روشن** است و هر یافته\u200Cاش برای بازبین {level} به شمار می\u200Cآید.",
    isOff: "در حالت عادی **خاموش** است؛ اگر بخواهید روشنش می\u200Cکنید.",
    levels: { error: "خطا", warn: "هشدار", off: "" },
    finds: "**بررسی** است: آنچه می\u200Cیابد گزارش می\u200Cدهد و نثر را ویرایش نمی\u200Cکند.",
    safe: "**بی\u200Cخطر** است: `normalize` و `virayesh fix` ویرایش\u200Cهایش را اعمال می\u200Cکنند، مگر آنجا که اطمینان کم باشد؛ آن را فقط پیشنهاد می\u200Cدهند.",
    suggests: "**پیشنهاد** است: گزارش می\u200Cشود و تصمیم با شماست.",
    examples: "پیش و پس از ویرایش",
    stays: "آنچه می\u200Cماند",
    tryIt: "همین نمونه\u200Cها در آزمایشگاه",
    why: "چرا",
    authority: "مرجع",
    optionsTitle: "گزینه\u200Cها",
    byDefault: "پیش\u200Cفرض",
    switching: "روشن و خاموش کردن",
    howToSwitch: "در `virayesh.config.jsonc` یا گزینه\u200Cهای `normalize`:",
    howToSwitchCheck: "در `virayesh.config.jsonc`:",
    inPlace: "برای یک سطر از سند:",
  },
};
