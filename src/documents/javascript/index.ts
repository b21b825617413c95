/** JavaScript and TypeScript as a document: `javascript`. @packageDocumentation */

import { checkString, readGiven } from "../../options/index.ts";
import { FURTHER_FORMATS } from "../formats.ts";
import { syntaxProblem } from "../problems.ts";
import { allBut } from "../ranges.ts";
import type { DocumentFormat } from "../types.ts";
import { parseJavaScript } from "./parse.ts";
import { Programs } from "./programs.ts";

export type { DocumentFormat } from "../types.ts";

/**
 * JavaScript and TypeScript, with JSX: prose is the text of JSX, and of strings and templates what nothing in the program compares, looks up
 * or sends; and lines of comments that plainly are Persian. `${…}` is a placeholder.
 *
 * @example
 * lintText('const title = "كتاب من";', { document: javascript }).output; // 'const title = "کتاب من";'
 * lintText('if (a === "كتاب من") b();', { document: javascript }).findings; // []
 */
export const javascript: DocumentFormat = {
  name: "javascript",
  extensions: FURTHER_FORMATS.javascript.extensions,
  parse: (source, options) => {
    checkString("javascript.parse", "source", source);
    const filename = readGiven("javascript.parse", "options", () => options?.filename);
    const all = allBut(source.length, [], "code");
    if (isBuilt(source)) return { barriers: all, problems: [], comments: [] };
    const parsed = parseJavaScript(source);
    if ("position" in parsed) {
      const expected = "JavaScript or TypeScript that can be parsed";
      const persian = "جاوااسکریپت یا تایپ\u200Cاسکریپتی که خوانده شود";
      return { barriers: all, problems: [syntaxProblem(source, parsed.position, expected, persian)], comments: [] };
    }
    const programs = new Programs(source, filename);
    programs.add(parsed);
    return programs.letOut(all);
  },
};

/** So long are the lines of what a build has made, on average. */
const LONG = 500;

/** Whether no person has written this. */
function isBuilt(source: string): boolean {
  if (source.length < LONG * 2) return false;
  let lines = 1;
  for (let at = source.indexOf("\n"); at !== -1; at = source.indexOf("\n", at + 1)) lines += 1;
  return source.length / lines > LONG;
}
