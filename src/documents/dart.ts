/** Dart as a document: `dart`. @packageDocumentation */
import { dart as language } from "./code/languages.ts";
import { parseProgram } from "./code/program.ts";
import { FURTHER_FORMATS } from "./formats.ts";
import type { DocumentFormat } from "./types.ts";

export type { DocumentFormat } from "./types.ts";

/**
 * Programs in Dart: prose is what stands in strings that nothing compares, looks up or sends, and lines of comments that plainly are Persian.
 *
 * @example
 * lintText('a = f("كتاب من")', { document: dart }).output; // 'a = f("کتاب من")'
 * lintText('a == "كتاب من"', { document: dart }).findings; // []
 */
export const dart: DocumentFormat = {
  name: "dart",
  extensions: FURTHER_FORMATS.dart.extensions,
  parse: (source, options) => parseProgram("dart", source, language, options),
};
