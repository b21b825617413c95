import { quote } from "../unicode/index.ts";

/**
 * Checks the text given to a public function. Small, for it travels into every bundle.
 *
 * @throws TypeError that starts with the function's name, for anything but a string
 */
export function checkText(functionName: string, text: unknown): asserts text is string {
  if (typeof text !== "string") throw new TypeError(`${functionName}: text must be a string, got ${typeof text}`);
}

/**
 * Checks another string given to a public function.
 *
 * @throws TypeError that starts with the function's name and names the parameter, for anything but a string
 */
export function checkString(functionName: string, parameter: string, value: unknown): asserts value is string {
  if (typeof value !== "string")
    throw new TypeError(`${functionName}: ${parameter} must be a string, got ${quote(value)}`);
}

/**
 * Checks a number given to a public function.
 *
 * @throws TypeError that starts with the function's name and names the parameter, for anything but a number
 */
export function checkNumber(functionName: string, parameter: string, value: unknown): asserts value is number {
  if (typeof value !== "number")
    throw new TypeError(`${functionName}: ${parameter} must be a number, got ${quote(value)}`);
}

/** What a getter or a proxy of the caller throws is told in the function's name; what we say ourselves goes through. @throws TypeError */
export function readGiven<Read>(functionName: string, name: string, read: () => Read): Read {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof Error && cause.message.startsWith(`${functionName}: `)) throw cause;
    throw new TypeError(`${functionName}: ${name} cannot be read`, { cause });
  }
}
