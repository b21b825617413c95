/** Components of Svelte as a document: `svelte`. @packageDocumentation */
import type { Barrier, Range } from "../../edits/index.ts";
import { checkString } from "../../options/index.ts";
import { proseOfComment } from "../code/comments.ts";
import { letOut } from "../code/pieces.ts";
import { mask } from "../code/strings.ts";
import { FURTHER_FORMATS } from "../formats.ts";
import { HtmlScope, scanHtml } from "../html/index.ts";
import { Collector } from "../javascript/collect.ts";
import { commentsOf, parseJavaScript } from "../javascript/parse.ts";
import { syntaxProblem } from "../problems.ts";
import { allBut, settle } from "../ranges.ts";
import type { DocumentFormat, DocumentProblem } from "../types.ts";
import { partsOf } from "./parts.ts";

export type { DocumentFormat } from "../types.ts";

/**
 * Components of Svelte: prose is what the markup shows, and strings in its expressions and in the script as in any program.
 *
 * @example
 * lintText("<p>كتاب {n}</p>", { document: svelte }).output; // "<p>کتاب {n}</p>"
 */
export const svelte: DocumentFormat = {
  name: "svelte",
  extensions: FURTHER_FORMATS.svelte.extensions,
  parse: (source) => {
    checkString("svelte.parse", "source", source);
    const { braces, scripts, unclosed } = partsOf(source);
    if (unclosed !== undefined) {
      const problem = syntaxProblem(source, source.length, "a closing brace", "کمانکِ پایان");
      return { barriers: allBut(source.length, [], "code"), problems: [problem], comments: [] };
    }
    const barriers: Barrier[] = braces.map(({ start, end }) => ({ start, end, kind: "inline", name: "template" }));
    const comments: Range[] = [];
    scanHtml(
      mask(source, 0, source.length, braces),
      (start, end, kind, name) => barriers.push({ start, end, kind, name }),
      (start, end) => comments.push({ start, end }),
      undefined,
      new HtmlScope(true, true),
    );
    const problems: DocumentProblem[] = [];
    const collector = new Collector(source);
    for (const { text, start, place } of braces) {
      const parsed = parseJavaScript(text, start);
      if ("program" in parsed) collector.visit(parsed.program, place);
    }
    const lines = scripts.flatMap(({ start, end }) => {
      const parsed = parseJavaScript(source.slice(start, end), start);
      if ("position" in parsed) {
        problems.push(syntaxProblem(source, parsed.position, "a script that can be parsed", "اسکریپتی که خوانده شود"));
        return [];
      }
      collector.visit(parsed.program);
      const own = commentsOf(parsed);
      comments.push(...own);
      return own.flatMap((comment) => proseOfComment(source, comment));
    });
    const out = letOut(source, settle(barriers), [...collector.pieces(), ...lines].sort(byStart));
    return { ...out, problems: [...problems, ...out.problems].sort(byStart), comments: comments.sort(byStart) };
  },
};

const byStart = (a: Range, b: Range): number => a.start - b.start;
