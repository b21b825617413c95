import { quote } from "../unicode/index.ts";
import { checkString, readGiven } from "./check-text.ts";
import { OPTIONS, type Options } from "./options.ts";
import type { Shape, Shapes } from "./shape.ts";
import { showPath, validate } from "./validate.ts";

/** The options of a call without options: nothing to check. */
export const NO_OPTIONS: Options = {};

/**
 * Checks the arguments of a public function that repairs plain text.
 *
 * @throws TypeError that starts with the function's name, for a text that is no string, an unknown option or a wrong value
 */
export function checkArguments(functionName: string, text: unknown, options: Options): void {
  checkString(functionName, "text", text);
  if (options === NO_OPTIONS) return;
  readGiven(functionName, "options", () => {
    if (typeof options !== "object" || options === null || !("document" in options)) return;
    throw new TypeError(
      `${functionName}: options.document: ${quote(options.document)} is read by normalize of "virayesh/documents"; here a text is plain text`,
    );
  });
  checkOptions(functionName, options, OPTIONS);
}

/**
 * Checks an object of options.
 *
 * @throws TypeError that starts with the function's name and tells where the mistake is, what was expected and what was met
 */
export function checkOptions(functionName: string, options: unknown, fields: Shapes): void {
  checkValue(functionName, "options", options, { kind: "object", fields, required: [] });
  // A proxy may give no names, and throw for each that it is asked for.
  readGiven(functionName, "options", () =>
    Object.keys(fields).map((name) => (options as Record<string, unknown>)[name]),
  );
}

function checkValue(functionName: string, name: string, value: unknown, shape: Shape): void {
  const [problem] = readGiven(functionName, name, () => validate(value, shape, [name]));
  if (problem !== undefined) throw new TypeError(`${functionName}: ${showPath(problem.path)}: ${problem.message}`);
}

/**
 * The options of a public function that has few, checked and each read once.
 *
 * @throws TypeError that starts with the function's name, as {@link checkOptions} does
 */
export function readOptions<Given extends object>(
  functionName: string,
  options: Given,
  fields: { readonly [Name in keyof Required<Given>]: Shape },
): Given {
  checkOptions(functionName, options, fields);
  const names = Object.keys(fields) as (keyof Given)[];
  return readGiven(functionName, "options", () =>
    Object.fromEntries(names.map((name) => [name, options[name]])),
  ) as Given;
}
