import {
  DIGITS,
  hasClass,
  LATIN_DIGIT,
  LATIN_LETTER,
  LETTER,
  lookBack,
  PERSIAN_DIGIT,
  PERSIAN_DIGITS,
  regex,
  scanLine,
  scriptCursor,
} from "../unicode/index.ts";
import { findFrom, type Line, type Report, type Rule, type RulePage } from "../walk/index.ts";
import { isTyped } from "./typed-value.ts";

const ZERO_LATIN = 0x30;
const ZERO_PERSIAN = 0x6f0;

/** The marks of a number with it. */
const LATIN_MARKS: Readonly<Record<string, string>> = { "\u066A": "%", "\u066B": ".", "\u066C": "," };
const PERSIAN_DIGIT_BEFORE = regex`/[${PERSIAN_DIGITS}]$/`;

/** What a number is written together with ends at a space or at a mark that only Persian text has. */
const SEPARATOR = /[\s\u060C\u061B\u061F\u00AB\u00BB]/g;
const IS_SEPARATOR = /[\s\u060C\u061B\u061F\u00AB\u00BB]/;
const EACH_LATIN_DIGIT = /[0-9]/g;
const EACH_PERSIAN_DIGIT = regex`/[${PERSIAN_DIGITS}]/g`;

/** Converts the digits of each token in Persian text, unless the token or its neighbour has Latin letters: then they belong to a name. */
function convertDigits(line: Line, digits: RegExp, from: number, to: number, report: Report): void {
  const { text } = line;
  const scripts = scriptCursor(line);
  let end = 0;
  for (let digit = findFrom(digits, text, 0); digit < text.length; digit = findFrom(digits, text, end)) {
    const start = startOfToken(text, digit, end);
    end = findFrom(SEPARATOR, text, digit);
    const token = text.slice(start, end);
    if (belongsToName(token) || besideLatin(text, start, end) || !scripts.isPersian(start)) continue;
    if (from === ZERO_LATIN && isTyped(text, start, digit, end)) continue;
    const marks = from === ZERO_PERSIAN ? LATIN_MARKS : undefined;
    for (let i = 0; i < token.length; i++) {
      const mark = marks?.[token[i]!];
      if (mark !== undefined && (PERSIAN_DIGIT_BEFORE.test(token.slice(0, i)) || (i === 0 && mark === ".")))
        report(start + i, start + i + 1, mark);
      const value = token.charCodeAt(i) - from;
      if (value >= 0 && value <= 9) report(start + i, start + i + 1, String.fromCharCode(value + to));
    }
  }
}

function startOfToken(text: string, digit: number, from: number): number {
  let start = digit;
  while (start > from && !IS_SEPARATOR.test(text[start - 1]!)) start -= 1;
  return start;
}

function belongsToName(token: string): boolean {
  return (scanLine(token).classes & LATIN_LETTER) !== 0 || token.includes("_");
}

/** Whether a Latin word stands one space away, perhaps behind the sign of degrees or an exponent, یا or the bracket of a number. Other brackets and marks part them. */
function besideLatin(text: string, start: number, end: number): boolean {
  let last = end - 1;
  while (last > start && BEHIND_NUMBER.includes(text[last]!)) last -= 1;
  return (
    (text[start - 1] === " " &&
      (hasClass(text, start - 2, LATIN_LETTER) || followsMarkedName(text, start)) &&
      (hasClass(text, start, LATIN_DIGIT | PERSIAN_DIGIT) || BRACKETED.test(text.slice(start, end)))) ||
    (text[end] === " " &&
      !hasClass(text, start, LETTER) &&
      (hasClass(text, end + 1, LATIN_LETTER) || FURTHER.test(text.slice(end, end + FURTHER_REACH))) &&
      hasClass(text, last, LATIN_DIGIT | PERSIAN_DIGIT))
  );
}

/** Response (200): a code, a build or a year, all within the brackets. */
const BRACKETED = /^\([0-9.]{1,9}\)/;

/** The other end of a range with a Latin unit: «160 تا 1920 px». */
const FURTHER = regex`/^ (?:تا|الی|یا|-|–) [${DIGITS}][${DIGITS}.,]{0,12} ?[A-Za-z]/`;
const FURTHER_REACH = 24;

/** Whether a number stands behind a Latin name in marks of Markdown, behind its quarter or half, or behind another: [Node](https://…) 20, **Node** 20; Q4 2024; HTTP 204 یا 200. */
function followsMarkedName(text: string, start: number): boolean {
  return "`*_)]1234\u0627".includes(text[start - 2] ?? " ") && MARKED_NAME.test(lookBack(text, start, REACH));
}

const MARKED_NAME =
  /(?:[A-Za-z][A-Za-z0-9.+#-]{0,30}(?:`|\*{1,3}|_{1,3}|\](?:\([^()\s]{0,200}\))?|(?: [0-9]{1,5})? یا)|(?:^|[^A-Za-z0-9])[QH][1-4]) $/;
const REACH = 240;

/** Degrees, minutes and seconds, exponents; a percentage of what has a Latin name, «95% CI». */
const BEHIND_NUMBER = "%\u00B0\u2032\u2033\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207B";

export const rule: Rule = {
  id: "digits/latin",
  needs: LETTER,
  find(line, options, report) {
    if (options.digits === "latin") convertDigits(line, EACH_PERSIAN_DIGIT, ZERO_PERSIAN, ZERO_LATIN, report);
    else if (options.digits !== "keep" && (line.classes & LATIN_DIGIT) !== 0) {
      convertDigits(line, EACH_LATIN_DIGIT, ZERO_LATIN, ZERO_PERSIAN, report);
    }
  },
};

export const page: RulePage = {
  summary:
    "Latin digits of Persian prose become Persian digits (0–9 → ۰–۹). Digits of a name, version, address, code, phone number or ISO date stay, as does what the reader is told to type. The option `digits` turns the direction round or keeps both.",
  persian: "رقم\u200Cهای لاتین در نثر فارسی به رقم فارسی تبدیل می\u200Cشوند.",
  authority: "CLDR: the default numbering system of fa is arabext; CLDR Persian style guide",
  examples: [
    ["جمعه 14 آذر", "جمعه ۱۴ آذر"],
    ["سال 1404 و 3 نفر", "سال ۱۴۰۴ و ۳ نفر"],
    ["حدود 2.5 متر", "حدود ۲.۵ متر"],
  ],
  stays: [
    "نسخهٔ v2.1 و MP3",
    "تاریخ 2025-12-06 بود",
    "روی Windows 11 نصب شد",
    "خطای HTTP 404 داد",
    "This has 3 words",
    "برای پایان 0 بفرستید",
    "با فرمت 12:30 بنویسید",
    "در Q4 2024 آمد",
    "باید با -100 شروع شود",
    "تاریخ نامعتبر است (نمونه: 1404/04/22)",
    "مثال: 15:30",
    "ساعت شروع (مثال: 09:00)",
  ],
};
