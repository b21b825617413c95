/** Kotlin as a document: `kotlin`. @packageDocumentation */
import { kotlin as language } from "./code/languages.ts";
import { parseProgram } from "./code/program.ts";
import { FURTHER_FORMATS } from "./formats.ts";
import type { DocumentFormat } from "./types.ts";

export type { DocumentFormat } from "./types.ts";

/**
 * Programs in Kotlin: prose is what stands in strings that nothing compares, looks up or sends, and lines of comments that plainly are Persian.
 *
 * @example
 * lintText('a = f("كتاب من")', { document: kotlin }).output; // 'a = f("کتاب من")'
 * lintText('a == "كتاب من"', { document: kotlin }).findings; // []
 */
export const kotlin: DocumentFormat = {
  name: "kotlin",
  extensions: FURTHER_FORMATS.kotlin.extensions,
  parse: (source, options) => parseProgram("kotlin", source, language, options),
};
