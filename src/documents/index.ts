import type { Barriers } from "../edits/index.ts";
import { proseBarriers } from "../protect/index.ts";
import { html } from "./html/index.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown/index.ts";
import { po } from "./po.ts";
import { addProse, merge } from "./prose.ts";
import { text } from "./text.ts";
import type { DocumentFormat, DocumentOptions, ParsedDocument } from "./types.ts";

export type { DocumentFormat, DocumentOptions, DocumentProblem, ParsedDocument } from "./types.ts";
export { html, json, markdown, po, text };

/** Every format of the core. */
export const formats: readonly DocumentFormat[] = [text, markdown, html, json, po];

/**
 * The format of a file by the ending of its name; `undefined` for an ending that no format claims.
 *
 * @example
 * formatOf("docs/README.md")?.name; // "markdown"
 * formatOf("photo.png"); // undefined
 */
export function formatOf(filename: string): DocumentFormat | undefined {
  const name = filename.toLowerCase();
  return formats.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}

/**
 * Reads a document: its barriers are what its format hides and, in the prose that is left, what prose hides (URLs,
 * placeholders …).
 *
 * @example
 * readDocument("متن `code`", markdown).barriers; // [{ start: 4, end: 10, kind: "inline", name: "code" }]
 */
export function readDocument(source: string, format: DocumentFormat, options?: DocumentOptions): ParsedDocument {
  const document = format.parse(source, options);
  const barriers =
    format === text ? merge(document.barriers, proseBarriers(source)) : addProse(source, document.barriers);
  return { ...document, barriers };
}

/**
 * The barriers of a format as a function of the text, for those who walk texts themselves.
 *
 * @example
 * barriersOf(json)('{"a": 1}'); // [{ start: 0, end: 8, kind: "break", name: "JSON" }]
 */
export function barriersOf(format: DocumentFormat, options?: DocumentOptions): Barriers {
  return (source) => readDocument(source, format, options).barriers;
}
