import type { Barrier, Barriers, Range } from "../edits/index.ts";
import { checkString } from "../options/index.ts";
import { proseBarriers } from "../protect/index.ts";
import { BOM } from "../unicode/index.ts";
import { type FormatName, type FurtherFormatName, formatNames, furtherFormatOf } from "./formats.ts";
import { html } from "./html/index.ts";
import { json } from "./json.ts";
import { markdown, mdx } from "./markdown/index.ts";
import { po } from "./po.ts";
import { addPlainProse, addProseOfDocument } from "./prose.ts";
import { moved } from "./ranges.ts";
import { withoutSeams } from "./seams.ts";
import { text } from "./text.ts";
import type { DocumentFormat, DocumentOptions, LanguageRange, ParsedDocument } from "./types.ts";

export {
  FORMATS,
  type FormatName,
  FURTHER_FORMATS,
  type FurtherFormatName,
  formatNames,
  furtherFormatOf,
  isFurtherFormat,
  lacksColumns,
} from "./formats.ts";
export { keysOf } from "./literals/index.ts";
export { merge as mergeBarriers } from "./prose.ts";
export { stretches } from "./ranges.ts";
export { type Seamless, withoutSeams } from "./seams.ts";
export type {
  DocumentFormat,
  DocumentOptions,
  DocumentProblem,
  KeyPath,
  Keys,
  LanguageRange,
  Literal,
  ParsedDocument,
  Underlined,
} from "./types.ts";
export { widthOf } from "./width.ts";
export { html, json, markdown, mdx, po, text };

/** Every format of the core. */
export const formats: readonly DocumentFormat[] = [text, markdown, mdx, html, json, po];

/**
 * The format of a file by the ending of its name; `undefined` for an ending that no format claims.
 *
 * @example
 * formatOf("docs/README.md")?.name; // "markdown"
 * formatOf("photo.png"); // undefined
 */
export function formatOf(filename: string): DocumentFormat | undefined {
  checkString("formatOf", "filename", filename);
  const name = filename.toLowerCase();
  return formats.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}

/** The name of a file's format, in the core or not, by the ending of its name and, where that does not tell, by its beginning. */
export function formatNameOf(filename: string, readHead: () => string): FormatName | FurtherFormatName | undefined {
  const core = formatOf(filename)?.name;
  return formatNames.find((name) => name === core) ?? furtherFormatOf(filename, readHead);
}

/**
 * Reads a document: its barriers are what its format hides and, in the prose that is left, what `prose` hides (URLs,
 * placeholders …).
 *
 * @example
 * readDocument("متن `code`", markdown).barriers; // [{ start: 4, end: 10, kind: "inline", name: "code" }]
 */
export function readDocument(
  source: string,
  format: DocumentFormat,
  options?: DocumentOptions,
  prose: Barriers = proseBarriers,
): ParsedDocument {
  return withProse(source, format, readStructure(source, format, options), prose);
}

/** The first half of {@link readDocument}: what the format alone hides. */
export function readStructure(source: string, format: DocumentFormat, options?: DocumentOptions): ParsedDocument {
  // A byte order mark belongs to the file, not to its format.
  return source.startsWith(BOM) ? withMark(format.parse(source.slice(1), options)) : format.parse(source, options);
}

/** The second half: adds what is hidden in the prose. */
export function withProse(
  source: string,
  format: DocumentFormat,
  document: ParsedDocument,
  prose: Barriers,
): ParsedDocument {
  const addProse = format === text ? addPlainProse : addProseOfDocument;
  const behindMark: Barriers = (part) =>
    part.startsWith(BOM) ? prose(part.slice(1)).map((barrier) => moved(barrier, 1)) : prose(part);
  const { text: prosaic, cut, restore } = withoutSeams(source, document.seams);
  return { ...document, barriers: restore(addProse(prosaic, cut(document.barriers), behindMark)) };
}

/** What a document itself says of the languages of its parts. */
export function languagesIn(source: string, format: DocumentFormat): readonly LanguageRange[] {
  if (format.languages === undefined) return [];
  if (!source.startsWith(BOM)) return format.languages(source);
  return format.languages(source.slice(1)).map((range) => moved(range, 1));
}

/** The same document behind a byte order mark. */
function withMark({
  barriers,
  literals = [],
  seams = [],
  entries,
  headings = [],
  fragments = [],
  underlined = [],
  problems,
  comments,
}: ParsedDocument): ParsedDocument {
  const move = <R extends Range>(range: R): R => moved(range, 1);
  const mark: Barrier = { start: 0, end: 1, kind: "break", name: "byte order mark" };
  return {
    barriers: [mark, ...barriers.map(move)],
    literals: literals.map(move),
    seams: seams.map(move),
    ...(entries && { entries: entries.map(move) }),
    headings: headings.map(move),
    fragments: fragments.map(move),
    underlined: underlined.map(({ lines, ...title }) => ({ ...move(title), lines: lines.map(move) })),
    problems: problems.map(move),
    comments: comments.map(move),
  };
}
