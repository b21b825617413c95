/** Which options have a control of their own, and in Persian what they do, where the pages of the rules do not say it. */
import type { Config } from "../../src/lint/index.ts";

/** What the page has other controls for, or nothing to do with. */
export const ELSEWHERE = ["rules", "protect", "extends", "messages", "frontMatter", "keys"] as const;

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
  minConfidence: "تغییری که اطمینانش از این کمتر باشد فقط پیشنهاد می‌شود؛ از ۰ تا ۱. پیش‌فرض: ۰٫۸.",
  arabicSpans: 'بخش‌های عربی و اردو و کردی و پشتو: `"skip"` دست نمی‌زند، `"process"` آن‌ها را فارسی می‌گیرد.',
  words: "واژه‌های خودتان، با نیم‌فاصله (یا ¦ به‌جای آن): هر جا چسبیده باشند درست می‌شوند.",
  keep: "واژه‌ها و عبارت‌هایی که هیچ قاعده‌ای به آن‌ها دست نمی‌زند.",
  replace: "واژه‌هایی که نباید بیایند و آنچه به‌جایشان نوشته می‌شود، هر کدام در یک سطر: کامپیوتر = رایانه",
  ignoreText: "عبارت‌های منظم؛ آنچه با یکی از آن‌ها بخواند دست‌نخورده می‌ماند.",
  suggestions: 'پیشنهادها چه اندازه مهم‌اند؛ با `"off"` دیده نمی‌شوند.',
  language:
    'زبان متن: با `"fa"` هر متنی دیده می‌شود، با زبانی دیگر دست‌نخورده می‌ماند؛ اگر گفته نشود از خود متن دانسته می‌شود.',
  headings: 'عنوانی که صفحه‌های دیگر به آن پیوند داده‌اند: `"fix"` تعمیر می‌شود، `"suggest"` فقط پیشنهاد.',
};
