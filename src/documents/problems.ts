import type { DocumentProblem } from "./types.ts";

/** A format that cannot be read from some place on. */
export function syntaxProblem(source: string, position: number, expected: string, persian: string): DocumentProblem {
  const met = Array.from(source.slice(position, position + 2))[0];
  const [found, foundInPersian] =
    met === undefined ? ["the end of the file", "پایان پرونده"] : [JSON.stringify(met), `«${met}»`];
  return {
    rule: "document/syntax",
    start: position,
    end: Math.min(source.length, position + (met?.length ?? 0)),
    message: `expected ${expected}, got ${found}; the file is left alone`,
    persian: `اینجا ${persian} باید می\u200Cآمد، ولی ${foundInPersian} آمده است؛ به این پرونده دست زده نمی\u200Cشود`,
  };
}

/** A literal that is not what it says. */
export function escapedProblem(start: number, end: number): DocumentProblem {
  return {
    rule: "document/escaped",
    start,
    end,
    message: "this text is written with escapes (\\u200c, \\n …), so it is left alone; write the characters themselves",
    persian:
      "این متن با نویسه\u200Cهای گریز (\\u200c، \\n و مانند آن) نوشته شده است و به آن دست زده نمی\u200Cشود؛ خودِ نویسه\u200Cها را بنویسید",
  };
}

const ARABIC_LETTER = /[\u0620-\u06FF\u0750-\u077F\uFB50-\uFEFC]|\\u0[67]|\\u20(?:0[bcdef]|2)|\\u[fF][bBcCdDeE]/;

/** Whether a literal with escapes is worth a word: one without a letter of the Arabic script is nobody's concern here. */
export function holdsArabicScript(raw: string): boolean {
  return ARABIC_LETTER.test(raw);
}
