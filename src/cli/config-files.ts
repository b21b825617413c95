import { existsSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import ignore from "ignore";
import picomatch from "picomatch";
import { type Config, type FormatName, formatNames, formatOf, presets } from "../lint/index.ts";
import { listOf, mergeConfigs, nearest } from "../lint/program.ts";
import { CONFIG_NAMES } from "./config-names.ts";
import { UsageError } from "./errors.ts";
import { slashes } from "./find-files.ts";
import { configIn, readConfig, showPath, withWords } from "./read-config.ts";
import { isRepository } from "./repository.ts";

/** A configuration for some of the files below a folder. */
interface Layer {
  readonly config: Config;
  readonly matches: (file: string) => boolean;
}

/** A configuration file that was read, with everything that it extends. */
interface LoadedConfig {
  /** From what is extended to what wins. */
  readonly layers: readonly Layer[];
  /** Formats of files, in the same order. */
  readonly documents: readonly { readonly name: FormatName; readonly matches: Layer["matches"] }[];
  readonly isIgnored: (file: string) => boolean;
}

/** What the command line says of configurations. */
export interface ConfigOptions {
  /** A configuration for all files, over what stands in folders. */
  readonly fixed?: string;
  /** Added to every configuration. */
  readonly given: Config;
  /** The format of what is named, whatever configurations and endings say. */
  readonly document?: FormatName;
  /** Read no configuration at all. */
  readonly isOff: boolean;
  /** Told of what looks like a configuration and is not read. */
  readonly warn: (message: string) => void;
}

/** Finds the configuration of each file: the nearest one in the folders above it, up to the top of the repository. */
export class ConfigFiles {
  private readonly loaded = new Map<string, LoadedConfig>();
  private readonly nearest = new Map<string, string | undefined>();
  private readonly options: ConfigOptions;

  constructor(options: ConfigOptions) {
    this.options = options;
  }

  /** What holds for a file. @throws UsageError for a configuration that cannot be read or holds a mistake */
  configOf(file: string): Config {
    const { given } = this.options;
    const loaded = this.loadNearest(file);
    if (loaded === undefined) return given;
    const configs = loaded.layers.filter(({ matches }) => matches(file)).map(({ config }) => config);
    return mergeConfigs([...configs, given]);
  }

  /**
   * The name of a file's format, `undefined` if nobody knows it. The command line speaks of what is named only: in a
   * folder there are files of many formats.
   */
  documentOf(file: string, isNamed: boolean): FormatName | undefined {
    if (isNamed && this.options.document !== undefined) return this.options.document;
    const mapped = this.loadNearest(file)?.documents.filter(({ matches }) => matches(file));
    const byEnding = formatOf(file)?.name;
    return mapped?.at(-1)?.name ?? formatNames.find((name) => name === byEnding);
  }

  /** Whether a configuration leaves a file out. */
  isIgnored(file: string): boolean {
    return this.loadNearest(file)?.isIgnored(file) ?? false;
  }

  private loadNearest(file: string): LoadedConfig | undefined {
    const { isOff, fixed } = this.options;
    const path = isOff ? undefined : (fixed ?? this.findNearest(dirname(file)));
    return path === undefined ? undefined : this.load(path, []);
  }

  private findNearest(folder: string): string | undefined {
    if (this.nearest.has(folder)) return this.nearest.get(folder);
    const parent = dirname(folder);
    const { path, misnamed } = configIn(folder);
    for (const name of misnamed) {
      this.options.warn(`${showPath(name)} is not read; a configuration is named ${CONFIG_NAMES.join(", ")}`);
    }
    const isTop = parent === folder || isRepository(folder);
    const found = path ?? (isTop ? undefined : this.findNearest(parent));
    this.nearest.set(folder, found);
    return found;
  }

  private load(path: string, chain: readonly string[]): LoadedConfig {
    const known = this.loaded.get(path);
    if (known !== undefined) return known;
    if (chain.includes(path))
      throw new UsageError(`${showPath(path)} extends itself: ${[...chain, path].map(showPath).join(" → ")}`);
    const folder = dirname(path);
    const { $schema: _, extends: names = [], ignores = [], documents = {}, overrides = [], ...own } = readConfig(path);
    const bases = [names].flat().map((name) => this.loadBase(name, path, [...chain, path]));
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
      documents: [
        ...bases.flatMap((base) => base.documents),
        ...Object.entries(documents).map(([glob, name]) => ({ name, matches: globs([glob], folder) })),
      ],
      isIgnored: (file) => {
        const inside = slashes(relative(folder, file));
        return bases.some((base) => base.isIgnored(file)) || (!inside.startsWith("../") && patterns.ignores(inside));
      },
    };
    this.loaded.set(path, loaded);
    return loaded;
  }

  /** What a configuration extends: a preset, or another file. */
  private loadBase(name: string, path: string, chain: readonly string[]): LoadedConfig {
    if (Object.hasOwn(presets, name)) {
      const config = presets[name as keyof typeof presets];
      return { layers: [{ config, matches: () => true }], documents: [], isIgnored: () => false };
    }
    const file = resolve(dirname(path), name);
    if (!/[./\\]/.test(name)) {
      const known = Object.keys(presets);
      const near = nearest(name, known);
      const hint = near.length === 0 ? "" : `; did you mean ${listOf(near)}?`;
      throw new UsageError(
        `${showPath(path)}: extends: "${name}" is neither a preset (${known.join(", ")}) nor a path${hint}`,
      );
    }
    if (!existsSync(file)) throw new UsageError(`${showPath(path)}: extends: ${showPath(file)}: no such file`);
    return this.load(file, chain);
  }
}

function globs(patterns: readonly string[], folder: string): (file: string) => boolean {
  // A pattern without a slash is about the name of the file, wherever it is.
  const matchers = patterns.map((pattern) =>
    picomatch(pattern.includes("/") ? pattern.replace(/^\.\//, "") : `**/${pattern}`, { dot: true }),
  );
  return (file) => matchers.some((matcher) => matcher(slashes(relative(folder, file))));
}
