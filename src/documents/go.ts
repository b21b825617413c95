/** Go as a document: `go`. @packageDocumentation */
import { go as language } from "./code/languages.ts";
import { parseProgram } from "./code/program.ts";
import { FURTHER_FORMATS } from "./formats.ts";
import type { DocumentFormat } from "./types.ts";

export type { DocumentFormat } from "./types.ts";

/**
 * Programs in Go: prose is what stands in strings that nothing compares, looks up or sends, and lines of comments that plainly are Persian.
 *
 * @example
 * lintText('a = f("كتاب من")', { document: go }).output; // 'a = f("کتاب من")'
 * lintText('a == "كتاب من"', { document: go }).findings; // []
 */
export const go: DocumentFormat = {
  name: "go",
  extensions: FURTHER_FORMATS.go.extensions,
  parse: (source, options) => parseProgram("go", source, language, options),
};
