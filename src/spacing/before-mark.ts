import {
  DIGITS,
  hasClass,
  LATIN_DIGIT,
  LETTER,
  MARK,
  MISPLACED_SPACE,
  PERSIAN_COMMA,
  PERSIAN_DIGIT,
  regex,
  type ScriptCursor,
  SPACES,
  scriptCursor,
} from "../unicode/index.ts";
import { findFrom, type Rule, type RulePage } from "../walk/index.ts";

/** A space before a mark. A full stop, colon or exclamation mark is one only when a space or the end follows (« .NET», « :param»). */
const PLACES = regex`/[${SPACES}](?=[\u060C\u061B\u061F]|[.:!](?:$|[\s»›)\]"\u061F!])|:«)/g`;

/** Nothing that a mark could belong to: the start of the line, an indentation, an opening bracket, a colon, the dash of a dialogue, the sign before a result. */
const NO_WORD = /[\s([{«‹:=\u2013\u2014-]/;

const PERSIAN_MARKS = "\u060C\u061B\u061F";

const DIGIT_BEHIND = regex`/^[${SPACES}][${DIGITS}]/`;

/** So many spaces are no slip but a gap: the end of a column, the hole of a form. */
const GAP = 8;

export const rule: Rule = {
  id: "spacing/before-mark",
  needs: MARK | LETTER,
  patterns: MISPLACED_SPACE,
  find(line, _options, report) {
    const { text } = line;
    let scripts: ScriptCursor | undefined;
    for (let at = findFrom(PLACES, text, 0); at < text.length; at = findFrom(PLACES, text, at + 1)) {
      const end = at + 1;
      let start = at;
      while (isSpace(text, start - 1)) start -= 1;
      if (start === 0 || end - start > GAP || NO_WORD.test(text[start - 1]!)) continue;
      // «!!! توجه !!!»
      if (text[end] === "!" && /^\s*!/.test(text)) continue;
      // Two full stops would make another mark, and those with spaces between are one already: «و . . .».
      if (text[end] === "." && (text[start - 1] === "." || text.startsWith(" .", end + 1))) continue;
      // «12 : 30», «۳ : ۲»: of a time or score with a space on either side, both are right or both are wrong.
      if (text[end] === ":" && isDigit(text, start - 1) && DIGIT_BEHIND.test(text.slice(end + 1, end + 3))) continue;
      // A Persian mark is a mark wherever it stands; the others may be of a Latin text.
      if (!PERSIAN_MARKS.includes(text[end]!)) {
        scripts ??= scriptCursor(line);
        if (!scripts.isPersian(start)) continue;
      }
      const movesBehind =
        text[end] === PERSIAN_COMMA &&
        // Between two digits a comma alone would be part of a number, «۳ ،۲»; before code, a formula, a link or emphasis it was meant for it.
        ((isDigit(text, start - 1) && isDigit(text, end + 1)) || /[`$[*]/.test(text[end + 1] ?? ""));
      if (movesBehind) report(start, end + 1, `${PERSIAN_COMMA} `);
      else report(start, end, "");
    }
  },
};

function isDigit(text: string, at: number): boolean {
  return hasClass(text, at, LATIN_DIGIT | PERSIAN_DIGIT);
}

function isSpace(text: string, at: number): boolean {
  return text[at] === " " || text[at] === "\u00A0";
}

export const page: RulePage = {
  summary: "A space before ، ؛ ؟ and, in Persian text, before . : ! is removed.",
  persian: "پیش از نشانه\u200Cهای سجاوندی فاصله نمی\u200Cآید.",
  authority: "Typesetting practice; CLDR Persian style guide (no violation in 6,770 marks of treebank text)",
  examples: [
    ["سلام ، خوبی ؟", "سلام، خوبی؟"],
    ["رفتم .", "رفتم."],
  ],
  stays: ["پلتفرم .NET خوب است", "پروندهٔ .env را بساز", "خوب بود :) خندیدم"],
};
