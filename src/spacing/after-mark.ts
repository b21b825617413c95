import { isLetter, LETTER, MARK } from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

/** A Persian mark before anything that starts a word; a common one only between Persian words, of which the first is no initial. */
const PLACES =
  /(?<=[\u060C\u061B])(?=[\p{L}«(\u06F0-\u06F90-9])|(?<=\u061F)(?=[\p{L}«(])|(?<=[\u0620-\u06D5][\u064B-\u0655]?[\u0620-\u06D5»)\u064B-\u0655][.!:]|[\u06F0-\u06F9»)][!]|[»)][.:])(?=[\u0620-\u063A\u0641-\u064A\u066E-\u06D5])|(?<=[\u0620-\u06D5]{2}:)(?=«)/gu;

export const rule: Rule = {
  id: "spacing/after-mark",
  needs: MARK | LETTER,
  find(line, _options, report) {
    const { text } = line;
    reportMatches(line, PLACES, report, ({ index }) => {
      const mark = text[index - 1]!;
      // «۱،۲» and «۱۲،۰۰۰» are one token, whatever they mean.
      if (mark === "\u060C" && isDigit(text[index - 2]) && isDigit(text[index])) return undefined;
      // The parts of an abbreviation (آ.ک.، ه.ش) are single letters.
      if (mark === "." && !isLetter(text.charCodeAt(index + 1))) return undefined;
      return " ";
    });
  },
};

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /[0-9\u06F0-\u06F9]/.test(character);
}

export const page: RulePage = {
  summary: "A space is put after ، ؛ ؟ when a word follows, and after . : ! between two Persian words.",
  persian: "پس از نشانهٔ سجاوندی و پیش از واژه یک فاصله می‌آید.",
  authority: "Typesetting practice; CLDR Persian style guide",
  examples: [
    ["سلام،خوبی؟بله", "سلام، خوبی؟ بله"],
    ["رفتم.آمدم", "رفتم. آمدم"],
    ["گفت:بیا", "گفت: بیا"],
  ],
  stays: ["ساعت ۱۰:۳۰", "«چرا؟»", "جدی؟!", "آ.ک. و ق.م.", "فهرست ۱،۲،۳"],
};
