import { quote } from "../unicode/index.ts";
import { listOf, nearest } from "./nearest.ts";
import type { Shape } from "./shape.ts";

type Path = readonly (string | number)[];

/** Something wrong in a value. */
export interface Problem {
  /** The way to the value, or to the key: `["rules", "zwnj/plurl"]`, `["overrides", 0, "files"]`. */
  readonly path: Path;
  /** What was expected and what was met. */
  readonly message: string;
}

/** Compares a value with its shape; every problem, in the order of the value. */
export function validate(value: unknown, shape: Shape, path: Path = []): Problem[] {
  const at = (message: string, ...keys: Path): Problem => ({ path: [...path, ...keys], message });
  switch (shape.kind) {
    case "list":
      if (!Array.isArray(value)) break;
      return value.flatMap((item, index) => validate(item, shape.of, [...path, index]));
    case "map": {
      if (!isObject(value)) break;
      const { keys } = shape;
      return Object.entries(value).flatMap(([key, item]) => {
        if (keys?.includes(key) === false) return at(unknownName(shape.keyName, key, keys), key);
        return item === undefined ? [] : validate(item, shape.of, [...path, key]);
      });
    }
    case "object": {
      if (!isObject(value)) break;
      const { fields, required } = shape;
      const missing = required.filter((key) => !Object.hasOwn(value, key));
      return [
        ...missing.map((key) => at(`needs the field "${key}"`)),
        ...Object.entries(value).flatMap(([key, item]) => {
          if (!Object.hasOwn(fields, key)) return at(unknownName("option", key, Object.keys(fields)), key);
          return item === undefined ? [] : validate(item, fields[key]!, [...path, key]);
        }),
      ];
    }
    case "either": {
      const attempts = shape.shapes.map((candidate) => validate(value, candidate, path));
      if (attempts.some((problems) => problems.length === 0)) return [];
      // Where none fits, the one that fails otherwise than by its type, or deeper down, is the one that was meant.
      const meant = attempts.find(
        ([problem]) => problem!.path.length > path.length || !problem!.message.startsWith(MISFIT),
      );
      if (meant !== undefined) return meant;
      break;
    }
    case "choice":
      if (shape.values.includes(value as string)) return [];
      if (typeof value === "string") return [at(unknownName("value", value, shape.values.map(String)))];
      break;
    case "number":
      if (typeof value === "number" && value >= shape.minimum && value <= shape.maximum) return [];
      break;
    case "string":
      if (typeof value === "string" && (shape.pattern?.test(value) ?? shape.holds?.(value) ?? true)) return [];
      break;
    case "test":
      if (shape.holds(value)) return [];
      break;
    default:
      if (typeof value === "boolean") return [];
  }
  return [at(`${MISFIT} ${describeShape(shape)}, got ${quote(value)}`)];
}

/** The way to a value as messages name it: `options.words[1]`. */
export function showPath(path: Path): string {
  return path.reduce<string>(
    (shown, key) => (typeof key === "number" ? `${shown}[${key}]` : `${shown}${shown && "."}${shortened(key)}`),
    "",
  );
}

function shortened(key: string): string {
  return key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY)}…` : key;
}

const LONGEST_KEY = 40;

/** A message lists no more names than these. */
const MOST_NAMES = 8;

/** How the message begins for a value of a wrong type. */
const MISFIT = "must be";

function unknownName(what: string, name: string, names: readonly string[]): string {
  const near = nearest(name, names).map((candidate) => `"${candidate}"`);
  if (near.length > 0) return `unknown ${what} ${quote(name)}; did you mean ${listOf(near)}?`;
  const more = names.length > MOST_NAMES ? " …" : "";
  return `unknown ${what} ${quote(name)}; known: ${names.slice(0, MOST_NAMES).join(", ")}${more}`;
}

function describeShape(shape: Shape): string {
  switch (shape.kind) {
    case "list":
      return `a list, each item ${describeShape(shape.of)}`;
    case "map":
    case "object":
      return "an object";
    case "either":
      return shape.shapes.map(describeShape).join(", or ");
    case "choice":
      return `one of ${shape.values.map((value) => JSON.stringify(value)).join(", ")}`;
    case "string":
      return shape.what ?? "a string";
    case "number":
      return `a number from ${shape.minimum} to ${shape.maximum}`;
    case "test":
      return shape.what;
    default:
      return "true or false";
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
