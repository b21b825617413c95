/** Components of Svelte as a document: `svelte`. @packageDocumentation */
import type { Barrier, Range } from "../../edits/index.ts";
import { checkString } from "../../options/index.ts";
import { mask } from "../code/strings.ts";
import { emitterTo } from "../emit.ts";
import { FURTHER_FORMATS } from "../formats.ts";
import { HtmlScope, scanHtml } from "../html/index.ts";
import { Programs } from "../javascript/programs.ts";
import { syntaxProblem } from "../problems.ts";
import { allBut, byStart, settle } from "../ranges.ts";
import type { DocumentFormat } from "../types.ts";
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
      emitterTo(barriers),
      (start, end) => comments.push({ start, end }),
      undefined,
      new HtmlScope(true, true),
    );
    const programs = new Programs(source);
    for (const { text, start, place } of braces) programs.readExpression(text, start, place);
    for (const script of scripts) programs.readScript(script);
    const out = programs.letOut(settle(barriers));
    return { ...out, comments: [...comments, ...out.comments].sort(byStart) };
  },
};
