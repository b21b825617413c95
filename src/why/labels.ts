import type { Flag, Role } from "../zwnj/why.ts";

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

/** What the lexicon knows of a word. */
export const FACTS: Readonly<Record<Flag, readonly [en: string, fa: string]>> = {
  listed: ["a word of the lexicon", "در واژه\u200Cنامه هست"],
  plural: ["takes ها", "«ها» می\u200Cگیرد"],
  comparative: ["takes تر", "«تر» می\u200Cگیرد"],
  silent: ["ends in a silent heh or in yeh", "به «ه» ناملفوظ یا «ی» پایان می\u200Cیابد"],
  clitic: ["takes glued endings (م ت ش ی)", "پسوند پیوسته (م ت ش ی) می\u200Cگیرد"],
  vowel: ["ends in a vowel and takes ی", "به مصوت پایان می\u200Cیابد و «ی» می\u200Cگیرد"],
  spaced: ["a compound, joined from spaces as well", "مرکب، جدا هم که باشد به هم می\u200Cپیوندد"],
  divided: [
    "written solid by many: stays beside other ZWNJs",
    "بسیاری چسبیده می\u200Cنویسندش: کنار نیم\u200Cفاصله\u200Cهای دیگر می\u200Cماند",
  ],
  undecided: ["stays unless the line has lost its ZWNJs", "جز در سطری که نیم\u200Cفاصله\u200Cهایش افتاده می\u200Cماند"],
  staysGlued: [
    "written solid, and with its ZWNJ from spaces",
    "چسبیده می\u200Cماند، و از صورت بافاصله نیم\u200Cفاصله می\u200Cگیرد",
  ],
  joinedIfLost: [
    "joined from spaces in a line that has lost its ZWNJs to them",
    "در سطری که به\u200Cجای نیم\u200Cفاصله فاصله دارد از صورت بافاصله به هم می\u200Cپیوندد",
  ],
  followsMi: ["a verb that follows می", "فعلی که پس از «می» می\u200Cآید"],
  finite: ["a form of a verb", "صیغهٔ فعل"],
  participle: ["a past participle", "صفت مفعولی"],
  secondMember: ["second member of compounds", "جزء دوم مرکب\u200Cها"],
  secondMemberSpaced: ["joined to the word before it from spaces as well", "جدا هم که باشد به واژهٔ پیش می\u200Cپیوندد"],
  firstMember: ["first member of compounds", "جزء نخست مرکب\u200Cها"],
  colloquial: ["a contracted verb of the spoken language", "فعل شکستهٔ گفتاری"],
  indefinite: ["with های it is «Xه¦ای»", "با «های»، «Xه¦ای» است"],
  frequent: ["a frequent word", "واژه\u200Cای پربسامد"],
  surelyPlural: ["with های it is «X¦های»", "با «های»، «X¦های» است"],
};

/** What a word does to its neighbours. */
export const ROLES: Readonly<Record<Role, readonly [en: string, fa: string]>> = {
  mi: ["the می of a verb", "«می»ی فعل"],
  wine: ["may be wine", "شاید شراب باشد"],
  preverbMi: ["a preverb with می", "پیشوند فعل همراه «می»"],
  preverb: ["a preverb", "پیشوند فعل"],
  functionWord: ["a word of the grammar, which takes no suffix", "واژه\u200Cای دستوری که پسوند نمی\u200Cگیرد"],
  letterName: ["the name of a letter", "نام حرفی لاتین"],
  cup: ["می behind it is wine", "«می» پس از آن شراب است"],
  singularAfter: ["«Xهای» behind it is «Xه¦ای»", "«Xهای» پس از آن «Xه¦ای» است"],
  singularBefore: ["«Xهای» before it is «Xه¦ای»", "«Xهای» پیش از آن «Xه¦ای» است"],
  keepsBiApart: ["بی before it is a preposition", "«بی» پیش از آن حرف اضافه است"],
  updating: ["«به روز» before it is one word", "«به روز» پیش از آن یک واژه است"],
  homograph: ["has two readings that neighbours tell apart", "دو خوانش دارد که همسایه\u200Cها از هم بازمی\u200Cشناسند"],
  bi: ["the preposition بی, or the prefix", "حرف اضافهٔ «بی» یا پیشوند آن"],
  correlative: ["behind و it belongs to what stands before", "پس از «و» به پیش از خود تعلق دارد"],
  va: ["the conjunction و", "«و»ی عطف"],
  be: ["the preposition به", "حرف اضافهٔ «به»"],
  ruz: ["the noun of «به\u200Cروز»", "اسم «به\u200Cروز»"],
  auxiliary: ["makes a verb of the participle before it", "با صفت مفعولی پیش از خود فعل می\u200Cسازد"],
  demonstrative: ["stands before a noun freely", "آزادانه پیش از اسم می\u200Cآید"],
  pluralAfter: ["«Xهای» behind it is «X¦های»", "«Xهای» پس از آن «X¦های» است"],
  pluralBefore: ["«Xهای» before it is «X¦های»", "«Xهای» پیش از آن «X¦های» است"],
  rarelySingular: [
    "with های it is «X¦های», unless more than one neighbour speaks against it",
    "با «های»، «X¦های» است، مگر بیش از یک همسایه خلافش را بگوید",
  ],
  mostlySingular: [
    "with های it is «Xه¦ای», unless a neighbour speaks against it",
    "با «های»، «Xه¦ای» است، مگر همسایه\u200Cای خلافش را بگوید",
  ],
  compoundHalf: [
    "half of a compound whose other half looks like a verb",
    "نیمی از مرکبی که نیم دیگرش به فعل می\u200Cماند",
  ],
  az: ["the preposition از", "حرف اضافهٔ «از»"],
  singularAfterUnlessYeh: [
    "«Xهای» behind it is «Xه¦ای», unless ی ends the phrase",
    "«Xهای» پس از آن «Xه¦ای» است، مگر عبارت به «ی» پایان یابد",
  ],
  phraseMiddle: ["the middle of a phrase of three words", "میانهٔ عبارتی سه\u200Cواژه\u200Cای"],
  solidPrefix: ["a prefix that is written together with its word", "پیشوندی که با واژه\u200Cاش سرهم نوشته می\u200Cشود"],
  har: ["the هر of «هرچند»", "«هر» در «هرچند»"],
  chand: ["the چند of «هرچند»", "«چند» در «هرچند»"],
  arabicPart: ["the second part of an Arabic phrase", "جزء دوم عبارتی عربی"],
  timeUnit: ["a measure of time, or what makes one word with کم", "یکای زمان، یا آنچه با «کم» یک واژه می\u200Cسازد"],
  verse: ["a word of verse", "واژهٔ شعر"],
};
