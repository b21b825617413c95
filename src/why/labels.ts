import type { Fact } from "../zwnj/why.ts";

/** What is told of a word, in each language of messages. `¦` stands for a ZWNJ. */
export const LABELS = {
  en: {
    key: "¦ is a half-space",
    stays: "stays",
    suggested: "suggested",
    readings: "read as",
    or: "or, by its neighbours",
    left: "left",
    cost: "cost",
    guard: "guard",
    unknown: "unknown",
    gate: "left to the option",
    yours: "named by the option",
    knows: "known of",
    does: "as a neighbour",
    neighbours: "as it is because of",
    without: "without it",
    comma: ", ",
    semicolon: "; ",
    unread: "is never read: too long, or of letters that Persian does not have",
  },
  fa: {
    key: "¦ نشان نیم\u200Cفاصله است",
    stays: "همان می\u200Cماند",
    suggested: "پیشنهاد",
    readings: "خوانش",
    or: "یا به قرینهٔ همسایه\u200Cها",
    left: "کنار گذاشته",
    cost: "هزینه",
    guard: "نگهبان",
    unknown: "ناشناخته",
    gate: "بسته به گزینهٔ",
    yours: "نام\u200Cبرده در گزینهٔ",
    knows: "دانسته\u200Cها دربارهٔ",
    does: "در همسایگی",
    neighbours: "چنین است به سبب",
    without: "بی آن",
    comma: "، ",
    semicolon: "؛ ",
    unread: "خوانده نمی\u200Cشود: دراز است، یا حرفی دارد که فارسی ندارد",
  },
} as const;

/** «Xهای» where both readings are current. */
export const BY_CONTEXT = [
  "with های its neighbours decide: «Xه¦ای» or «X¦های»",
  "با «های»، همسایه\u200Cها میان «Xه¦ای» و «X¦های» داوری می\u200Cکنند",
] as const;

export type Language = keyof typeof LABELS;

/** What the lexicon knows of a word; unions of others are left out. */
export const FACTS: Readonly<Partial<Record<Fact, readonly [en: string, fa: string]>>> = {
  LISTED: ["a word of the lexicon", "در واژه\u200Cنامه هست"],
  PLURAL: ["takes ها", "«ها» می\u200Cگیرد"],
  COMPARATIVE: ["takes تر", "«تر» می\u200Cگیرد"],
  SILENT: ["ends in a silent heh or in yeh", "به «ه» ناملفوظ یا «ی» پایان می\u200Cیابد"],
  CLITIC: ["takes glued endings (م ت ش ی)", "پسوند پیوسته (م ت ش ی) می\u200Cگیرد"],
  VOWEL: ["ends in a vowel and takes ی", "به مصوت پایان می\u200Cیابد و «ی» می\u200Cگیرد"],
  SPACED: ["a compound, joined from spaces as well", "مرکب، جدا هم که باشد به هم می\u200Cپیوندد"],
  VERB: ["a verb that follows می", "فعلی که پس از «می» می\u200Cآید"],
  FINITE: ["a form of a verb", "صیغهٔ فعل"],
  PARTICIPLE: ["a past participle", "صفت مفعولی"],
  SECOND: ["second member of compounds", "جزء دوم مرکب\u200Cها"],
  SECOND_SPACED: ["joined to the word before it from spaces as well", "جدا هم که باشد به واژهٔ پیش می\u200Cپیوندد"],
  FIRST: ["first member of compounds", "جزء نخست مرکب\u200Cها"],
  COLLOQUIAL: ["a contracted verb of the spoken language", "فعل شکستهٔ گفتاری"],
  INDEFINITE: ["with های it is «Xه¦ای»", "با «های»، «Xه¦ای» است"],
  FREQUENT: ["a frequent word", "واژه\u200Cای پربسامد"],
  SURELY_PLURAL: ["with های it is «X¦های»", "با «های»، «X¦های» است"],
};
