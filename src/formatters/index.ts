import { checkString, readGiven } from "../options/index.ts";
import { quote } from "../unicode/index.ts";
import { type FormatterName, reporters } from "./reporters.ts";
import type { FileResult, Formatter, Meta } from "./types.ts";

export type { FormatterName } from "./reporters.ts";
export type { FileResult, Formatter, Meta, RuleDescription, SourceFile, Style } from "./types.ts";

/**
 * Every way to write findings out, by the name that `--format` takes. Each throws a TypeError for results that are no list of findings.
 *
 * @example
 * formatters.stylish([], { version: "1.0.0" }); // ""
 */
export const formatters: Readonly<Record<FormatterName, Formatter>> = {
  stylish: (results, meta) => write("stylish", results, meta),
  json: (results, meta) => write("json", results, meta),
  github: (results, meta) => write("github", results, meta),
  sarif: (results, meta) => write("sarif", results, meta),
  rdjson: (results, meta) => write("rdjson", results, meta),
  unix: (results, meta) => write("unix", results, meta),
  summary: (results, meta) => write("summary", results, meta),
  markdown: (results, meta) => write("markdown", results, meta),
  gitlab: (results, meta) => write("gitlab", results, meta),
  checkstyle: (results, meta) => write("checkstyle", results, meta),
  junit: (results, meta) => write("junit", results, meta),
};

function write(name: FormatterName, results: readonly FileResult[], meta: Meta): string {
  const functionName = `formatters.${name}`;
  checkString(
    functionName,
    "meta.version",
    readGiven(functionName, "meta", () => meta.version),
  );
  return readGiven(functionName, "results", () => {
    if (!Array.isArray(results))
      throw new TypeError(`${functionName}: results must be an array, got ${quote(results)}`);
    const reporter = reporters[name](meta);
    let text = "";
    for (const result of results as readonly FileResult[]) {
      text += reporter.file(result);
      for (const finding of result.findings) text += reporter.finding(finding);
    }
    return text + reporter.end();
  });
}
