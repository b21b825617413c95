import { formatNames, formatOf, furtherFormatOf, isFurtherFormat } from "../documents/index.ts";
import { checkOptions, checkString, readGiven } from "../options/index.ts";
import { quote } from "../unicode/index.ts";
import type { Config } from "./config.ts";
import { LINT_OPTIONS, type LintOptions, UNCHECKED_CONFIG } from "./lint-options.ts";
import { isFixed } from "./settings.ts";

/** Configurations that were found to be right and cannot change. */
let right: WeakSet<Config> | undefined;

/**
 * Checks the arguments of a public function.
 *
 * @throws TypeError that starts with the function's name and tells what was expected and what was met
 */
export function checkLintArguments(functionName: string, source: unknown, options: LintOptions): void {
  checkString(functionName, "source", source);
  const given = readGiven(functionName, "options", () => options?.config);
  checkDocument(functionName, options);
  const isRight = given !== undefined && right?.has(given) === true;
  checkOptions(functionName, options, isRight ? UNCHECKED_CONFIG : LINT_OPTIONS);
  checkFilename(functionName, options);
  const { config } = options;
  if (config !== undefined && isFixed(config)) {
    right ??= new WeakSet();
    right.add(config);
  }
}

/** A format that is a sub-path of its own is given as a value: by its name alone it would have to be in every bundle. @throws TypeError */
export function checkDocument(functionName: string, options: Pick<LintOptions, "document">): void {
  const document: unknown = readGiven(functionName, "options", () => options?.document);
  if (isFurtherFormat(document)) throw new TypeError(`${functionName}: options.document: ${howToImport(document)}`);
}

function howToImport(name: string): string {
  return `${name} is a sub-path of its own: import { ${name} } from "virayesh/documents/${name}" and give it as options.document`;
}

/** Code that is read as prose is broken, so a name whose ending nobody knows says nothing. @throws TypeError */
export function checkFilename(
  functionName: string,
  { filename, document }: Pick<LintOptions, "filename" | "document">,
): void {
  if (document !== undefined || filename === undefined || formatOf(filename) !== undefined) return;
  const further = furtherFormatOf(filename);
  throw new TypeError(
    further === undefined
      ? `${functionName}: no format is known for the file name ${quote(filename)}; options.document says what it is (one of ${formatNames.join(", ")})`
      : `${functionName}: the format of ${quote(filename)}, ${howToImport(further)}`,
  );
}
