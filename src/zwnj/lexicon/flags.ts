import type { Feature } from "./feature-sets.ts";

/** What the lexicon tells of a word: of one that it does not have nothing. A new flag is a new row here. */
export class Flags {
  readonly id: number = 0;
  /** Takes the plural ها. */
  readonly plural: boolean = false;
  /** Takes تر and ترین. */
  readonly comparative: boolean = false;
  /** Ends in a silent heh or in yeh, so its clitics stand after a ZWNJ: خانه‌ام. */
  readonly silent: boolean = false;
  /** Takes glued endings: م ت ش ی مان تان شان. */
  readonly clitic: boolean = false;
  /** Ends in a vowel and takes یم یت یش یی. */
  readonly vowel: boolean = false;
  /** A compound that may be joined from its spaced spelling. */
  readonly spaced: boolean = false;
  /** A compound that many write solid: in a line that sets its ZWNJs it stays so. */
  readonly divided: boolean = false;
  /** One that stays so where the line does not show that it has lost its ZWNJs. */
  readonly undecided: boolean = false;
  /** A solid word that gets its ZWNJ from spaces alone: «همزمان», «هم زمان». */
  readonly staysGlued: boolean = false;
  /** One that many write as two words: joined from spaces in a line that has lost its ZWNJs to them. */
  readonly joinedIfLost: boolean = false;

  /** A finite form that follows می. */
  readonly followsMi: boolean = false;
  /** A finite form of any kind: رفتم, برود, نرفت. */
  readonly finite: boolean = false;
  /** A past participle in ه: رفته, نرفته. */
  readonly participle: boolean = false;
  /** Second member of open compounds: شناسی in زبان‌شناسی. */
  readonly secondMember: boolean = false;
  /** A second member that may be joined from its spaced spelling. */
  readonly secondMemberSpaced: boolean = false;
  /** First member of open compounds: خوش in خوش‌برخورد. */
  readonly firstMember: boolean = false;
  /** A contracted form of the spoken language that the option `colloquial` splits: میشه. */
  readonly colloquial: boolean = false;
  /** Every word of the lexicon but the forms that are made from verb stems. */
  readonly listed: boolean = false;
  /** «Xهای» is read «Xه‌ای» for this X. */
  readonly indefinite: boolean = false;
  /** «Xهای» is «X‌های» for this X, whatever stands beside it. With `indefinite`: the words beside «Xهای» decide, in either direction. */
  readonly surelyPlural: boolean = false;
  /** Among the most frequent words of the language; see frequent.txt. */
  readonly frequent: boolean = false;
}

export type Flag = Feature<Flags>;

/** Of a word that the lexicon has, or that is a form of one of its verbs. */
export function isKnown({ listed, finite, participle }: Flags): boolean {
  return listed || finite || participle;
}
