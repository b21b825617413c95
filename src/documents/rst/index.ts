/** reStructuredText as a document: `rst`. @packageDocumentation */
import type { Barrier, Range } from "../../edits/index.ts";
import { checkString } from "../../options/index.ts";
import { emitterTo } from "../emit.ts";
import { FURTHER_FORMATS } from "../formats.ts";
import { allBut, settle } from "../ranges.ts";
import type { DocumentFormat, Literal } from "../types.ts";
import { readBlocks } from "./blocks.ts";
import { scanInline } from "./inline.ts";

export type { DocumentFormat } from "../types.ts";

/**
 * reStructuredText as docutils and Sphinx read it: prose is titles, paragraphs, items, definitions, footnotes, what directives like `note` and
 * `figure` hold, and words of links. Code of every kind, names, targets and references by name are not. The underline
 * of a title goes along with it, a cell of a table becomes neither longer nor shorter, and a title to which a reference leads by its words stays.
 *
 * @example
 * lintText("كتاب\n====\n\n``كتاب`` `كتاب <a.html>`_", { document: rst }).output; // "کتاب\n====\n\n``كتاب`` `کتاب <a.html>`_"
 */
export const rst: DocumentFormat = {
  name: "rst",
  extensions: FURTHER_FORMATS.rst.extensions,
  parse: (source) => {
    checkString("rst.parse", "source", source);
    const barriers: Barrier[] = [];
    const comments: Range[] = [];
    const literals: Literal[] = [];
    const emit = emitterTo(barriers);
    const { runs, underlined } = readBlocks(source, emit, (start, end) => comments.push({ start, end }));
    const names = namesIn(source);
    for (const { start, end, isTitle, holds } of runs) {
      const text = source.slice(start, end);
      if (isTitle && names.has(nameOf(text))) emit(start, end, "edge", "target");
      else scanInline(text, emitterTo(barriers, start));
      if (holds !== undefined) literals.push({ start, end, holds });
    }
    const blocks = allBut(source.length, runs, "block", "break");
    return { barriers: settle([...barriers, ...blocks]), literals, underlined, problems: [], comments };
  },
};

/** What stands in backticks or before a low line: names, of which some are those of titles. */
function namesIn(source: string): ReadonlySet<string> {
  return new Set(
    Array.from(
      source.matchAll(/``[^`]{1,200}``|`([^`]{1,200})`|(?<![\p{L}\p{N}])([\p{L}\p{N}]{1,200})_/gu),
      ([, quoted, word]) =>
        nameOf((quoted ?? word ?? "").replace(/^[^<]*<([^<>]+)>$/, "$1").replace(/^[^:\s]*:(?=\S)/, "")),
    ),
  );
}

/** As docutils compares names. */
function nameOf(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, " ");
}
