import {
  ARABIC_DIGITS,
  hasClass,
  IN_WORD,
  LETTER,
  LETTERS,
  LINE_BREAKS,
  lookBack,
  PRESENTATION_FORMS,
  regex,
  SPACES,
  WORD_END,
} from "../unicode/index.ts";
import { matchAt, type Recogniser } from "./recogniser.ts";
import { GLYPH, OPENING_PARENTHESIS, QUOTATION, UNDERSCORE } from "./triggers.ts";

const OPENING = "\u00AB\u2039\u201C\u2018\"'([";
/** Where the brackets start. */
const BRACKETS = 6;
const LONGEST_SIGN = 3;
const CLOSING = "\u00BB\u203A\u201D\u2019\"')]";
const CLOSING_OR_MARK = "\u00BB\u203A\u201D\u2019\"')]\u060C.:";

/** What a rule would change though it is only spoken of: a letter of another keyboard, a digit, a mark, a row of marks, what is invisible. */
const SIGN = regex`/[\u0643\u0649\u064A\u0654\u06C0\u06AA\u06AB\u06BE\u06C1\u06CD\u06CE\u06D0\u06D5${ARABIC_DIGITS}${PRESENTATION_FORMS}\u201A\u066A\u066B\u066C\u200B-\u200F"'%<>]|[,;:?]{1,3}|\.{2,3}|-{1,3}/y`;
/** In quotes a lone Latin digit is spoken of, too, and in straight ones any number, '2001-2005'; in brackets it is the number of a note or an item. */
const LATIN_DIGIT = /[0-9]/y;
const QUOTED_NUMBER = /(?<=(["']))[0-9]{1,8}(?:[.,:/-][0-9]{1,8}){0,3}(?=\1)/y;

/** A suffix as grammars and style guides write it, joined to a tatweel: «ـها», ـتر. */
const SUFFIX = regex`/\u0640+[${LETTERS}]{1,8}(?![${IN_WORD}\u200C])/y`;

/** The single characters before one that is spoken of, with و or یا between them. */
const ROW_BEFORE = regex`/(?:(?<![^\s\u00AB("])[^\s\u0648]\u060C?[${SPACES}]+(?:(?:و|یا)[${SPACES}]+)?){0,8}$/`;
/** The words that introduce them, with an ending, perhaps with an adjective: «رقم\u200Cهای عربی». */
const INTRODUCED = regex`/(?:^|[^${IN_WORD}])(?:حرف|حروف|رقم|ارقام|علامت|علا[ئی]م|نشان[هۀ]|نویس[هۀ]|کارا?کتر|نماد|عملگر|کلید)(?:\u0654|[\u200C ]?های?|[\u200C ]ی)?(?:[${SPACES}]+[${IN_WORD}]{3,9})?[${SPACES}]*[:\u00AB("]?[${SPACES}]*$/`;
/** The least that each of those words has. */
const INTRODUCER = /حر[فو]|رقم|ارقام|علام|علائ|علای|نشان|نویس|کاراکتر|کارکتر|نماد|عملگر|کلید/;
/** A letter told by its language: «ي عربی». */
const LANGUAGE_BEHIND = regex`/[${SPACES}](?:عرب|فارس)[یي]/y`;
/** Two marks by themselves with و or یا between them: «؛ و :». */
const MARKS = "[\u060C\u061B\u061F.,:;?!\u00AB\u00BB_@#*+-]";
const MARK_BEFORE = regex`/(?:^|\s)${MARKS} (?:و|یا) $/`;
const MARK_BEHIND = regex`/ (?:و|یا) ${MARKS}(?![^\s\u00BB)"])/y`;
const PREPOSITION = /(?:^|\s)(?:از|با|به|برای|جای|بدون|یک) $/;
/** So far the two look back, … */
const NEAR = 8;
/** … and so far what looks for an introduction. */
const REACH = 60;

/** So many letters or digits, each by itself, are a row of glyphs, whatever stands before them. */
const ROW = 3;
const LETTERS_BEFORE = regex`/(?:(?<![^\s\u00AB("])[${LETTERS}]\u060C?[${SPACES}]){0,4}$/`;
const LETTERS_AFTER = regex`/(?:\u060C?[${SPACES}][${LETTERS}](?![^\s\u00BB)"\u060C.])){0,4}/y`;
const DIGITS_BEFORE = regex`/(?:(?<![^\s\u00AB("])[${ARABIC_DIGITS}][${SPACES}]){0,4}$/`;
const DIGITS_AFTER = regex`/(?:[${SPACES}][${ARABIC_DIGITS}](?![^\s\u00BB)"\u060C.])){0,4}/y`;

/** Letters and what becomes of them, or one beside the other: ي → ی, ي/ك. */
const CONVERSION = regex`/[${LETTERS}](?: ?(?:\u2192|->|=>) ?[${LETTERS}]|(?:\/[${LETTERS}]){1,4})(?![${IN_WORD}\u200C/])/y`;

/** The operators that choose: x ? "y" : "z", x?.y, and behind a name x ?? 'y'. */
const CHOICE =
  /(?<=[\w)\]] )\?\?(?= ["'\w[(])|\?\.(?=[\w[(])|\? ("[^"\n]{0,60}"|'[^'\n]{0,60}'|[-\w.]+) : ("[^"\n]{0,60}"|'[^'\n]{0,60}'|[-\w.]+)/y;
/** No clause begins with its object: «بعد ? را», «نوع string? را», and in speech «"x"; رو» behind what is no Persian. */
const OBJECT = regex`/[.;?]{1,3}(?= (?:را|(?<=[\w)"'\]}][.;?]{1,3} )رو)${WORD_END})/y`;

/** A letter, digit, mark or suffix that the text speaks of: «ك», (;), «...», علامت ٫, عملگر ??, «ـها», ٤ ٥ ٦; also the operators ??= and ?:. */
export const citation: Recogniser = {
  name: "citation",
  triggers: QUOTATION | OPENING_PARENTHESIS | GLYPH | UNDERSCORE,
  find: (text, at) => {
    if (text[at] === "\u0640") return stands(text, at - 1, OPENING) ? matchAt(SUFFIX, text, at) : undefined;
    const quoted = OPENING.indexOf(text[at]!);
    if (quoted >= 0) {
      const number = matchAt(QUOTED_NUMBER, text, at + 1);
      if (number !== undefined) return number;
      const sign = matchAt(SIGN, text, at + 1) ?? (quoted < BRACKETS ? matchAt(LATIN_DIGIT, text, at + 1) : undefined);
      if (sign !== undefined && text[sign.end] === CLOSING[quoted]) return sign;
      if (!"\"'".includes(text[at]!)) return undefined;
    }
    if (stands(text, at - 1, OPENING)) {
      const conversion = matchAt(CONVERSION, text, at);
      if (conversion !== undefined) return conversion;
    }
    const operator = matchAt(CHOICE, text, at) ?? matchAt(OBJECT, text, at);
    if (operator !== undefined) return operator;
    let end = at + 1;
    while (text[end] === "?" && text[at] === "?" && end < at + LONGEST_SIGN) end += 1;
    if (text[at] === "?" && text[end] === "=") return { start: at, end: end + 1 };
    // The operator ?: behind a space: a question has none before its mark.
    if (text[at] === "?" && text[end] === ":" && /[ \u00A0]/.test(text[at - 1] ?? ""))
      return { start: at - 1, end: end + 1 };
    if (!stands(text, at - 1, OPENING) || !stands(text, end, CLOSING_OR_MARK)) return undefined;
    // Both of two: a full stop would be no sign by itself.
    const second = isGlyph(text, at) ? undefined : matchAt(MARK_BEHIND, text, end)?.end;
    return second !== undefined || isSpokenOf(text, at, end) ? { start: at, end: second ?? end } : undefined;
  },
};

/** Whether an offset is outside the text or has white space or one of some marks. */
function stands(text: string, at: number, marks: string): boolean {
  const character = text[at] ?? " ";
  return /\s/.test(character) || marks.includes(character);
}

/** Whether a letter or a digit stands at an offset, and no mark. */
function isGlyph(text: string, at: number): boolean {
  return hasClass(text, at, LETTER) || regex`/[${ARABIC_DIGITS}]/`.test(text[at]!);
}

function isSpokenOf(text: string, at: number, end: number): boolean {
  const near = lookBack(text, at, NEAR);
  const before = lookBack(text, at, REACH);
  const isLetter = hasClass(text, at, LETTER);
  const isMark = !isGlyph(text, at);
  if (!isMark) {
    const [left, right] = isLetter ? [LETTERS_BEFORE, LETTERS_AFTER] : [DIGITS_BEFORE, DIGITS_AFTER];
    right.lastIndex = at + 1;
    if (left.exec(before)![0].length + right.exec(text)![0].length >= 2 * (ROW - 1)) return true;
  }
  LANGUAGE_BEHIND.lastIndex = end;
  if (isLetter && LANGUAGE_BEHIND.test(text)) return true;
  if (MARK_BEFORE.test(near)) return true;
  // A mark at the end of a line ends its sentence: «کدام حرف ؟»
  const ends = isMark && !/\S/.test(lineAfter(text, end));
  // No clause ends behind a preposition: «از ?? استفاده کن», «جای ; را».
  if (isMark && (end - at > 1 || !ends) && PREPOSITION.test(near)) return true;
  if (!INTRODUCER.test(before)) return false;
  const row = ROW_BEFORE.exec(before)![0].length;
  return (row > 0 || !ends) && INTRODUCED.test(before.slice(0, before.length - row));
}

function lineAfter(text: string, end: number): string {
  return text.slice(end, end + 8).split(regex`/[${LINE_BREAKS}]/`, 1)[0]!;
}
