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

/** A literal whose words cannot be read. */
export function escapedProblem(start: number, end: number): DocumentProblem {
  return {
    rule: "document/escaped",
    start,
    end,
    message:
      "letters or half-spaces in this text are written as escapes (\\u0645, \\u200c), so it is left alone; write the characters themselves",
    persian:
      "حرف\u200Cها یا نیم\u200Cفاصله\u200Cهای این متن با نویسه\u200Cهای گریز (\\u0645، \\u200c) نوشته شده\u200Cاند و به آن دست زده نمی\u200Cشود؛ خودِ نویسه\u200Cها را بنویسید",
  };
}
