import { PRESENTATION_FORM, PRESENTATION_FORMS, regex, WORD_LIGATURES } from "../unicode/index.ts";
import { type Rule, type RulePage, reportMatches } from "../walk/index.ts";

/**
 * Letters in one fixed shape (U+FB50–FDEF and U+FE70–FEFC). The word ligatures U+FDF0–FDFC (ﷲ ﷺ ﷼) are symbols and not
 * taken here. Character by character, since NFKC of a whole text would also rewrite … ½ ™.
 */
const FORM = regex`/(?![${WORD_LIGATURES}])[${PRESENTATION_FORMS}]/g`;

export const rule: Rule = {
  id: "characters/presentation-forms",
  needs: PRESENTATION_FORM,
  find: (line, _options, report) =>
    // A lone mark such as U+FE70 decomposes to a space and the mark: only the mark belongs to the text.
    reportMatches(line, FORM, report, ([form]) => form.normalize("NFKC").trimStart()),
};

export const page: RulePage = {
  summary:
    "Letters frozen in one shape (U+FB50–FDEF, U+FE70–FEFC) become ordinary letters, lam-alef ligatures two letters.",
  persian: "نویسه\u200Cهای «شکل نمایشی» (U+FB50 تا U+FEFC) به نویسهٔ معمولی تبدیل می\u200Cشود.",
  authority: "Unicode compatibility decompositions (NFKC of the single character)",
  examples: [
    ["\uFEDB\uFE98\uFE8E\uFE8F", "کتاب"],
    ["\uFEB3\uFEFC\uFEE1", "سلام"],
  ],
  stays: ["\uFDFA", "۱۰۰ \uFDFC", "½ … ™ و متن"],
};
