/** C# as a document: `csharp`. @packageDocumentation */
import { csharp as language } from "./code/languages.ts";
import { parseProgram } from "./code/program.ts";
import { FURTHER_FORMATS } from "./formats.ts";
import type { DocumentFormat } from "./types.ts";

export type { DocumentFormat } from "./types.ts";

/**
 * Programs in C#: prose is what stands in strings that nothing compares, looks up or sends, and lines of comments that plainly are Persian.
 *
 * @example
 * lintText('a = f("كتاب من")', { document: csharp }).output; // 'a = f("کتاب من")'
 * lintText('a == "كتاب من"', { document: csharp }).findings; // []
 */
export const csharp: DocumentFormat = {
  name: "csharp",
  extensions: FURTHER_FORMATS.csharp.extensions,
  parse: (source, options) => parseProgram("csharp", source, language, options),
};
