import { describe, expect, it } from "vitest";
import * as unicode from "../../src/unicode/index.ts";
import {
  ARABIC_DIGITS,
  ARABIC_LETTERS,
  ARABIC_SCRIPT,
  DIACRITICS,
  DIGITS,
  digitValue,
  hasClass,
  IN_WORD,
  isLetter,
  isMark,
  LATIN_DIGITS,
  LATIN_LETTERS,
  LETTERS,
  LINE_BREAKS,
  PERSIAN_DIGITS,
  PERSIAN_LETTERS,
  PLAIN_LETTERS,
  PRESENTATION_FORMS,
  regex,
  SPACES,
  TATWEEL,
  WORD_END,
  WORD_START,
  ZWNJ,
} from "../../src/unicode/index.ts";

const UNITS = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

/** The code units of a piece of the alphabet. */
function unitsOf(piece: string): string[] {
  const pattern = regex`/[${piece}]/`;
  return UNITS.filter((unit) => pattern.test(unit));
}

describe("a piece of the alphabet means in a regular expression what its class means in the tables", () => {
  it.each<[name: string, piece: string, classes: number]>([
    ["letters", LETTERS, unicode.LETTER],
    ["presentation forms", PRESENTATION_FORMS, unicode.PRESENTATION_FORM],
    ["marks", DIACRITICS, unicode.DIACRITIC],
    ["Latin letters", LATIN_LETTERS, unicode.LATIN_LETTER],
    ["Latin digits", LATIN_DIGITS, unicode.LATIN_DIGIT],
    ["Arabic-Indic digits", ARABIC_DIGITS, unicode.ARABIC_DIGIT],
    ["Persian digits", PERSIAN_DIGITS, unicode.PERSIAN_DIGIT],
    ["line breaks", LINE_BREAKS, unicode.LINE_BREAK],
  ])("%s", (_name, piece, classes) => {
    expect(unitsOf(piece)).toEqual(UNITS.filter((unit) => hasClass(unit, 0, classes)));
  });
});

describe("the alphabet", () => {
  it("has letters that Unicode calls letters of the Arabic script, and few others", () => {
    const strange = unitsOf(PLAIN_LETTERS).filter((unit) => !/(?=\p{Script_Extensions=Arabic})\p{L}/u.test(unit));
    expect(strange).toEqual([]);
  });
  it("has no digit, sign, mark or tatweel among its letters", () => {
    for (const unit of "٠٩۰۹٪٫٬٭۔ـ،؛؟\u064B\u0670\u06DD\u200C") expect(unitsOf(LETTERS)).not.toContain(unit);
  });
  it("has letters of Persian and of Arabic that are letters", () => {
    for (const unit of unitsOf(PERSIAN_LETTERS + ARABIC_LETTERS)) expect(isLetter(unit.charCodeAt(0))).toBe(true);
    expect(unitsOf(ARABIC_LETTERS).filter((unit) => "پچژگ".includes(unit))).toEqual([]);
  });
  it("has Latin letters that are letters", () => {
    for (const unit of unitsOf(LATIN_LETTERS)) expect(unit).toMatch(/\p{Script=Latin}/u);
  });
  it("has digits that have a value", () => {
    expect(unitsOf(DIGITS)).toEqual(UNITS.filter((unit) => digitValue(unit.charCodeAt(0)) >= 0));
  });
  it("writes words with letters, marks and tatweel", () => {
    const isInWord = (unit: string) => isLetter(unit.charCodeAt(0)) || isMark(unit.charCodeAt(0)) || unit === TATWEEL;
    expect(unitsOf(IN_WORD)).toEqual(UNITS.filter(isInWord));
  });
  it("has a script that holds all of its letters, marks and digits", () => {
    const script = new Set(unitsOf(ARABIC_SCRIPT));
    for (const unit of unitsOf(IN_WORD + ARABIC_DIGITS + PERSIAN_DIGITS)) expect(script.has(unit)).toBe(true);
  });
  it("has two spaces and four line breaks", () => {
    expect(unitsOf(SPACES)).toEqual([" ", "\u00A0"]);
    expect(unitsOf(LINE_BREAKS)).toEqual(["\n", "\r", "\u2028", "\u2029"]);
  });
  it("knows where a word begins and ends", () => {
    const word = regex`/${WORD_START}ها${WORD_END}/`;
    for (const text of ["ها", "(ها)", "۲۰ها۲۰", "٪ها۔", "xهاx"]) expect(word.test(text)).toBe(true);
    for (const text of ["تنها", "هاش", `${ZWNJ}ها`, `ها${ZWNJ}`, "ب\u064Eها", "ها\u0654", "ـها"])
      expect(word.test(text)).toBe(false);
  });
});
