import { existsSync, realpathSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { type Config, presets } from "../lint/index.ts";
import { mergeConfigs } from "../lint/internal.ts";
import { listOf, nearest } from "../options/index.ts";
import { quote } from "../unicode/index.ts";
import { CONFIG_NAMES } from "./config-names.ts";
import { UsageError } from "./errors.ts";
import { slashes } from "./find-files.ts";
import { formatOfFile } from "./format-of-file.ts";
import type { DocumentName } from "./formats.ts";
import { globs, ignoreRules } from "./patterns.ts";
import {
  type ConfigsOfFolder,
  configIn,
  isRootConfig,
  nameOf,
  type Refer,
  readConfig,
  withWords,
} from "./read-config.ts";
import { isRepository, pathInRepository } from "./repository.ts";
import { settle } from "./settle.ts";

/** A configuration for some of the files below a folder. */
interface Layer {
  readonly config: Config;
  readonly matches: (file: string) => boolean;
}

/** A configuration file that was read, with everything that it extends, each file once: from what is extended to what wins. */
interface LoadedConfig {
  readonly layers: readonly Layer[];
  /** Formats of files. */
  readonly documents: readonly { readonly name: DocumentName; readonly matches: Layer["matches"] }[];
  /** Each tells whether a file is left out. */
  readonly ignores: readonly Layer["matches"][];
}

/** What the command line says of configurations. */
export interface ConfigOptions {
  /** A configuration for all files, over what stands in folders. */
  readonly fixed?: string;
  /** Added to every configuration. */
  readonly given: Config;
  /** The format of what is named, whatever configurations and endings say. */
  readonly document?: DocumentName;
  /** The folder that we stand in. */
  readonly cwd: string;
  /** Read no configuration at all. */
  readonly isOff: boolean;
  /** Told of what looks like a configuration and is not read. */
  readonly warn: (message: string) => void;
}

/** Finds the configuration of each file: the nearest one in the folders above it, up to the top of the repository. */
export class ConfigFiles {
  /** By the layers that hold for a file. */
  private readonly merged = new Map<LoadedConfig, Map<string, Config>>();
  private readonly folders = new Map<string, ConfigsOfFolder>();
  private readonly tops = new Map<string, string>();
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
    const isOn = loaded.layers.map(({ matches }) => matches(file));
    const key = isOn.map(Number).join("");
    const known = this.merged.get(loaded)?.get(key);
    if (known !== undefined) return known;
    const configs = loaded.layers.filter((_, index) => isOn[index]).map(({ config }) => config);
    const merged = settle(mergeConfigs([...configs, given]));
    const others = this.merged.get(loaded) ?? new Map<string, Config>();
    this.merged.set(loaded, others.set(key, merged));
    return merged;
  }

  /**
   * The name of a file's format, `undefined` if nobody knows it. The command line speaks of what is named only: in a
   * folder there are files of many formats.
   */
  documentOf(file: string, isNamed: boolean): DocumentName | undefined {
    if (isNamed && this.options.document !== undefined) return this.options.document;
    const mapped = this.loadNearest(file)?.documents.filter(({ matches }) => matches(file));
    return mapped?.at(-1)?.name ?? formatOfFile(file);
  }

  /** Whether a configuration leaves a file out. */
  isIgnored(file: string): boolean {
    return this.loadNearest(file)?.ignores.some((ignores) => ignores(file)) ?? false;
  }

  /**
   * The folder above which nothing is looked at for what lies in a folder: the top of the repository, or where a configuration says that it
   * is the root; without either, the folder that we stand in, or, for what lies elsewhere, the folder itself.
   */
  topOf(folder: string): string {
    const known = this.tops.get(folder);
    if (known !== undefined) return known;
    const { cwd } = this.options;
    for (let above = folder; ; above = dirname(above)) {
      if (this.isTop(above) || above === dirname(above)) {
        const top = this.isTop(above) ? above : isWithin(cwd, folder) ? cwd : folder;
        this.tops.set(folder, top);
        return top;
      }
    }
  }

  private isTop(folder: string): boolean {
    if (isRepository(folder)) return true;
    const { isOff, fixed } = this.options;
    const path = isOff || fixed !== undefined ? undefined : this.configIn(folder).path;
    return path !== undefined && isRootConfig(path);
  }

  private configIn(folder: string): ConfigsOfFolder {
    const known = this.folders.get(folder);
    if (known !== undefined) return known;
    const found = configIn(folder);
    this.folders.set(folder, found);
    return found;
  }

  private loadNearest(file: string): LoadedConfig | undefined {
    const { isOff, fixed } = this.options;
    if (isOff) return undefined;
    if (fixed !== undefined) return this.load(fixed, undefined, []);
    const path = this.findNearest(dirname(file));
    if (path === undefined) return undefined;
    const border = this.topOf(dirname(path));
    // It may be a link itself.
    return this.load(this.inside(path, border, nameOf(path)), border, []);
  }

  private findNearest(folder: string): string | undefined {
    if (this.nearest.has(folder)) return this.nearest.get(folder);
    const { path, misnamed } = this.configIn(folder);
    for (const name of misnamed) {
      this.options.warn(`${nameOf(name)} is not read; a configuration is named ${CONFIG_NAMES.join(", ")}`);
    }
    const found = path ?? (folder === this.topOf(folder) ? undefined : this.findNearest(dirname(folder)));
    this.nearest.set(folder, found);
    return found;
  }

  /** A path, unless it leads out of the border (`undefined`: there is none). @throws UsageError */
  private inside(path: string, border: string | undefined, speaker: string): string {
    if (border === undefined || isWithin(realPath(border), realPath(path))) return path;
    throw new UsageError(
      `${speaker} leads out of ${nameOf(border)}, the top of what is looked at; --config FILE reads it all the same`,
    );
  }

  private load(path: string, border: string | undefined, chain: readonly string[]): LoadedConfig {
    const known = this.loaded.get(path);
    if (known !== undefined) return known;
    if (chain.includes(path))
      throw new UsageError(`${nameOf(path)} extends itself: ${[...chain, path].map(nameOf).join(" → ")}`);
    if (chain.length === DEEPEST) throw new UsageError(`${nameOf(path)}: extends goes over ${DEEPEST} files`);
    const folder = dirname(path);
    const refer: Refer = (field, name) =>
      this.inside(resolve(folder, name), border, `${nameOf(path)}: ${field}: ${quote(name)}`);
    const {
      $schema: _,
      root: __,
      extends: names = [],
      ignores = [],
      documents = {},
      overrides = [],
      ...own
    } = readConfig(path);
    const bases = [names].flat().map((name) => this.loadBase(name, path, border, refer, [...chain, path]));
    const isIgnored = ignoreRules(ignores, `${nameOf(path)}: ignores`);
    const loaded: LoadedConfig = {
      layers: lastOnes([
        ...bases.flatMap(({ layers }) => layers),
        { config: withWords(own, path, refer), matches: () => true },
        ...overrides.map(({ files, ...fields }) => ({
          config: withWords(fields, path, refer),
          matches: globsBelow(folder, files, `${nameOf(path)}: overrides.files`),
        })),
      ]),
      documents: lastOnes([
        ...bases.flatMap((base) => base.documents),
        ...Object.entries(documents).map(([glob, name]) => ({
          name,
          matches: globsBelow(folder, [glob], `${nameOf(path)}: documents`),
        })),
      ]),
      ignores: lastOnes([
        ...bases.flatMap((base) => base.ignores),
        (file) => isWithin(folder, file) && isIgnored(slashes(relative(folder, file))).ignored,
      ]),
    };
    this.loaded.set(path, loaded);
    return loaded;
  }

  /** What a configuration extends: a preset, or another file. */
  private loadBase(
    name: string,
    path: string,
    border: string | undefined,
    refer: Refer,
    chain: readonly string[],
  ): LoadedConfig {
    if (Object.hasOwn(presets, name)) {
      const config = presets[name as keyof typeof presets];
      return { layers: [{ config, matches: () => true }], documents: [], ignores: [] };
    }
    if (!/[./\\]/.test(name)) {
      const known = Object.keys(presets);
      const near = nearest(name, known);
      const hint = near.length === 0 ? "" : `; did you mean ${listOf(near)}?`;
      throw new UsageError(
        `${nameOf(path)}: extends: ${quote(name)} is neither a preset (${known.join(", ")}) nor a path${hint}`,
      );
    }
    const file = refer("extends", name);
    if (!existsSync(file)) throw new UsageError(`${nameOf(path)}: extends: ${nameOf(file)}: no such file`);
    return this.load(file, border, chain);
  }
}

/** More files than these extend one another by mistake. */
const DEEPEST = 100;

/** Each item once, where it stands last: what is laid over others twice lies over them in the end. */
function lastOnes<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set([...items].reverse())].reverse();
}

/** Whether a path is a folder or lies in it. */
function isWithin(folder: string, path: string): boolean {
  return pathInRepository(folder, path) !== undefined;
}

/** Where a path really leads; of one that is missing, where it would. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function globsBelow(folder: string, patterns: readonly string[], source: string): (file: string) => boolean {
  // A pattern without a slash is about the name of the file, wherever it is.
  const anywhere = patterns.map((pattern) => (pattern.includes("/") ? pattern.replace(/^\.\//, "") : `**/${pattern}`));
  const matches = globs(anywhere, source);
  return (file) => matches(slashes(relative(folder, file)));
}
