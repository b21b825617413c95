/** The words of the pages of the rules around what is said of each. */
import type { Level, Options } from "../../src/rules.ts";
import type { Language } from "./pages.ts";

export interface RuleTexts {
  readonly title: string;
  readonly introduction: string;
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
  readonly why: string;
  readonly authority: string;
  readonly optionsTitle: string;
  readonly options: Readonly<Partial<Record<keyof Options, string>>>;
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
    why: "Why",
    authority: "Authority",
    optionsTitle: "Options",
    options: {},
    byDefault: "By default",
    switching: "Switching it",
    howToSwitch: "In `virayesh.config.jsonc`, or as an option of `normalize`:",
    howToSwitchCheck: "In `virayesh.config.jsonc`:",
    inPlace: "For one line of a document:",
  },
  fa: {
    title: "قاعده‌ها",
    introduction:
      "همهٔ قاعده‌ها و بررسی‌ها: هر یک چه چیز را عوض می‌کند، چرا، به استناد کدام مرجع، و به چه چیز دست نمی‌زند. خط باریک در نمونه‌ها نشانهٔ نیم‌فاصله است.",
    folders: {
      characters: "نویسه‌ها",
      digits: "رقم‌ها",
      zwnj: "نیم‌فاصله",
      punctuation: "نشانه‌گذاری",
      spacing: "فاصله‌گذاری",
      spelling: "املا",
      style: "شیوه‌نامه",
      dates: "تاریخ (بررسی)",
      document: "سند (بررسی)",
    },
    off: "در حالت عادی خاموش",
    isOn: "در حالت عادی **روشن** است و هر یافته‌اش برای بازبین {level} به شمار می‌آید.",
    isOff: "در حالت عادی **خاموش** است؛ اگر بخواهید روشنش می‌کنید.",
    levels: { error: "خطا", warn: "هشدار", off: "" },
    finds: "**بررسی** است: آنچه می‌یابد گزارش می‌دهد و نثر را ویرایش نمی‌کند.",
    safe: "**بی‌خطر** است: `normalize` و `virayesh fix` ویرایش‌هایش را اعمال می‌کنند، مگر آنجا که اطمینان کم باشد؛ آن را فقط پیشنهاد می‌دهند.",
    suggests: "**پیشنهاد** است: گزارش می‌شود و تصمیم با شماست.",
    examples: "پیش و پس از ویرایش",
    stays: "آنچه می‌ماند",
    why: "چرا",
    authority: "مرجع",
    optionsTitle: "گزینه‌ها",
    options: {
      ezafe:
        'کسرهٔ اضافهٔ جداافتاده پس از «ه» چگونه نوشته شود: `"hamza"` («خانهٔ»)، `"zwnj-yeh"` («خانه‌ی») یا `"keep"` (همان که هست).',
      digits: 'رقم‌های متن فارسی: `"persian"` (۱۲۳)، `"latin"` (123) یا `"keep"`.',
      ellipsis: 'سه نقطه: `"char"` (یک نویسه)، `"dots"` (سه نقطهٔ پیاپی) یا `"keep"`.',
      plural: '«ها»ی چسبیده: `"zwnj"` («کتاب‌ها») یا `"keep"` («کتابها»).',
      comparative: '«تر» و «ترین» چسبیده: `"zwnj"` («بزرگ‌تر») یا `"keep"` («بزرگتر»).',
      demonstratives: '«آنها» و «اینها»: `"keep"` (همان که هست) یا `"zwnj"` («آن‌ها»).',
      compoundPrepositions: '«به عنوان» و مانند آن: `"keep"` (با فاصله) یا `"zwnj"` («به‌عنوان»).',
      linkingVav: '«گفت و گو»: `"keep"` (با فاصله) یا `"zwnj"` («گفت‌وگو»).',
      lostSpaces: 'فاصلهٔ از دست رفته کنار حرف‌های پربسامد («خودرا»): `"suggest"` فقط پیشنهاد می‌دهد، `"fix"` برمی‌گرداند.',
      colloquial:
        "فعل‌های شکستهٔ چسبیده («میشه»، «میگم») مانند فعل‌های دیگر جدا شوند؛ با `false` چنان می‌مانند که نوشته شده‌اند.",
      words: "واژه‌های خودتان، با نیم‌فاصله‌هایشان.",
      replace: "واژه‌هایی که نباید به کار روند و آنچه به‌جایشان نوشته می‌شود، در همهٔ صورت‌های واژه.",
    },
    byDefault: "پیش‌فرض",
    switching: "روشن و خاموش کردن",
    howToSwitch: "در `virayesh.config.jsonc` یا گزینه‌های `normalize`:",
    howToSwitchCheck: "در `virayesh.config.jsonc`:",
    inPlace: "برای یک سطر از سند:",
  },
};
