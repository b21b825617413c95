/** Code points that code refers to by name, so that nothing invisible is ever pasted into a source file. */

/** Zero width non-joiner, the half-space of Persian. */
export const ZWNJ = "\u200C";
/** Zero width joiner; keeps a letter in its joined shape, as in the abbreviation ه‍.ش. */
export const ZWJ = "\u200D";
export const NBSP = "\u00A0";
export const NARROW_NBSP = "\u202F";
export const SOFT_HYPHEN = "\u00AD";
export const ZERO_WIDTH_SPACE = "\u200B";
export const WORD_JOINER = "\u2060";
/** Zero width no-break space; a byte order mark at the start of a file. */
export const BOM = "\uFEFF";
export const LRM = "\u200E";
export const RLM = "\u200F";
export const ALM = "\u061C";

export const TATWEEL = "\u0640";
export const FATHATAN = "\u064B";
export const DAMMATAN = "\u064C";
export const KASRA = "\u0650";
export const MADDAH_ABOVE = "\u0653";
export const HAMZA_ABOVE = "\u0654";
export const HAMZA_BELOW = "\u0655";

export const ALEF = "\u0627";
export const ALEF_MADDA = "\u0622";
export const ALEF_HAMZA_ABOVE = "\u0623";
export const WAW = "\u0648";
export const WAW_HAMZA = "\u0624";
export const YEH_HAMZA = "\u0626";
/** Heh, ه. */
export const HEH = "\u0647";
/** Heh with yeh above as one code point, ۀ; Persian writes <HEH, HAMZA_ABOVE> (ISIRI 6219 §5-8). */
export const HEH_YEH_ABOVE = "\u06C0";
/** Ae, ە: the vowel of Kurdish and Uyghur. */
export const AE = "\u06D5";
/** Farsi yeh, ی. */
export const YEH = "\u06CC";
/** Keheh, the Persian kaf, ک. */
export const KEHEH = "\u06A9";
export const ARABIC_YEH = "\u064A";
export const ALEF_MAKSURA = "\u0649";
export const ARABIC_KAF = "\u0643";

export const PERSIAN_COMMA = "\u060C";
export const PERSIAN_SEMICOLON = "\u061B";
export const PERSIAN_QUESTION_MARK = "\u061F";
export const PERCENT_SIGN = "\u066A";
export const DECIMAL_SEPARATOR = "\u066B";
export const THOUSANDS_SEPARATOR = "\u066C";
export const GUILLEMET_OPEN = "\u00AB";
export const GUILLEMET_CLOSE = "\u00BB";
export const SINGLE_GUILLEMET_OPEN = "\u2039";
export const SINGLE_GUILLEMET_CLOSE = "\u203A";
export const ELLIPSIS = "\u2026";
export const EN_DASH = "\u2013";
