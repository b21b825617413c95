import {
  classesOf,
  classTable,
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

/** What a number is written together with ends at a space or at a mark that only Persian text has. */
const SEPARATOR = /[\s\u060C\u061B\u061F\u00AB\u00BB]/;

/** Converts the digits of each token in Persian text, unless the token or its neighbour has Latin letters: then they belong to a name. */
function convertDigits(line: Line, from: number, fromClass: number, to: number, report: Report): void {
  const { text } = line;
  const classes = classTable();
  const scripts = scriptCursor(line);
  for (let i = 0; i < text.length; i++) {
    if ((classes[text.charCodeAt(i)]! & fromClass) === 0) continue;
    const end = endOfToken(text, i + 1);
    const start = startOfToken(text, i);
    if (isPersianNumber(text, start, end) && scripts.isPersian(start)) {
      for (let at = i; at < end; at++) {
        const code = text.charCodeAt(at);
        if ((classes[code]! & fromClass) !== 0) report(at, at + 1, String.fromCharCode(code - from + to));
      }
    }
    i = end;
  }
}

function startOfToken(text: string, before: number): number {
  let start = before;
  while (start > 0 && !SEPARATOR.test(text[start - 1]!)) start -= 1;
  return start;
}

function endOfToken(text: string, from: number): number {
  let end = from;
  while (end < text.length && !SEPARATOR.test(text[end]!)) end += 1;
  return end;
}

function isPersianNumber(text: string, start: number, end: number): boolean {
  const token = text.slice(start, end);
  return (classesOf(token) & LATIN_LETTER) === 0 && !token.includes("_") && !besideLatin(text, start, end);
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
    if (options.digits === "latin") convertDigits(line, ZERO_PERSIAN, PERSIAN_DIGIT, ZERO_LATIN, report);
    else if (options.digits !== "keep" && (line.classes & LATIN_DIGIT) !== 0) {
      convertDigits(line, ZERO_LATIN, LATIN_DIGIT, ZERO_PERSIAN, report);
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
