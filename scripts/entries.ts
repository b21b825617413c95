/**
 * The one list of what the package lets in: the `exports` and `bin` of package.json. The build, the API docs, the size
 * budgets and the tests of the surface and of the built package all read it here, so a new sub-path is one edit there.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { FURTHER_FORMATS } from "../src/documents/formats.ts";

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/** One sub-path of the package. */
export interface Entry {
  /** As in `exports`: `"."`, `"./digits"`. */
  readonly subpath: string;
  /** As a program imports it: `"virayesh"`, `"virayesh/digits"`. */
  readonly specifier: string;
  /** The file in `dist/` without its ending: `"index"`, `"digits"`. */
  readonly name: string;
  /** Relative to the root, with `/`: `"src/digits/index.ts"`. */
  readonly source: string;
  /** Whether the source is there. */
  readonly exists: boolean;
  /** Whether Node opens it through `dist/node/`, which reads it at the first call. */
  readonly lazy: boolean;
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<
    Record<string, string | { readonly import: { readonly default: string }; readonly node?: object }>
  >;
  readonly bin: Readonly<Record<string, string>>;
}

export function readManifest(): Manifest {
  return JSON.parse(readFileSync(resolve(ROOT, "package.json"), "utf8")) as Manifest;
}

/** Every sub-path that package.json promises, whether its source is there or not. */
export function readEntries(): readonly Entry[] {
  const manifest = readManifest();
  return Object.entries(manifest.exports).flatMap(([pattern, target]) => {
    if (typeof target === "string") return []; // ./package.json, a schema
    const file = target.import.default.replace(/^\.\/dist\//, "").replace(/\.js$/, "");
    const lazy = target.node !== undefined;
    // `./documents/*` stands for all formats that are sub-paths of their own.
    return (pattern.includes("*") ? Object.keys(FURTHER_FORMATS) : [""]).map((format) => {
      const [subpath, name] = [pattern.replace("*", format), file.replace("*", format)];
      return { subpath, specifier: manifest.name + subpath.slice(1), name, ...sourceOf(name), lazy };
    });
  });
}

/** The program behind `bin`. It is built as ESM only and has no types. */
export const CLI = { name: "cli", source: "src/cli/main.ts" } as const;

/** What a thread of the program runs. It stands beside the program, which names it. */
export const WORKER = { name: "worker", source: "src/cli/worker.ts" } as const;

export function cliExists(): boolean {
  return existsSync(resolve(ROOT, CLI.source));
}

/** A sub-path is a file (`src/lite.ts`) or a folder entered through its index (`src/digits/index.ts`). */
function sourceOf(name: string): { source: string; exists: boolean } {
  const file = `src/${name}.ts`;
  if (existsSync(resolve(ROOT, file))) return { source: file, exists: true };
  const folder = `src/${name}/index.ts`;
  return { source: folder, exists: existsSync(resolve(ROOT, folder)) };
}
