/** Jupyter notebooks as a document: `notebook`. @packageDocumentation */
import { type Node, type ParseError, parseTree } from "jsonc-parser";
import type { Range } from "../../edits/index.ts";
import { checkString } from "../../options/index.ts";
import { FURTHER_FORMATS } from "../formats.ts";
import { holdsEscapedLetter } from "../literals/index.ts";
import { markdown } from "../markdown/index.ts";
import { escapedProblem, syntaxProblem } from "../problems.ts";
import { allBut, byStart, settle } from "../ranges.ts";
import type { DocumentFormat, DocumentOptions, DocumentProblem } from "../types.ts";
import { joinStrings } from "./join-strings.ts";

export type { DocumentFormat } from "../types.ts";

/**
 * Jupyter notebooks: prose is that of the Markdown cells, whose lines are strings of JSON.
 *
 * @example
 * lintText('{"cells": [{"cell_type": "markdown", "source": ["# كتاب"]}]}', { document: notebook }).findings.length; // 1
 */
export const notebook: DocumentFormat = {
  name: "notebook",
  extensions: FURTHER_FORMATS.notebook.extensions,
  parse: (source, options) => {
    checkString("notebook.parse", "source", source);
    const { tree, failure } = readTree(source);
    if (tree === undefined) {
      const problem = syntaxProblem(source, failure, "JSON", "جی\u200Cسان");
      return { barriers: allBut(source.length, [], "JSON"), problems: [problem], comments: [] };
    }
    const problems: DocumentProblem[] = [];
    const cells: (Range & ReturnType<typeof readCell>)[] = [];
    for (const strings of markdownCells(tree)) {
      const [first, last] = [strings[0], strings.at(-1)];
      if (first === undefined || last === undefined) continue;
      const [{ start }, { end }] = [first, last];
      const raw = source.slice(start, end);
      if (raw.trim() === "") continue;
      if (holdsEscapedLetter(raw)) {
        problems.push(escapedProblem(start - 1, end + 1));
      } else cells.push({ start, end, ...readCell(source, strings, options) });
    }
    const outside = allBut(source.length, cells, "JSON");
    return {
      barriers: [...outside, ...cells.flatMap(({ barriers }) => barriers)].sort(byStart),
      problems,
      comments: cells.flatMap(({ comments }) => comments),
      headings: cells.flatMap(({ headings }) => headings),
      fragments: cells.flatMap(({ fragments }) => fragments),
    };
  },
};

/** The tree of a file, or where it cannot be read. */
function readTree(source: string): { readonly tree: Node | undefined; readonly failure: number } {
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(source, errors, { disallowComments: true });
    const [error] = errors;
    return { tree: error === undefined ? tree : undefined, failure: error?.offset ?? 0 };
  } catch (error) {
    // The parser calls itself for every bracket: a file that is deeper than the stack is no notebook.
    if (!(error instanceof RangeError)) throw error;
    return { tree: undefined, failure: 0 };
  }
}

/** A cell as the Markdown that it is, in offsets of the source. */
function readCell(source: string, strings: readonly Range[], options: DocumentOptions | undefined) {
  const { text, escapes, toSource } = joinStrings(source, strings);
  const { barriers, comments, headings = [], fragments = [] } = markdown.parse(text, options);
  return {
    barriers: settle([...barriers.map(toSource), ...escapes]),
    comments: comments.map(toSource),
    headings: headings.map(toSource),
    fragments: fragments.map(toSource),
  };
}

/** For each Markdown cell the insides of its strings. */
function* markdownCells(tree: Node): Generator<readonly Range[]> {
  for (const cell of memberOf(tree, "cells")?.children ?? []) {
    if (memberOf(cell, "cell_type")?.value !== "markdown") continue;
    const text = memberOf(cell, "source");
    const strings = text?.type === "array" ? (text.children ?? []) : text === undefined ? [] : [text];
    yield strings
      .filter(({ type }) => type === "string")
      .map(({ offset, length }) => ({ start: offset + 1, end: offset + length - 1 }));
  }
}

function memberOf(object: Node, key: string): Node | undefined {
  return object.children?.find(({ type, children }) => type === "property" && children?.[0]?.value === key)
    ?.children?.[1];
}
