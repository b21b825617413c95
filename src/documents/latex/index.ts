/** LaTeX as a document: `latex`. @packageDocumentation */
import type { Barrier, Range } from "../../edits/index.ts";
import { checkString } from "../../options/index.ts";
import { emitterTo } from "../emit.ts";
import { FURTHER_FORMATS } from "../formats.ts";
import { settle } from "../ranges.ts";
import type { DocumentFormat } from "../types.ts";
import { LatexReader } from "./read.ts";

export type { DocumentFormat } from "../types.ts";

/**
 * LaTeX: prose is the text of the document and of those commands that show it (`\section{…}`, `\footnote{…}`). Commands, formulas, labels,
 * listings, what is set in Latin script and the preamble are not.
 *
 * @example
 * lintText("\\section{كتاب}\\label{كتاب}", { document: latex }).output; // "\\section{کتاب}\\label{كتاب}"
 */
export const latex: DocumentFormat = {
  name: "latex",
  extensions: FURTHER_FORMATS.latex.extensions,
  parse: (source) => {
    checkString("latex.parse", "source", source);
    const barriers: Barrier[] = [];
    const comments: Range[] = [];
    const reader = new LatexReader(source, emitterTo(barriers), (start, end) => comments.push({ start, end }));
    reader.read();
    return { barriers: settle(barriers), problems: [], comments };
  },
};
