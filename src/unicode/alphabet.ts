/**
 * What a letter, a digit, the end of a word is: said here once. Each is a string of ranges, as a character class of a regular expression
 * holds them, unless it says otherwise. The tables of classes (class-table.ts) and the regular expressions ({@link regex}) are built from these.
 */

/** Letters frozen in one shape, and ligatures: U+FB50–FDFF, U+FE70–FEFC. */
export const PRESENTATION_FORMS = "\uFB50-\uFBB1\uFBD3-\uFD3D\uFD50-\uFDFC\uFE70-\uFEFC";

/** Of those the words that are written as one: ﷲ ﷺ ﷼. */
export const WORD_LIGATURES = "\uFDF0-\uFDFC";

/** Letters of the Arabic script, as they are typed. Neither tatweel nor marks, digits, ٪ ٫ ٬ ٭ ۔ are letters, though they stand among them. */
export const PLAIN_LETTERS =
  "\u0620-\u063F\u0641-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06EE\u06EF\u06FA-\u06FC\u06FF\u0750-\u077F\u08A0-\u08C9";

/** The same, and presentation forms. */
export const LETTERS = `${PLAIN_LETTERS}${PRESENTATION_FORMS}`;

/** The letters of Persian; ة and the seats of hamza other than أ are none. */
export const PERSIAN_LETTERS =
  "\u0621-\u0624\u0626-\u0628\u062A-\u063A\u0641\u0642\u0644-\u0648\u067E\u0686\u0698\u06A9\u06AF\u06CC";
/** Letters of Urdu, Kurdish, Pashto, Uyghur … that no slip of a keyboard puts into a Persian word. */
export const OTHER_LETTERS =
  "\u0679\u0688\u0691\u06BA\u06D2\u06D3\u06C6\u0695\u06B5\u06CA\u069A\u0693\u067C\u0689\u0681\u0685\u06BC\u06C7\u06C8\u06CB";
/** The letters of Arabic, which has no پ چ ژ گ. */
export const ARABIC_LETTERS = "\u0621-\u063A\u0641-\u064A";

/** Harakat, tanwin, shadda, sukun. */
export const VOWEL_SIGNS = "\u064B-\u0652";
/** Maddah and hamza above, hamza below. */
export const COMBINING_HAMZAS = "\u0653-\u0655";
/** Signs of the Koran over and under letters. */
export const KORANIC_SIGNS = "\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED";
/** All marks over and under letters: those, and what else Unicode calls a nonspacing mark (Mn). */
export const DIACRITICS = `\u0610-\u061A\u064B-\u065F\u0670${KORANIC_SIGNS}`;

/** What a word of the Arabic script is written with: {@link LETTERS}, {@link DIACRITICS} and tatweel; a ZWNJ is not among them. Written as one, for it stands in most expressions. */
export const IN_WORD =
  "\u0610-\u061A\u0620-\u065F\u066E-\u06D3\u06D5-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06EF\u06FA-\u06FC\u06FF\u0750-\u077F\u08A0-\u08C9\uFB50-\uFBB1\uFBD3-\uFD3D\uFD50-\uFDFC\uFE70-\uFEFC";
/** No class but a place: a word begins here, behind no letter, mark, tatweel or ZWNJ. */
export const WORD_START = `(?<![${IN_WORD}\u200C])`;
/** No class but a place: a word ends here, and no ZWNJ ties it to another. */
export const WORD_END = `(?![${IN_WORD}\u200C])`;

/** The blocks of the Arabic script whole: letters, marks, digits, punctuation. */
export const ARABIC_SCRIPT = "\u0600-\u06FF\u0750-\u077F\u08A0-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC";

/** Letters of Latin, with diacritics too; × and ÷ stand among them and are none. */
export const LATIN_LETTERS = "A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F";

export const LATIN_DIGITS = "0-9";
/** U+0660–0669. */
export const ARABIC_DIGITS = "\u0660-\u0669";
/** U+06F0–06F9. */
export const PERSIAN_DIGITS = "\u06F0-\u06F9";
/** Of all three. */
export const DIGITS = `${LATIN_DIGITS}${ARABIC_DIGITS}${PERSIAN_DIGITS}`;

export const LINE_BREAKS = "\n\r\u2028\u2029";
/** What is typed between words: space and no-break space. */
export const SPACES = " \u00A0";
