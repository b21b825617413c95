import type { Barrier, Range } from "../../edits/index.ts";
import { type Emit, emitterTo } from "../emit.ts";
import { FORMATS } from "../formats.ts";
import { READABLE_KEYS, readFrontMatter } from "../front-matter/index.ts";
import { HtmlScope, scanHtml } from "../html/index.ts";
import { languagesOfFrontMatter } from "../languages/index.ts";
import { allBut, byStart, settle } from "../ranges.ts";
import type { DocumentFormat, DocumentOptions, ParsedDocument } from "../types.ts";
import { readBlocks } from "./blocks.ts";
import { definitionComments } from "./definition-comments.ts";
import { fragmentsOf } from "./fragments.ts";
import { scanInline } from "./inline.ts";
import { join } from "./pieces.ts";

/** Markdown: CommonMark with GFM's tables, notes and task lists, front matter, HTML, math and the usual extensions. */
export const markdown: DocumentFormat = {
  name: "markdown",
  extensions: FORMATS.markdown,
  languages: languagesOfFrontMatter,
  parse: (source, options) => parse(source, options, false),
};

/**
 * MDX: Markdown in which JSX stands for HTML. Imports, exports, tags with all their properties and expressions in braces are
 * code; what stands between two tags is Markdown. `{/* … *\/}` is a comment.
 */
export const mdx: DocumentFormat = {
  name: "mdx",
  extensions: FORMATS.mdx,
  languages: languagesOfFrontMatter,
  parse: (source, options) => parse(source, options, true),
};

function parse(source: string, options: DocumentOptions = {}, isMdx: boolean): ParsedDocument {
  const frontMatter = readFrontMatter(source, options.frontMatter ?? READABLE_KEYS);
  const start = frontMatter?.end ?? 0;
  const barriers: Barrier[] = frontMatter === undefined ? [] : allBut(start, frontMatter.prose, "front matter");
  const comments: Range[] = [];
  const emit = emitterTo(barriers);
  const { runs, labels } = readBlocks(source, start, isMdx, emit);
  const scope = new HtmlScope(options.language === undefined);
  for (const run of runs) {
    const { text, toSource } = join(source, run.pieces);
    const emitInside: Emit = (from, to, kind, name, role) => emit(toSource(from), endInSource(to), kind, name, role);
    const emitComment = (from: number, to: number): number =>
      comments.push({ start: toSource(from), end: endInSource(to) });
    // The end of a range lies behind its last character, not before the marker of the next line.
    const endInSource = (to: number): number => (to === 0 ? toSource(0) : toSource(to - 1) + 1);
    if (run.kind === "html") scanHtml(text, emitInside, emitComment, undefined, scope);
    else {
      const closeParagraph = run.kind === "text" ? scope.enterParagraph() : undefined;
      scanInline(text, labels, isMdx, emitInside, emitComment, scope);
      closeParagraph?.();
    }
  }
  const settled = settle(barriers);
  const headings = runs
    .filter(({ isHeading }) => isHeading)
    .map(({ pieces }) => ({ start: pieces[0]!.start, end: pieces.at(-1)!.end }));
  return {
    barriers: settled,
    headings,
    fragments: fragmentsOf(source, settled),
    problems: frontMatter?.problems ?? [],
    comments: [...comments, ...definitionComments(source, settled)].sort(byStart),
  };
}
