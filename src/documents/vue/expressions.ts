import type { Barrier } from "../../edits/index.ts";
import { LETTERS, regex } from "../../unicode/index.ts";
import { type Place, placeOfAttribute } from "../code/names.ts";

/** A program in a template. */
export interface Expression {
  readonly text: string;
  /** Where `text` would stand in the source: a bracket that was put before it is not there. */
  readonly start: number;
  readonly place: Place;
}

const WORTH_READING = regex`/["'\u0060][^"'\u0060]*[${LETTERS}]/`;
/** `:title="…"`, `v-bind:title="…"`, `@click="…"`, `v-if="…"`. */
const DIRECTIVE =
  /\s(?:v-(?:bind:|on:|slot:|model:)?|[:@#])([\w-]{0,60})(?:[.:][^\s"'=<>]*)?\s?=\s?(?:"([^"]*)"|'([^']*)')/gi;

/** The expressions of a template that may hold prose, out of its barriers: `{{ … }}` and directives. */
export function* expressionsIn(source: string, barriers: readonly Barrier[]): Generator<Expression> {
  for (const { start, end, name } of barriers) {
    const text = source.slice(start, end);
    if (!WORTH_READING.test(text)) continue;
    if (name === "template" && text.startsWith("{{") && text.endsWith("}}")) {
      yield inBrackets(text.slice(2, -2), start + 2, "prose");
    } else if (name === "tag") {
      for (const found of text.matchAll(DIRECTIVE)) {
        const value = found[2] ?? found[3]!;
        const at = start + found.index + found[0].length - 1 - value.length;
        if (!WORTH_READING.test(value)) continue;
        const isEvent = /^\s(?:@|v-on:)/.test(found[0]);
        if (isEvent) yield { text: value, start: at, place: "value" };
        else yield inBrackets(value, at, placeOfAttribute(found[1]!));
      }
    }
  }
}

/** An expression that begins with a brace is no block. */
function inBrackets(text: string, start: number, place: Place): Expression {
  return { text: `(${text}\n)`, start: start - 1, place };
}
