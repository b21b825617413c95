import { checkString, readGiven } from "../../options/index.ts";
import { syntaxProblem } from "../problems.ts";
import { allBut } from "../ranges.ts";
import type { DocumentOptions, ParsedDocument } from "../types.ts";
import type { Language } from "./languages.ts";
import { letOut } from "./pieces.ts";
import { scanProgram } from "./scan.ts";

/** What `parse` of the format of a language of programs does. @throws TypeError for a source that is no string */
export function parseProgram(
  name: string,
  source: string,
  language: Language,
  options: DocumentOptions | undefined,
): ParsedDocument {
  checkString(`${name}.parse`, "source", source);
  const filename = readGiven(`${name}.parse`, "options", () => options?.filename);
  const all = allBut(source.length, [], "code");
  const { pieces, comments, unclosed } = scanProgram(source, language, filename);
  if (unclosed === undefined) return { ...letOut(source, all, pieces), comments };
  const problem = syntaxProblem(source, unclosed, "a string or comment that ends", "رشته یا توضیحی که بسته شود");
  return { barriers: all, problems: [problem], comments: [] };
}
