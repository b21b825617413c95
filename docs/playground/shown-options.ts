/** Which options have a control of their own, and in Persian what they do, where the pages of the rules do not say it. */
import type { Config } from "../../src/lint/index.ts";
import { CONFIG } from "../../src/lint/internal.ts";

/** What the page has other controls for, or nothing to do with. */
const ELSEWHERE = ["rules", "protect", "extends", "messages", "frontMatter", "keys"] as const;

/** The options that have a control, in the order of their descriptions. */
export function shownOptions(): readonly (keyof Config)[] {
  const elsewhere: ReadonlySet<string> = new Set(ELSEWHERE);
  return (Object.keys(CONFIG) as (keyof Config)[]).filter((name) => !elsewhere.has(name));
}

/** What the pages of the rules tell of. */
type OfRules =
  | "ezafe"
  | "digits"
  | "ellipsis"
  | "plural"
  | "comparative"
  | "demonstratives"
  | "compoundPrepositions"
  | "linkingVav"
  | "lostSpaces"
  | "colloquial";

export const PERSIAN: Readonly<Record<Exclude<keyof Config, (typeof ELSEWHERE)[number] | OfRules>, string>> = {
  minConfidence: "تغییری که اطمینانش از این کمتر باشد فقط پیشنهاد می\u200Cشود؛ از ۰ تا ۱. پیش\u200Cفرض: ۰٫۸.",
  arabicSpans:
    'بخش\u200Cهای عربی و اردو و کردی و پشتو: `"skip"` دست نمی\u200Cزند، `"process"` آن\u200Cها را فارسی می\u200Cگیرد.',
  words: "واژه\u200Cهای خودتان، با نیم\u200Cفاصله (یا ¦ به\u200Cجای آن): هر جا چسبیده باشند درست می\u200Cشوند.",
  keep: "واژه\u200Cها و عبارت\u200Cهایی که هیچ قاعده\u200Cای به آن\u200Cها دست نمی\u200Cزند.",
  replace:
    "واژه\u200Cهایی که نباید بیایند و آنچه به\u200Cجایشان نوشته می\u200Cشود، هر کدام در یک سطر: کامپیوتر = رایانه",
  ignoreText: "عبارت\u200Cهای منظم؛ آنچه با یکی از آن\u200Cها بخواند دست\u200Cنخورده می\u200Cماند.",
  suggestions: 'پیشنهادها چه اندازه مهم\u200Cاند؛ با `"off"` دیده نمی\u200Cشوند.',
  language:
    'زبان متن: با `"fa"` هر متنی دیده می\u200Cشود، با زبانی دیگر دست\u200Cنخورده می\u200Cماند؛ اگر گفته نشود از خود متن دانسته می\u200Cشود.',
  headings:
    'عنوانی که صفحه\u200Cهای دیگر به آن پیوند داده\u200Cاند: `"fix"` تعمیر می\u200Cشود، `"suggest"` فقط پیشنهاد.',
};
