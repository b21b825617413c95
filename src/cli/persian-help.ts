import type { FlagName, Verb } from "./flags.ts";

/** What commands and flags do, in Persian. */
export const PERSIAN_VERBS: Readonly<Record<Verb, string>> = {
  lint: "آنچه باید درست شود (کار پیش\u200Cفرض، اگر دستوری نیاید)",
  fix: "درست کردن آنچه بی\u200Cخطر است، و گزارش بازمانده",
  normalize: "نوشتن متن درست\u200Cشده در خروجی استاندارد",
  rules: "فهرست قاعده\u200Cها",
  explain: "شرح یک قاعده",
  why: "چگونه یک واژه یا عبارت خوانده می\u200Cشود، و دربارهٔ آن چه می\u200Cدانیم",
  regions: "کدام بخش پرونده نثر است، به کدام دست نمی\u200Cزنیم و چرا",
  init: "نوشتن پروندهٔ پیکربندی",
  "print-config": "پیکربندی\u200Cای که برای یک پرونده برقرار است",
  help: "همین راهنما، یا راهنمای یک دستور",
};

export const PERSIAN_FLAGS: Readonly<Record<FlagName, string>> = {
  format:
    "قالب گزارش: stylish، unix، summary، json، github، markdown، sarif، rdjson، gitlab، checkstyle یا junit، در پرونده\u200Cای اگر نامش بیاید؛ چند بار هم می\u200Cشود",
  config: "همین پیکربندی برای همهٔ پرونده\u200Cها",
  "no-config": "هیچ پیکربندی خوانده نشود",
  rule: "سطح یک قاعده (off، warn یا error): --rule zwnj/plural:off",
  document: "قالب پرونده\u200Cهایی که نام برده می\u200Cشوند، هرچه پسوندشان بگوید: text، markdown، json …",
  language: "زبان سندها، هرچه خودشان و مسیر و متنشان بگوید: fa، ar، ckb …",
  "stdin-filename": "نام آنچه از ورودی استاندارد (مسیر -) می\u200Cآید، برای قالب و پیکربندی",
  jsonl: "ورودی JSON Lines است: تنها این فیلد درست می\u200Cشود (meta.title: یکی درون دیگری)؛ چند بار هم می\u200Cشود",
  fix: "درست کردن آنچه بی\u200Cخطر است، مانند دستور fix",
  "dry-run": "تنها نمایش تفاوت، بی آنکه چیزی نوشته شود؛ کد خروج ۱ اگر پرونده\u200Cای عوض می\u200Cشد",
  unsafe: "ویرایش\u200Cهای نامطمئن هم بی\u200Cخطر شمرده شود",
  quiet: "تنها گزارش خطاها",
  "max-warnings": "کد خروج ۱ اگر هشدارها بیش از این باشد",
  "max-findings": "گزارش حداکثر این تعداد، و اینکه چند یافتهٔ دیگر مانده است",
  "ignore-pattern": "کنار گذاشتن پرونده\u200Cها، به شیوهٔ .gitignore",
  "no-ignore": "بی\u200Cاعتنا به .gitignore و .virayeshignore و ignores",
  "no-inline-config": "بی\u200Cاعتنا به دستورهای درون پرونده\u200Cها: برای تغییرهایی که به آن\u200Cها اعتماد ندارید",
  "no-error-on-unmatched-pattern": "مسیری که پرونده\u200Cای ندارد خطا نیست",
  lang: "زبان پیام\u200Cها",
  color: "رنگ، حتی اگر خروجی پایانه نباشد",
  "no-color": "بدون رنگ",
  help: "همین راهنما",
  version: "نمایش نسخه",
};
