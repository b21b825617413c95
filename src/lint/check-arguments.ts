import { formatNames, formatOf } from "../documents/index.ts";
import { checkString } from "../edits/index.ts";
import { quote } from "../unicode/index.ts";
import type { Config } from "./config.ts";
import { CONFIG, LANGUAGE_TAG } from "./schema.ts";
import type { LintOptions } from "./types.ts";
import { validate } from "./validate.ts";

const OPTIONS: readonly string[] = ["filename", "document", "language", "linkedFragments", "directives", "config"];

/** Configurations that were found to be right and cannot change. */
let right: WeakSet<Config> | undefined;

/**
 * Checks the arguments of a public function.
 *
 * @throws TypeError that starts with the function's name and tells what was expected and what was met
 */
export function checkLintArguments(functionName: string, source: unknown, options: LintOptions): void {
  checkString(functionName, "source", source);
  if (typeof options !== "object" || options === null) {
    throw new TypeError(`${functionName}: options must be an object, got ${quote(options)}`);
  }
  const unknown = Object.keys(options).find((name) => !OPTIONS.includes(name));
  if (unknown !== undefined) {
    throw new TypeError(`${functionName}: unknown option ${quote(unknown)}; the options are ${OPTIONS.join(", ")}`);
  }
  const { filename, document, language, linkedFragments, directives, config } = options;
  if (filename !== undefined && typeof filename !== "string") {
    throw new TypeError(`${functionName}: option "filename" must be a string, got ${quote(filename)}`);
  }
  const isFormat = typeof document === "object" && document !== null && typeof document.parse === "function";
  if (document !== undefined && !isFormat && !(formatNames as readonly unknown[]).includes(document)) {
    throw new TypeError(
      `${functionName}: option "document" must be one of ${formatNames.join(", ")} or a format, got ${quote(document)}`,
    );
  }
  if (document === undefined && filename !== undefined && formatOf(filename) === undefined) {
    throw new TypeError(
      `${functionName}: no format is known for the file name ${quote(filename)}; option "document" says what it is (one of ${formatNames.join(", ")})`,
    );
  }
  if (language !== undefined && (typeof language !== "string" || !LANGUAGE_TAG.test(language))) {
    throw new TypeError(
      `${functionName}: option "language" must be a language tag such as "fa" or "ar", got ${quote(language)}`,
    );
  }
  if (linkedFragments !== undefined && !(linkedFragments instanceof Set)) {
    throw new TypeError(`${functionName}: option "linkedFragments" must be a Set, got ${quote(linkedFragments)}`);
  }
  if (directives !== undefined && typeof directives !== "boolean") {
    throw new TypeError(`${functionName}: option "directives" must be true or false, got ${quote(directives)}`);
  }
  if (config === undefined || right?.has(config)) return;
  const [problem] = validate(config, CONFIG);
  if (problem !== undefined) {
    throw new TypeError(`${functionName}: ${["config", ...problem.path].join(".")}: ${problem.message}`);
  }
  // What is no object is frozen.
  if ([config, ...Object.values(config)].every((part) => Object.isFrozen(part))) {
    right ??= new WeakSet();
    right.add(config);
  }
}
