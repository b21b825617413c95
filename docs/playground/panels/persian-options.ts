/** What the options do, in Persian; in English their comments say it. */
import type { Config } from "../../../src/lint/index.ts";

type Told = Exclude<keyof Config, "rules" | "protect" | "extends" | "messages" | "frontMatter" | "keys">;

export const PERSIAN: Readonly<Record<Told, string>> & Readonly<Record<string, string>> = {
  minConfidence: "تغییری که اطمینانش از این کمتر باشد فقط پیشنهاد می‌شود؛ از ۰ تا ۱.",
  ezafe: "«خانه ی» چگونه نوشته شود: `hamza` آن را «خانهٔ» می‌کند و `zwnj-yeh` «خانه‌ی»؛ `keep` دست نمی‌زند.",
  digits: "رقم‌های متن: `persian` (۱۲۳)، `latin` (123)، یا `keep` که به آن‌ها دست نمی‌زند.",
  ellipsis: "`char` سه نقطه را یک نویسه می‌کند، `dots` آن نویسه را سه نقطه؛ `keep` به هیچ‌یک دست نمی‌زند.",
  arabicSpans: "بخش‌های عربی و اردو و کردی و پشتو: `skip` دست نمی‌زند، `process` آن‌ها را فارسی می‌گیرد.",
  plural: "«ها»ی چسبیده («کتابها»): `zwnj` جدایش می‌کند، `keep` نه.",
  comparative: "«تر» و «ترین» چسبیده («بزرگتر»): `zwnj` جدایش می‌کند، `keep` نه.",
  demonstratives: "«آنها» و «اینها»: `zwnj` «آن‌ها» و «این‌ها» می‌نویسد، `keep` دست نمی‌زند.",
  compoundPrepositions: "«به عنوان» و «به طور»: `zwnj` به هم می‌پیوندد، `keep` دست نمی‌زند.",
  linkingVav: "«گفت و گو»: `zwnj` «گفت‌وگو» می‌نویسد، `keep` دست نمی‌زند.",
  colloquial: "فعل‌های شکستهٔ گفتاری («میشه») را هم جدا می‌کند.",
  lostSpaces: "فاصله‌ای که کنار واژه‌ای دستوری گم شده («خودرا»): `fix` آن را برمی‌گرداند، `suggest` فقط پیشنهاد می‌دهد.",
  words: "واژه‌های خودتان، با نیم‌فاصله (یا ¦ به‌جای آن): هر جا چسبیده باشند درست می‌شوند.",
  keep: "واژه‌ها و عبارت‌هایی که هیچ قاعده‌ای به آن‌ها دست نمی‌زند.",
  suggestions: "پیشنهادها چه اندازه مهم‌اند؛ با `off` دیده نمی‌شوند.",
  language:
    "زبان متن: با `fa` هر متنی دیده می‌شود، با زبانی دیگر دست‌نخورده می‌ماند؛ اگر گفته نشود از خود متن دانسته می‌شود.",
  headings: "عنوانی که صفحه‌های دیگر به آن پیوند داده‌اند: `fix` تعمیر می‌شود، `suggest` فقط پیشنهاد.",
};
