/** Python as a document: `python`. @packageDocumentation */
import { python as language } from "./code/languages.ts";
import { parseProgram } from "./code/program.ts";
import { FURTHER_FORMATS } from "./formats.ts";
import type { DocumentFormat } from "./types.ts";

export type { DocumentFormat } from "./types.ts";

/**
 * Programs in Python: prose is what stands in strings that nothing compares, looks up or sends, and lines of comments that plainly are Persian.
 *
 * @example
 * lintText('a = f("كتاب من")', { document: python }).output; // 'a = f("کتاب من")'
 * lintText('a == "كتاب من"', { document: python }).findings; // []
 */
export const python: DocumentFormat = {
  name: "python",
  extensions: FURTHER_FORMATS.python.extensions,
  parse: (source, options) => parseProgram("python", source, language, options),
};
