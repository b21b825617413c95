import { quote } from "../unicode/index.ts";

/**
 * Checks the text given to a public function.
 *
 * @throws TypeError that starts with the function's name, for anything but a string
 */
export function checkText(functionName: string, text: unknown, parameter = "text"): asserts text is string {
  if (typeof text !== "string")
    throw new TypeError(`${functionName}: ${parameter} must be a string, got ${quote(text)}`);
}
