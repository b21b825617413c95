import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import type { Config } from "../lint/index.ts";
import { CONFIG, Locator } from "../lint/internal.ts";
import { type Problem, type Shapes, showPath, validate } from "../options/index.ts";
import { CONFIG_FILE, type ConfigFile, type FileFields } from "./config-fields.ts";
import { CONFIG_NAMES } from "./config-names.ts";
import { describeError, UsageError } from "./errors.ts";
import { slashes } from "./find-files.ts";
import { readRegularFile } from "./read-file.ts";
import { decode, withoutBom } from "./text-file.ts";

const MANIFEST = "package.json";
/** The field of package.json that holds a configuration, or names one. */
const FIELD = "virayesh";
/** What looks like a configuration and is none: `.virayeshrc`, `virayesh.config.mjs`. */
const MISNAMED =
  /^(?:\.virayesh(?:rc)?|virayesh\.config|virayeshrc|virayesh(?=\.))(?:\.(?:jsonc?|json5|[cm]?[jt]s|ya?ml|toml))?$/;

/** What of a folder is a configuration, and what looks like one. */
export interface ConfigsOfFolder {
  readonly path?: string;
  readonly misnamed: readonly string[];
}

/** Looks for a configuration in a folder. */
export function configIn(folder: string): ConfigsOfFolder {
  const names = namesIn(folder);
  const misnamed = names
    .filter((name) => MISNAMED.test(name) && !(CONFIG_NAMES as readonly string[]).includes(name))
    .map((name) => join(folder, name));
  const name =
    CONFIG_NAMES.find((candidate) => names.includes(candidate)) ??
    (names.includes(MANIFEST) && holdsConfig(join(folder, MANIFEST)) ? MANIFEST : undefined);
  return name === undefined ? { misnamed } : { path: join(folder, name), misnamed };
}

function namesIn(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  } catch {
    return [];
  }
}

/** Whether a configuration says that nothing above its folder is looked at; a mistake in it is told where it is used. */
export function isRootConfig(path: string): boolean {
  try {
    return readConfig(path).root === true;
  } catch {
    return false;
  }
}

/** Whether a package.json has our field at its top; other tools mention our name further down. */
function holdsConfig(manifest: string): boolean {
  let text: string;
  try {
    text = withoutBom(decode(readRegularFile(manifest)));
  } catch {
    return false;
  }
  if (!text.includes(`"${FIELD}"`)) return false;
  const tree = parseTree(text);
  return tree !== undefined && findNodeAtLocation(tree, [FIELD]) !== undefined;
}

/**
 * Reads and checks a configuration.
 *
 * @throws UsageError that names file, line and field of a mistake
 */
export function readConfig(path: string): ConfigFile {
  const text = readText(path);
  const errors: ParseError[] = [];
  const tree = unlessTooDeep(path, () => parseTree(text, errors, { allowTrailingComma: true }));
  const locator = new Locator(text);
  const [error] = errors;
  if (error !== undefined || tree === undefined) {
    const { line } = locator.positionOf(error?.offset ?? 0);
    throw new UsageError(
      `${nameOf(path)}:${line}: ${error === undefined ? "is empty" : `not JSON: ${words(printParseErrorCode(error.error))}`}`,
    );
  }
  const root = path.endsWith(MANIFEST) ? findNodeAtLocation(tree, [FIELD]) : tree;
  if (root === undefined) throw new UsageError(`${nameOf(path)}: has no field "${FIELD}"`);
  const found: unknown = unlessTooDeep(path, () => getNodeValue(root));
  // A package may name its configuration: { "virayesh": "./texts.json" }.
  const value = root !== tree && typeof found === "string" ? { extends: found } : (found as ConfigFile);
  const [problem] = problemsOf(value, CONFIG_FILE);
  if (problem !== undefined) throw new UsageError(describeProblem(path, locator, root, problem));
  return value;
}

function problemsOf(value: unknown, fields: Shapes): readonly Problem[] {
  return validate(value, { kind: "object", fields, required: [] });
}

/** The parser calls itself for every bracket. */
function unlessTooDeep<Result>(path: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw error instanceof RangeError
      ? new UsageError(`${nameOf(path)}: brackets stand too deep in one another`)
      : error;
  }
}

function describeProblem(path: string, locator: Locator, root: Node, { path: keys, message }: Problem): string {
  const node = findNodeAtLocation(root, [...keys]) ?? root;
  const { offset } = node.parent?.type === "property" ? node.parent : node;
  return `${nameOf(path)}:${locator.positionOf(offset).line}: ${keys.length === 0 ? "" : `${showPath(keys)}: `}${message}`;
}

/** The path behind a name that stands in a field of a configuration. @throws UsageError for one that may not be read */
export type Refer = (field: string, name: string) => string;

/** Reads the lists of words that stand in text files. @throws UsageError for a file that is missing, or a word that is none */
export function withWords({ words, keep, ...fields }: FileFields, path: string, refer: Refer): Config {
  const read = <Word>(field: string, list: string | readonly Word[] = []): readonly (Word | string)[] =>
    typeof list === "string" ? linesIn(refer(field, list)) : list;
  const config = { ...fields, words: read("words", words), keep: read("keep", keep) };
  // What stands in the file itself was checked with it; this is about words of text files.
  const [problem] = problemsOf(config, CONFIG);
  if (problem !== undefined)
    throw new UsageError(`${nameOf(path)}: ${showPath(problem.path.slice(0, 1))}: ${problem.message}`);
  return config;
}

/** A list of words in a text file: one a line; `#` begins a comment. */
function linesIn(path: string): readonly string[] {
  return readText(path)
    .split(/\r\n|[\n\r]/)
    .map((line) => line.replace(/#.*/, "").trim())
    .filter((line) => line !== "");
}

function readText(path: string): string {
  try {
    return withoutBom(decode(readRegularFile(path)));
  } catch (error) {
    throw new UsageError(`${nameOf(path)}: ${describeError(error)}`);
  }
}

/** `InvalidSymbol` → `invalid symbol`. */
function words(code: string): string {
  return code.replace(/(?!^)[A-Z]/g, " $&").toLowerCase();
}

/** A path as messages name it: from the current folder, where it lies there. */
export function nameOf(path: string): string {
  const inside = relative(process.cwd(), path);
  return inside === "" ? "." : slashes(inside.startsWith("..") ? path : inside);
}
