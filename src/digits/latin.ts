import {
  classesOf,
  hasClass,
  LATIN_DIGIT,
  LATIN_LETTER,
  LETTER,
  PERSIAN_DIGIT,
  scriptCursor,
} from "../unicode/index.ts";
import type { Line, Report, Rule, RulePage } from "../walk/index.ts";

const ZERO_LATIN = 0x30;
const ZERO_PERSIAN = 0x6f0;

/** What a number is written together with, and has a digit: it ends at a space or at a mark that only Persian text has. */
const WITH_LATIN_DIGIT =
  /(?<![^\s\u060C\u061B\u061F\u00AB\u00BB])[^\s\u060C\u061B\u061F\u00AB\u00BB0-9]*[0-9][^\s\u060C\u061B\u061F\u00AB\u00BB]*/g;
const WITH_PERSIAN_DIGIT =
  /(?<![^\s\u060C\u061B\u061F\u00AB\u00BB])[^\s\u060C\u061B\u061F\u00AB\u00BB\u06F0-\u06F9]*[\u06F0-\u06F9][^\s\u060C\u061B\u061F\u00AB\u00BB]*/g;

/** Converts the digits of each token in Persian text, unless the token or its neighbour has Latin letters: then they belong to a name. */
function convertDigits(line: Line, tokens: RegExp, from: number, to: number, report: Report): void {
  const { text } = line;
  const scripts = scriptCursor(line);
  tokens.lastIndex = 0;
  for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
    const [token] = match;
    const start = match.index;
    if (belongsToName(token) || besideLatin(text, start, start + token.length) || !scripts.isPersian(start)) continue;
    for (let i = 0; i < token.length; i++) {
      const value = token.charCodeAt(i) - from;
      if (value >= 0 && value <= 9) report(start + i, start + i + 1, String.fromCharCode(value + to));
    }
  }
}

function belongsToName(token: string): boolean {
  return (classesOf(token) & LATIN_LETTER) !== 0 || token.includes("_");
}

/** Whether a Latin word stands one space away. A bracket or mark between the two parts them. */
function besideLatin(text: string, start: number, end: number): boolean {
  return (
    (text[start - 1] === " " &&
      hasClass(text, start - 2, LATIN_LETTER) &&
      hasClass(text, start, LATIN_DIGIT | PERSIAN_DIGIT)) ||
    (text[end] === " " && hasClass(text, end + 1, LATIN_LETTER) && hasClass(text, end - 1, LATIN_DIGIT | PERSIAN_DIGIT))
  );
}

export const rule: Rule = {
  id: "digits/latin",
  needs: LETTER,
  find(line, options, report) {
    if (options.digits === "latin") convertDigits(line, WITH_PERSIAN_DIGIT, ZERO_PERSIAN, ZERO_LATIN, report);
    else if (options.digits !== "keep" && (line.classes & LATIN_DIGIT) !== 0) {
      convertDigits(line, WITH_LATIN_DIGIT, ZERO_LATIN, ZERO_PERSIAN, report);
    }
  },
};

export const page: RulePage = {
  summary:
    "Latin digits of Persian prose become Persian digits (0–9 → ۰–۹). Digits of a name, version, address, code, phone number or ISO date stay. The option `digits` turns the direction round or keeps both.",
  persian: "رقم\u200Cهای لاتین در نثر فارسی به رقم فارسی تبدیل می\u200Cشوند.",
  authority: "CLDR: the default numbering system of fa is arabext; CLDR Persian style guide",
  examples: [
    ["جمعه 14 آذر", "جمعه ۱۴ آذر"],
    ["سال 1404 و 3 نفر", "سال ۱۴۰۴ و ۳ نفر"],
    ["حدود 2.5 متر", "حدود ۲.۵ متر"],
  ],
  stays: ["نسخهٔ v2.1 و MP3", "تاریخ 2025-12-06 بود", "روی Windows 11 نصب شد", "خطای HTTP 404 داد", "This has 3 words"],
};
