import { readdirSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import picomatch from "picomatch";
import { formatOf } from "../lint/index.ts";
import type { IgnoreFiles } from "./ignore-files.ts";

/** What the paths of a command line stand for. */
export interface FoundFiles {
  /** Absolute, sorted, each once. */
  readonly files: readonly string[];
  /** Named outright, but left out by an ignore file or pattern. */
  readonly ignored: readonly string[];
  /** Paths and patterns that match no file. */
  readonly unmatched: readonly string[];
}

/** Finds files by path, folder or glob. In folders only files of known formats are taken; a file that is named is taken anyway. */
export function findFiles(paths: readonly string[], cwd: string, ignores: IgnoreFiles): FoundFiles {
  const files = new Set<string>();
  const ignored: string[] = [];
  const unmatched: string[] = [];
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    const kind = kindOf(absolute);
    if (kind === "file") {
      if (isIgnoredBelow(absolute, cwd, ignores)) ignored.push(path);
      else files.add(absolute);
      continue;
    }
    const isMatch = kind === "folder" ? () => true : globOf(path);
    const before = files.size;
    let met = false;
    if (isMatch !== undefined) {
      const base = kind === "folder" ? absolute : resolve(cwd, picomatch.scan(slashes(path)).base);
      for (const file of walkFolder(base, ignores)) {
        if (!isMatch(slashes(relative(cwd, file)))) continue;
        if (kind === "folder" && formatOf(file) === undefined) continue;
        met = true;
        files.add(file);
      }
    }
    if (files.size === before && !met) unmatched.push(path);
  }
  return { files: [...files].sort(), ignored, unmatched };
}

/** A path with `/`, as patterns and reports have it. */
export function slashes(path: string): string {
  return sep === "/" ? path : path.split(sep).join("/");
}

function kindOf(path: string): "file" | "folder" | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? undefined : found.isDirectory() ? "folder" : "file";
}

function globOf(path: string): ((file: string) => boolean) | undefined {
  const pattern = slashes(path).replace(/^\.\//, "");
  return picomatch.scan(pattern).isGlob ? picomatch(pattern, { dot: true }) : undefined;
}

/** A file counts as ignored as well when a folder above it is. */
function isIgnoredBelow(file: string, cwd: string, ignores: IgnoreFiles): boolean {
  if (ignores.isIgnored(file, false)) return true;
  const parts = relative(cwd, file).split(sep);
  if (parts[0] === "..") return false;
  return parts.slice(0, -1).some((_, i) => ignores.isIgnored(join(cwd, ...parts.slice(0, i + 1)), true));
}

function* walkFolder(folder: string, ignores: IgnoreFiles): Generator<string> {
  let entries: ReturnType<typeof readEntries>;
  try {
    entries = readEntries(folder);
  } catch {
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!ignores.isIgnored(path, true)) yield* walkFolder(path, ignores);
    } else if (entry.isFile() && !ignores.isIgnored(path, false)) yield path;
  }
}

function readEntries(folder: string) {
  return readdirSync(folder, { withFileTypes: true });
}
