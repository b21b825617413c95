/**
 * Words that careful editors write in more than one way, a family a line, the spellings between slashes. Both the Academy's دستور خط فارسی (1401)
 * and what is printed know each of them; which one a text has is its author's, but for one: that it be the same throughout.
 *
 * - و between two stems: §3.7 joins them with ZWNJs, dictionaries (معین، سخن) have the old one-word spelling, the press spaces.
 * - ها behind آن, این: the Academy allows both.
 * - ت or ط, ز or ذ in words that are not Arabic: the Academy's فرهنگ املایی خط فارسی prefers the first; the second is in print.
 * - The seat of a hamza: دستور خط prefers ئ and أ by its table; ؤ and ئ of Arabic spelling are in print.
 * - به before a noun: the Academy joins (1401), most write a space.
 */
export const FAMILIES = `گفت\u200Cوگو/گفتگو/گفت و گو
جست\u200Cوجو/جستجو/جست و جو
شست\u200Cوشو/شستشو/شست و شو
پرس\u200Cوجو/پرس و جو
آنها/آن\u200Cها
اینها/این\u200Cها
اتاق/اطاق
امپراتور/امپراطور
بلیت/بلیط
باتری/باطری
زغال/ذغال
هیئت/هیأت
مسئله/مسأله
جرئت/جرأت
مسئول/مسؤول
شئون/شؤون
به\u200Cویژه/به ویژه
به\u200Cطور/به طور`;
