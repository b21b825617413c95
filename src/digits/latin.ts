import { hasClass, LATIN_DIGIT, LATIN_LETTER, LETTER, PERSIAN_DIGIT, scriptCursor } from "../unicode/index.ts";
import type { Line, Report, Rule, RulePage } from "../walk/index.ts";

const ZERO_LATIN = 0x30;
const ZERO_PERSIAN = 0x6f0;

/** A character that makes a number part of a name or a formula rather than of the sentence. */
const BELONGS_TO_NAME = LATIN_LETTER;

function convertDigits(line: Line, from: number, fromClass: number, to: number, report: Report): void {
  const { text } = line;
  const scripts = scriptCursor(text);
  for (let i = 0; i < text.length; i++) {
    if (!hasClass(text, i, fromClass)) continue;
    let end = i + 1;
    while (end < text.length && (hasClass(text, end, fromClass) || isInsideNumber(text, end, fromClass))) end += 1;
    if (!besideLatin(text, i, end) && scripts.isPersian(i)) {
      for (let k = i; k < end; k++) {
        if (hasClass(text, k, fromClass)) report(k, k + 1, String.fromCharCode(text.charCodeAt(k) - from + to));
      }
    }
    i = end - 1;
  }
}

/** A separator between two digits of the number: 1,500 · 2.5 · 12/5. */
function isInsideNumber(text: string, offset: number, digits: number): boolean {
  return (
    ".,/\u066B\u066C\u060C".includes(text[offset]!) &&
    hasClass(text, offset - 1, digits) &&
    hasClass(text, offset + 1, digits)
  );
}

/** Whether a Latin letter touches the number, or is the end of the word before or the start of the word after it. */
function besideLatin(text: string, start: number, end: number): boolean {
  const before = text[start - 1];
  const after = text[end];
  if (before === "_" || after === "_") return true;
  const left = before === " " || before === "-" ? start - 2 : start - 1;
  const right = after === " " || after === "-" ? end + 1 : end;
  return hasClass(text, left, BELONGS_TO_NAME) || hasClass(text, right, BELONGS_TO_NAME);
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
