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
import type { Config, FormatName } from "../lint/index.ts";
import { CONFIG, CONFIG_FILE, type ConfigProblem, Locator, validate } from "../lint/program.ts";
import { CONFIG_NAMES } from "./config-names.ts";
import { describeError, UsageError } from "./errors.ts";
import { slashes } from "./find-files.ts";
import { readRegularFile } from "./read-file.ts";
import { decode } from "./text-file.ts";

const MANIFEST = "package.json";
/** The field of package.json that holds a configuration, or names one. */
const FIELD = "virayesh";
/** What looks like a configuration and is none: `.virayeshrc`, `virayesh.config.mjs`. */
const MISNAMED =
  /^(?:\.virayesh(?:rc)?|virayesh\.config|virayeshrc|virayesh(?=\.))(?:\.(?:jsonc?|json5|[cm]?[jt]s|ya?ml|toml))?$/;

/** A configuration as it stands in a file. */
interface ConfigFields extends Omit<Config, "extends" | "words" | "keep"> {
  readonly words?: string | NonNullable<Config["words"]>;
  readonly keep?: string | readonly string[];
}

interface FileFields extends ConfigFields {
  readonly $schema?: string;
  /** Whether nothing above its folder is looked at. */
  readonly root?: boolean;
  readonly extends?: string | readonly string[];
  readonly ignores?: readonly string[];
  readonly documents?: Readonly<Record<string, FormatName>>;
  readonly overrides?: readonly (ConfigFields & { readonly files: readonly string[] })[];
}

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
export function readConfig(path: string): FileFields {
  const text = readText(path);
  const errors: ParseError[] = [];
  const tree = unlessTooDeep(path, () => parseTree(text, errors, { allowTrailingComma: true }));
  const locator = new Locator(text);
  const [error] = errors;
  if (error !== undefined || tree === undefined) {
    const { line } = locator.positionOf(error?.offset ?? 0);
    throw new UsageError(
      `${showPath(path)}:${line}: ${error === undefined ? "is empty" : `not JSON: ${words(printParseErrorCode(error.error))}`}`,
    );
  }
  const root = path.endsWith(MANIFEST) ? findNodeAtLocation(tree, [FIELD]) : tree;
  if (root === undefined) throw new UsageError(`${showPath(path)}: has no field "${FIELD}"`);
  const found: unknown = unlessTooDeep(path, () => getNodeValue(root));
  // A package may name its configuration: { "virayesh": "./texts.json" }.
  const value = root !== tree && typeof found === "string" ? { extends: found } : (found as FileFields);
  const [problem] = validate(value, CONFIG_FILE);
  if (problem !== undefined) throw new UsageError(describeProblem(path, locator, root, problem));
  return value;
}

/** The parser calls itself for every bracket. */
function unlessTooDeep<Result>(path: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw error instanceof RangeError
      ? new UsageError(`${showPath(path)}: brackets stand too deep in one another`)
      : error;
  }
}

function describeProblem(path: string, locator: Locator, root: Node, { path: keys, message }: ConfigProblem): string {
  const node = findNodeAtLocation(root, [...keys]) ?? root;
  const { offset } = node.parent?.type === "property" ? node.parent : node;
  return `${showPath(path)}:${locator.positionOf(offset).line}: ${keys.length === 0 ? "" : `${keys.map(shortened).join(".")}: `}${message}`;
}

/** The path behind a name that stands in a field of a configuration. @throws UsageError for one that may not be read */
export type Refer = (field: string, name: string) => string;

/** Reads the lists of words that stand in text files. @throws UsageError for a file that is missing, or a word that is none */
export function withWords({ words, keep, ...fields }: ConfigFields, path: string, refer: Refer): Config {
  const read = <Word>(field: string, list: string | readonly Word[] = []): readonly (Word | string)[] =>
    typeof list === "string" ? linesIn(refer(field, list)) : list;
  const config = { ...fields, words: read("words", words), keep: read("keep", keep) };
  // What stands in the file itself was checked with it; this is about words of text files.
  const [problem] = validate(config, CONFIG);
  if (problem !== undefined) throw new UsageError(`${showPath(path)}: ${problem.path[0]}: ${problem.message}`);
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
    throw new UsageError(`${showPath(path)}: ${describeError(error)}`);
  }
}

function withoutBom(text: string): string {
  return text.replace(/^\uFEFF/, "");
}

function shortened(key: string | number): string | number {
  return typeof key === "string" && key.length > 40 ? `${key.slice(0, 40)}…` : key;
}

/** `InvalidSymbol` → `invalid symbol`. */
function words(code: string): string {
  return code.replace(/(?!^)[A-Z]/g, " $&").toLowerCase();
}

/** A path as messages name it: from the current folder, where it lies there. */
export function showPath(path: string): string {
  const inside = relative(process.cwd(), path);
  return inside === "" ? "." : slashes(inside.startsWith("..") ? path : inside);
}
