/** Components of Vue as a document: `vue`. @packageDocumentation */
import type { Barrier, Range } from "../../edits/index.ts";
import { checkString } from "../../options/index.ts";
import { emitterTo } from "../emit.ts";
import { FURTHER_FORMATS } from "../formats.ts";
import { HtmlScope, scanHtml } from "../html/index.ts";
import { Programs } from "../javascript/programs.ts";
import { json } from "../json.ts";
import { languagesOfJson } from "../languages/index.ts";
import { allBut, byStart, moved, settle } from "../ranges.ts";
import type { DocumentFormat } from "../types.ts";
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
    const programs = new Programs(source);

    for (const { start, end } of templates) {
      scanHtml(
        source.slice(start, end),
        emitterTo(barriers, start),
        (from, to) => comments.push({ start: start + from, end: start + to }),
        undefined,
        new HtmlScope(true, true),
      );
    }
    for (const { text, start, place } of expressionsIn(source, barriers)) programs.readExpression(text, start, place);
    for (const script of scripts) programs.readScript(script);
    const read = messages.map((block) => readMessages(source, block));
    const out = programs.letOut(settle([...barriers, ...read.flatMap((part) => part.barriers)]));
    return {
      barriers: out.barriers,
      literals: [...read.flatMap(({ literals }) => literals), ...out.literals].sort(byStart),
      problems: [...read.flatMap(({ problems }) => problems), ...out.problems].sort(byStart),
      comments: [...comments, ...out.comments].sort(byStart),
    };
  },
};

function readMessages(source: string, { start, end }: Block) {
  const { barriers, problems, literals = [] } = json.parse(source.slice(start, end));
  const move = <R extends Range>(range: R): R => moved(range, start);
  return { barriers: barriers.map(move), problems: problems.map(move), literals: literals.map(move) };
}

/** Blocks of vue-i18n that hold JSON. */
function isMessages(source: string): (block: Block) => boolean {
  return ({ name, start, end }) => name === "i18n" && source.slice(start, end).trimStart().startsWith("{");
}
