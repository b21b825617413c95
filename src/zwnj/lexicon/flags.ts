/** What the lexicon tells of a word, one bit each. The first five are stored with a word, the sixth with a compound. */

/** Takes the plural ها. */
export const PLURAL = 1 << 0;
/** Takes تر and ترین. */
export const COMPARATIVE = 1 << 1;
/** Ends in a silent heh or in yeh, so its clitics stand after a ZWNJ: خانه‌ام. */
export const SILENT = 1 << 2;
/** Takes glued endings: م ت ش ی مان تان شان. */
export const CLITIC = 1 << 3;
/** Ends in a vowel and takes یم یت یش یی. */
export const VOWEL = 1 << 4;
/** A compound that may be joined from its spaced spelling. */
export const SPACED = 1 << 5;

/** A finite form that follows می. */
export const VERB = 1 << 6;
/** A finite form of any kind: رفتم, برود, نرفت. */
export const FINITE = 1 << 7;
/** A past participle in ه: رفته, نرفته. */
export const PARTICIPLE = 1 << 8;
/** Second member of open compounds: شناسی in زبان‌شناسی. */
export const SECOND = 1 << 9;
/** A second member that may be joined from its spaced spelling. */
export const SECOND_SPACED = 1 << 10;
/** First member of open compounds: خوش in خوش‌برخورد. */
export const FIRST = 1 << 11;
/** A contracted form of the spoken language that the option `colloquial` splits: میشه. */
export const COLLOQUIAL = 1 << 12;
/** Every word of the lexicon but the forms that are made from verb stems. */
export const LISTED = 1 << 13;
/** Of a word that the lexicon has, or that is a form of one of its verbs. */
export const KNOWN = LISTED | FINITE | PARTICIPLE;
/** «Xهای» is read «Xه‌ای» for this X. */
export const INDEFINITE = 1 << 14;
/** «Xهای» is «X‌های» for this X, whatever stands beside it. */
export const SURELY_PLURAL = 1 << 15;
/** Both of them: the words beside «Xهای» decide, in either direction. */
export const BY_CONTEXT = INDEFINITE | SURELY_PLURAL;
/** Among the six thousand most frequent words of the language, those of one and two letters apart. */
export const FREQUENT = 1 << 16;
