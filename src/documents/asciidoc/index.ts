/** AsciiDoc as a document: `asciidoc`. @packageDocumentation */
import type { Barrier, Range } from "../../edits/index.ts";
import { checkString, readGiven } from "../../options/index.ts";
import { readLanguages } from "../catalogue.ts";
import { emitterTo } from "../emit.ts";
import { FURTHER_FORMATS } from "../formats.ts";
import { READABLE_KEYS, readFrontMatter } from "../front-matter/index.ts";
import { languagesOfFrontMatter } from "../languages/index.ts";
import { allBut, settle } from "../ranges.ts";
import type { DocumentFormat } from "../types.ts";
import { type Run, readBlocks } from "./blocks.ts";
import { scanInline } from "./inline.ts";

export type { DocumentFormat } from "../types.ts";

/**
 * AsciiDoc: prose is titles, paragraphs, items, cells of tables, words of links and notes. Attributes, macros, anchors, code of every kind, marks
 * and markers are not, and a title to which a reference leads by its words stays.
 *
 * @example
 * lintText("== كتاب\n\n`كتاب` link:a.html[كتاب]", { document: asciidoc }).output; // "== کتاب\n\n`كتاب` link:a.html[کتاب]"
 */
export const asciidoc: DocumentFormat = {
  name: "asciidoc",
  extensions: FURTHER_FORMATS.asciidoc.extensions,
  languages: (source) => readLanguages("asciidoc", source, () => languagesOfFrontMatter(source)),
  parse: (source, options) => {
    checkString("asciidoc.parse", "source", source);
    const keys = readGiven("asciidoc.parse", "options", () => options?.frontMatter);
    const frontMatter = readFrontMatter(source, keys ?? READABLE_KEYS);
    const beginning = frontMatter?.end ?? 0;
    const barriers: Barrier[] = frontMatter === undefined ? [] : allBut(beginning, frontMatter.prose, "front matter");
    const comments: Range[] = [];
    const emit = emitterTo(barriers);
    const runs = readBlocks(source, beginning, emit, (start, end) => comments.push({ start, end }));
    const targets = targetsIn(source);
    for (const run of runs) {
      const { start, end } = run;
      if (run.isHeading && isTarget(source, run, targets)) emit(start, end, "edge", "target");
      else scanInline(source.slice(start, end), emitterTo(barriers, start));
    }
    const blocks = allBut(source.length, [...(frontMatter?.prose ?? []), ...runs], "block", "break");
    return { barriers: settle([...barriers, ...blocks]), problems: [], comments };
  },
};

/** What references lead to: ids, and titles themselves. */
function targetsIn(source: string): ReadonlySet<string> {
  const targets = new Set<string>();
  for (const [, angled, macro] of source.matchAll(/<<#?([^,>\n]{1,200})(?:,[^>]*)?>>|xref:#?([^[\]\s]{1,200})\[/g)) {
    targets.add((angled ?? macro)!);
  }
  return targets;
}

/** Whether a reference leads to a title by what is made of it, so that its words are an address. */
function isTarget(source: string, { start, end }: Run, targets: ReadonlySet<string>): boolean {
  if (targets.size === 0) return false;
  const title = source.slice(start, end);
  const id = `_${title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_ .-]/gu, "")
    .replace(/[ .-]+/g, "_")
    .replace(/^_|_$/g, "")}`;
  return (
    targets.has(title) || targets.has(id) || targets.has(id.slice(1)) || targets.has(id.replaceAll("_", "-").slice(1))
  );
}
