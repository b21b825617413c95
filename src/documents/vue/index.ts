/** Components of Vue as a document: `vue`. @packageDocumentation */
import type { Barrier, Range } from "../../edits/index.ts";
import { checkString } from "../../options/index.ts";
import { proseOfComment } from "../code/comments.ts";
import { emitterFor, moved } from "../code/move.ts";
import { letOut } from "../code/pieces.ts";
import { FURTHER_FORMATS } from "../formats.ts";
import { HtmlScope, scanHtml } from "../html/index.ts";
import { Collector } from "../javascript/collect.ts";
import { commentsOf, parseJavaScript } from "../javascript/parse.ts";
import { json } from "../json.ts";
import { languagesOfJson } from "../languages/index.ts";
import { syntaxProblem } from "../problems.ts";
import { allBut, settle } from "../ranges.ts";
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
    const collector = new Collector(source);

    for (const { start, end } of templates) {
      const found: Barrier[] = [];
      scanHtml(
        source.slice(start, end),
        emitterFor(found, start),
        (from, to) => comments.push({ start: start + from, end: start + to }),
        undefined,
        new HtmlScope(true, true),
      );
      for (const { text, start: at, place } of expressionsIn(source, found)) {
        const parsed = parseJavaScript(text, at);
        if ("program" in parsed) collector.visit(parsed.program, place);
      }
      barriers.push(...found);
    }
    const lines = scripts.flatMap(({ start, end }) => {
      const parsed = parseJavaScript(source.slice(start, end), start);
      if ("position" in parsed) {
        const expected = "a script that can be parsed";
        problems.push(syntaxProblem(source, parsed.position, expected, "اسکریپتی که خوانده شود"));
        return [];
      }
      collector.visit(parsed.program);
      const own = commentsOf(parsed);
      comments.push(...own);
      return own.flatMap((comment) => proseOfComment(source, comment));
    });
    for (const { start, end } of messages) {
      const document = json.parse(source.slice(start, end));
      barriers.push(...document.barriers.map((barrier) => moved(barrier, start)));
      problems.push(...document.problems.map((problem) => moved(problem, start)));
      literals.push(...(document.literals ?? []).map((literal) => moved(literal, start)));
    }
    const pieces = [...collector.pieces(), ...lines].sort(byStart);
    const out = letOut(source, settle(barriers), pieces);
    return {
      barriers: out.barriers,
      literals: [...literals, ...(out.literals ?? [])].sort(byStart),
      problems: [...problems, ...out.problems].sort(byStart),
      comments: comments.sort(byStart),
    };
  },
};

/** Blocks of vue-i18n that hold JSON. */
function isMessages(source: string): (block: Block) => boolean {
  return ({ name, start, end }) => name === "i18n" && source.slice(start, end).trimStart().startsWith("{");
}

const byStart = (a: Range, b: Range): number => a.start - b.start;
