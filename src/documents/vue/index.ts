/** Components of Vue as a document: `vue`. @packageDocumentation */
import type { Barrier, Range } from "../../edits/index.ts";
import { checkString } from "../../options/index.ts";
import { FURTHER_FORMATS } from "../formats.ts";
import { HtmlScope, scanHtml } from "../html/index.ts";
import { Programs } from "../javascript/programs.ts";
import { json } from "../json.ts";
import { languagesOfJson } from "../languages/index.ts";
import { allBut, byStart, moved, settle } from "../ranges.ts";
import type { DocumentFormat, DocumentProblem, Literal } from "../types.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { expressionsIn } from "./expressions.ts";

export type { DocumentFormat } from "../types.ts";

/**
 * Components of Vue: prose is what the template shows, strings in its expressions and in the script as in any program, and the values of
 * `<i18n>` blocks in JSON.
 *
 * @example
 * lintText("<template><p>كتاب {{ n }}</p></template>", { document: vue }).output; // "<template><p>کتاب {{ n }}</p></template>"
 */
export const vue: DocumentFormat = {
  name: "vue",
  extensions: FURTHER_FORMATS.vue.extensions,
  languages: (source) => {
    checkString("vue.languages", "source", source);
    return blocksOf(source)
      .filter(isMessages(source))
      .flatMap(({ start, end }) => languagesOfJson(source.slice(start, end)).map((range) => moved(range, start)));
  },
  parse: (source) => {
    checkString("vue.parse", "source", source);
    const blocks = blocksOf(source);
    const templates = blocks.filter(({ name, lang }) => name === "template" && (lang === undefined || lang === "html"));
    const scripts = blocks.filter(({ name }) => name === "script");
    const messages = blocks.filter(isMessages(source));
    const barriers: Barrier[] = allBut(source.length, [...templates, ...messages].sort(byStart), "code");
    const comments: Range[] = [];
    const problems: DocumentProblem[] = [];
    const literals: Literal[] = [];
    const programs = new Programs(source);

    for (const { start, end } of templates) {
      const found: Barrier[] = [];
      scanHtml(
        source.slice(start, end),
        (from, to, kind, name) => found.push({ start: start + from, end: start + to, kind, name }),
        (from, to) => comments.push({ start: start + from, end: start + to }),
        undefined,
        new HtmlScope(true, true),
      );
      for (const { text, start: at, place } of expressionsIn(source, found)) programs.readExpression(text, at, place);
      barriers.push(...found);
    }
    for (const script of scripts) programs.readScript(script);
    for (const { start, end } of messages) {
      const document = json.parse(source.slice(start, end));
      barriers.push(...document.barriers.map((barrier) => moved(barrier, start)));
      problems.push(...document.problems.map((problem) => moved(problem, start)));
      literals.push(...(document.literals ?? []).map((literal) => moved(literal, start)));
    }
    const out = programs.letOut(settle(barriers));
    return {
      barriers: out.barriers,
      literals: [...literals, ...out.literals].sort(byStart),
      problems: [...problems, ...out.problems].sort(byStart),
      comments: [...comments, ...out.comments].sort(byStart),
    };
  },
};

/** Blocks of vue-i18n that hold JSON. */
function isMessages(source: string): (block: Block) => boolean {
  return ({ name, start, end }) => name === "i18n" && source.slice(start, end).trimStart().startsWith("{");
}
