import { quote } from "../unicode/index.ts";
import { checkString } from "./check-text.ts";
import { type Options, type Range, RULE_IDS } from "./types.ts";

/** What a value of each option has to be: one of these strings, or as the test says. */
interface Expectation {
  readonly expected: string;
  readonly holds: (value: unknown) => boolean;
  /** Where the value is an array: what each entry has to be. */
  readonly of?: string;
  readonly each?: (entry: unknown) => boolean;
}

const WORD = "a word of 2 to 31 Persian letters with ZWNJs between them";

function oneOf(...values: readonly string[]): Expectation {
  return {
    expected: `one of ${values.map((value) => `"${value}"`).join(", ")}`,
    holds: (value) => values.includes(value as string),
  };
}

/** Built when first needed: a list of options is no reason to run code at import. */
function expectations(): Readonly<Record<keyof Options, Expectation>> {
  return {
    rules: {
      expected: "an object of rule ids and booleans",
      holds: (value) => typeof value === "object" && value !== null,
    },
    minConfidence: {
      expected: "a number from 0 to 1",
      holds: (value) => typeof value === "number" && value >= 0 && value <= 1,
    },
    protect: {
      expected: "an array of { start, end } with 0 ≤ start ≤ end",
      holds: (value) => Array.isArray(value) && value.every(isRange),
    },
    ezafe: oneOf("hamza", "zwnj-yeh", "keep"),
    digits: oneOf("persian", "latin", "keep"),
    ellipsis: oneOf("char", "dots", "keep"),
    arabicSpans: oneOf("skip", "process"),
    plural: oneOf("zwnj", "keep"),
    comparative: oneOf("zwnj", "keep"),
    demonstratives: oneOf("keep", "zwnj"),
    compoundPrepositions: oneOf("keep", "zwnj"),
    linkingVav: oneOf("keep", "zwnj"),
    colloquial: { expected: "true or false", holds: (value) => typeof value === "boolean" },
    words: {
      expected: `an array of ${WORD} or { spelling, spaced }`,
      holds: Array.isArray,
      of: WORD,
      each: isWordEntry,
    },
    keep: { expected: `an array of ${WORD}`, holds: Array.isArray, of: WORD, each: isWord },
  };
}

/**
 * Checks the arguments of a public function.
 *
 * @throws TypeError that starts with the function's name, for a text that is no string, an unknown option or a wrong value
 */
export function checkArguments(functionName: string, text: unknown, options: Options): void {
  checkString(functionName, "text", text);
  if (options === NO_OPTIONS) return;
  if (typeof options !== "object" || options === null) {
    throw new TypeError(`${functionName}: options must be an object, got ${quote(options)}`);
  }
  const known = expectations();
  for (const [name, value] of Object.entries(options)) {
    const expectation = Object.hasOwn(known, name) ? known[name as keyof Options] : undefined;
    if (expectation === undefined) {
      throw new TypeError(
        `${functionName}: unknown option "${name}"; the options are ${Object.keys(known).join(", ")}`,
      );
    }
    if (value === undefined) continue;
    if (!expectation.holds(value)) {
      throw new TypeError(`${functionName}: option "${name}" must be ${expectation.expected}, got ${quote(value)}`);
    }
    const { each } = expectation;
    const wrong = each === undefined ? -1 : (value as readonly unknown[]).findIndex((entry) => !each(entry));
    if (wrong >= 0) {
      const entry = (value as readonly unknown[])[wrong];
      throw new TypeError(`${functionName}: option "${name}"[${wrong}] must be ${expectation.of}, got ${quote(entry)}`);
    }
  }
  for (const [id, value] of Object.entries(options.rules ?? {})) {
    if (!(RULE_IDS as readonly string[]).includes(id)) {
      throw new TypeError(
        `${functionName}: unknown rule "${id}" in option "rules"; the rules are ${RULE_IDS.join(", ")}`,
      );
    }
    if (typeof value !== "boolean") {
      throw new TypeError(`${functionName}: rule "${id}" in option "rules" must be true or false, got ${quote(value)}`);
    }
  }
}

/** The options of a call without options: nothing to check. */
export const NO_OPTIONS: Options = {};

function isWord(value: unknown): boolean {
  return (
    typeof value === "string" &&
    /^[\u0620-\u064A\u066E-\u06D3](?:\u200C?[\u0620-\u064A\u066E-\u06D3]){1,30}$/.test(value)
  );
}

function isWordEntry(value: unknown): boolean {
  if (typeof value === "string") return isWord(value);
  const { spelling, spaced } = (value ?? {}) as { spelling?: unknown; spaced?: unknown };
  return isWord(spelling) && (spaced === undefined || typeof spaced === "boolean");
}

function isRange(value: unknown): boolean {
  const { start, end } = (value ?? {}) as Range;
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end;
}
