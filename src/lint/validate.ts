import { quote } from "../unicode/index.ts";
import { listOf, nearest } from "./nearest.ts";
import type { Shape } from "./schema.ts";

/** Something wrong in a configuration. */
export interface ConfigProblem {
  /** The way to the value, or to the key: `["rules", "zwnj/plurl"]`, `["overrides", 0, "files"]`. */
  readonly path: readonly (string | number)[];
  /** What was expected and what was met. */
  readonly message: string;
}

/** Compares a value with its shape; every problem, in the order of the value. */
export function validate(value: unknown, shape: Shape, path: readonly (string | number)[] = []): ConfigProblem[] {
  switch (shape.kind) {
    case "list":
      if (!Array.isArray(value)) break;
      return value.flatMap((item, index) => validate(item, shape.of, [...path, index]));
    case "map":
      if (!isObject(value)) break;
      return Object.entries(value).flatMap(([key, item]) =>
        shape.keys?.includes(key) !== false
          ? validate(item, shape.of, [...path, key])
          : [{ path: [...path, key], message: unknownName(shape.keyName, key, shape.keys ?? []) }],
      );
    case "object": {
      if (!isObject(value)) break;
      const missing = Object.entries(shape.fields).filter(
        ([key, field]) => field.required && !Object.hasOwn(value, key),
      );
      return [
        ...missing.map(([key]) => ({ path, message: `needs the field "${key}"` })),
        ...Object.entries(value).flatMap(([key, item]) => {
          const field = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
          if (field === undefined) {
            return [{ path: [...path, key], message: unknownName("field", key, Object.keys(shape.fields)) }];
          }
          return item === undefined ? [] : validate(item, field.shape, [...path, key]);
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
      if (typeof value === "string" && !shape.values.includes(value)) {
        return [{ path, message: unknownName("value", value, shape.values) }];
      }
      if (typeof value === "string") return [];
      break;
    case "number":
      if (typeof value === "number" && value >= shape.minimum && value <= shape.maximum) return [];
      break;
    case "string":
      if (typeof value === "string" && (shape.pattern?.test(value) ?? true)) return [];
      break;
    default:
      if (typeof value === shape.kind) return [];
  }
  return [{ path, message: `${MISFIT} ${describeShape(shape)}, got ${quote(value)}` }];
}

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
      return `one of ${shape.values.map((value) => `"${value}"`).join(", ")}`;
    case "string":
      return shape.what ?? "a string";
    case "number":
      return `a number from ${shape.minimum} to ${shape.maximum}`;
    default:
      return `a ${shape.kind}`;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
