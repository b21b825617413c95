import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ignore from "ignore";
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import picomatch from "picomatch";
import { type Config, presets } from "../lint/index.ts";
import { CONFIG, CONFIG_FILE, type ConfigProblem, Locator, mergeConfigs, validate } from "../lint/program.ts";
import { describeError, UsageError } from "./errors.ts";
import { slashes } from "./find-files.ts";
import { decode } from "./text-file.ts";

/** In each folder the first of these that is there counts. */
export const CONFIG_NAMES = ["virayesh.config.json", "virayesh.config.jsonc", ".virayeshrc.json"] as const;

/** A configuration as it stands in a file. */
interface ConfigFields extends Omit<Config, "extends" | "words" | "keep"> {
  readonly words?: string | NonNullable<Config["words"]>;
  readonly keep?: string | readonly string[];
}

interface FileFields extends ConfigFields {
  readonly $schema?: string;
  readonly extends?: string | readonly string[];
  readonly ignores?: readonly string[];
  readonly overrides?: readonly (ConfigFields & { readonly files: readonly string[] })[];
}

/** A configuration for some of the files below a folder. */
interface Layer {
  readonly config: Config;
  readonly matches: (file: string) => boolean;
}

/** A configuration file that was read, with everything that it extends. */
interface LoadedConfig {
  /** From what is extended to what wins. */
  readonly layers: readonly Layer[];
  readonly isIgnored: (file: string) => boolean;
}

/** What holds for a file. */
export interface FileConfig {
  readonly config: Config;
  /** Whether a configuration leaves the file out. */
  readonly isIgnored: boolean;
}

/** Finds the configuration of each file: the nearest one in the folders above it, up to the top of the repository. */
export class ConfigFiles {
  private readonly loaded = new Map<string, LoadedConfig>();
  private readonly nearest = new Map<string, string | undefined>();
  private readonly fixed: string | undefined;
  private readonly given: Config;
  private readonly isOff: boolean;

  /**
   * @param fixed - a configuration for all files, over what stands in folders
   * @param given - what the command line adds to every configuration
   * @param isOff - read no configuration at all
   */
  constructor(fixed: string | undefined, given: Config, isOff: boolean) {
    this.fixed = fixed;
    this.given = given;
    this.isOff = isOff;
  }

  /** @throws UsageError for a configuration that cannot be read or holds a mistake */
  configOf(file: string): FileConfig {
    const path = this.isOff ? undefined : (this.fixed ?? this.findNearest(dirname(file)));
    if (path === undefined) return { config: this.given, isIgnored: false };
    const { layers, isIgnored } = this.load(path, []);
    const configs = layers.filter(({ matches }) => matches(file)).map(({ config }) => config);
    return { config: mergeConfigs([...configs, this.given]), isIgnored: isIgnored(file) };
  }

  private findNearest(folder: string): string | undefined {
    if (this.nearest.has(folder)) return this.nearest.get(folder);
    const parent = dirname(folder);
    const found =
      configIn(folder) ??
      (parent === folder || existsSync(join(folder, ".git")) ? undefined : this.findNearest(parent));
    this.nearest.set(folder, found);
    return found;
  }

  private load(path: string, chain: readonly string[]): LoadedConfig {
    const known = this.loaded.get(path);
    if (known !== undefined) return known;
    if (chain.includes(path))
      throw new UsageError(`${show(path)} extends itself: ${[...chain, path].map(show).join(" → ")}`);
    const folder = dirname(path);
    const { $schema: _, extends: names = [], ignores = [], overrides = [], ...own } = readConfig(path);
    const bases = (typeof names === "string" ? [names] : names).map((name): LoadedConfig => {
      if (Object.hasOwn(presets, name)) {
        return {
          layers: [{ config: presets[name as keyof typeof presets], matches: () => true }],
          isIgnored: () => false,
        };
      }
      if (!/[./\\]/.test(name)) {
        throw new UsageError(
          `${show(path)}: extends: "${name}" is neither a preset (${Object.keys(presets).join(", ")}) nor a path`,
        );
      }
      return this.load(resolve(folder, name), [...chain, path]);
    });
    const patterns = ignore().add([...ignores]);
    const loaded: LoadedConfig = {
      layers: [
        ...bases.flatMap(({ layers }) => layers),
        { config: withWords(own, path), matches: () => true },
        ...overrides.map(({ files, ...fields }) => ({
          config: withWords(fields, path),
          matches: globs(files, folder),
        })),
      ],
      isIgnored: (file) => {
        const inside = slashes(relative(folder, file));
        return bases.some((base) => base.isIgnored(file)) || (!inside.startsWith("../") && patterns.ignores(inside));
      },
    };
    this.loaded.set(path, loaded);
    return loaded;
  }
}

function configIn(folder: string): string | undefined {
  const name = CONFIG_NAMES.find((candidate) => existsSync(join(folder, candidate)));
  if (name !== undefined) return join(folder, name);
  const manifest = join(folder, "package.json");
  return existsSync(manifest) && /"virayesh"\s*:\s*\{/.test(readText(manifest)) ? manifest : undefined;
}

/** Reads and checks a configuration. A mistake is named with file, line and field. */
function readConfig(path: string): FileFields {
  const text = readText(path);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const locator = new Locator(text);
  const [error] = errors;
  if (error !== undefined || tree === undefined) {
    const { line } = locator.positionOf(error?.offset ?? 0);
    throw new UsageError(
      `${show(path)}:${line}: ${error === undefined ? "is empty" : `not JSON: ${words(printParseErrorCode(error.error))}`}`,
    );
  }
  const root = path.endsWith("package.json") ? findNodeAtLocation(tree, ["virayesh"]) : tree;
  if (root === undefined) throw new UsageError(`${show(path)}: has no field "virayesh"`);
  const value = getNodeValue(root) as FileFields;
  const [problem] = validate(value, CONFIG_FILE);
  if (problem !== undefined) throw new UsageError(describeProblem(path, locator, root, problem));
  return value;
}

function describeProblem(path: string, locator: Locator, root: Node, { path: keys, message }: ConfigProblem): string {
  const node = findNodeAtLocation(root, [...keys]) ?? root;
  const { offset } = node.parent?.type === "property" ? node.parent : node;
  return `${show(path)}:${locator.positionOf(offset).line}: ${keys.length === 0 ? "" : `${keys.join(".")}: `}${message}`;
}

function withWords({ words, keep, ...fields }: ConfigFields, path: string): Config {
  const read = <Word>(list: string | readonly Word[] = []): readonly (Word | string)[] =>
    typeof list === "string" ? linesIn(resolve(dirname(path), list)) : list;
  const config = { ...fields, words: read(words), keep: read(keep) };
  // What stands in the file itself was checked with it; this is about words of text files.
  const [problem] = validate(config, CONFIG);
  if (problem !== undefined) throw new UsageError(`${show(path)}: ${problem.path[0]}: ${problem.message}`);
  return config;
}

/** A list of words in a text file: one a line; `#` begins a comment. */
function linesIn(path: string): readonly string[] {
  return readText(path)
    .split(/\r\n|[\n\r]/)
    .map((line) => line.replace(/#.*/, "").trim())
    .filter((line) => line !== "");
}

function globs(patterns: readonly string[], folder: string): (file: string) => boolean {
  // A pattern without a slash is about the name of the file, wherever it is.
  const matchers = patterns.map((pattern) =>
    picomatch(pattern.includes("/") ? pattern.replace(/^\.\//, "") : `**/${pattern}`, { dot: true }),
  );
  return (file) => matchers.some((matcher) => matcher(slashes(relative(folder, file))));
}

function readText(path: string): string {
  try {
    return decode(readFileSync(path));
  } catch (error) {
    throw new UsageError(`${show(path)}: ${describeError(error)}`);
  }
}

/** `InvalidSymbol` → `invalid symbol`. */
function words(code: string): string {
  return code.replace(/(?!^)[A-Z]/g, " $&").toLowerCase();
}

function show(path: string): string {
  const inside = relative(process.cwd(), path);
  return slashes(inside.startsWith("..") ? path : inside);
}
