import { LETTER, MARK, SPACE, scriptCursor } from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

/**
 * Spaces between something that a mark can follow and the mark. Persian marks are marks wherever they stand; a full stop,
 * colon or exclamation mark is one only when a space or the end follows (« .NET», « :param», « !important» are no marks).
 */
const PLACES =
  /(?<=[^\s([{«‹\u200C])[ \u00A0\u200C]+(?:(?=[\u060C\u061B\u061F](?![\u060C\u061B\u061F]*[)]))|(?=(?<common>[.:!])(?=$|[\s»›)\]"\u061F!.])))/g;

/** So many spaces are no slip but a gap: the end of a column, the hole of a form. */
const GAP = 8;

export const rule: Rule = {
  id: "spacing/before-mark",
  needs: MARK | SPACE | LETTER,
  find(line, _options, report) {
    const scripts = scriptCursor(line.text);
    reportMatches(line, PLACES, report, ({ 0: found, index, groups }) => {
      if (found.length > GAP || (groups?.["common"] !== undefined && !scripts.isPersian(index))) return undefined;
      return "";
    });
  },
};

export const page: RulePage = {
  summary: "A space before ، ؛ ؟ and, in Persian text, before . : ! is removed.",
  persian: "پیش از نشانه‌های سجاوندی فاصله نمی‌آید.",
  authority: "Typesetting practice; CLDR Persian style guide (no violation in 6,770 marks of treebank text)",
  examples: [
    ["سلام ، خوبی ؟", "سلام، خوبی؟"],
    ["رفتم .", "رفتم."],
  ],
  stays: ["پلتفرم .NET خوب است", "پروندهٔ .env را بساز", "خوب بود :) خندیدم"],
};
