import { relative, resolve } from "node:path";
import type { Config } from "../lint/index.ts";
import type { Flags } from "./arguments.ts";
import type { ConfigFiles } from "./config-files.ts";
import { UsageError } from "./errors.ts";
import { findFiles, slashes } from "./find-files.ts";
import { IgnoreFiles } from "./ignore-files.ts";
import type { Io } from "./io.ts";

/** A text to work on, and what holds for it. */
export interface Input {
  /** As reports name it. */
  readonly path: string;
  /** Where it is; absent for the standard input. */
  readonly file?: string;
  readonly config: Config;
}

/** What a command line asks to be read. */
export interface Inputs {
  readonly inputs: readonly Input[];
  /** Paths that match nothing: a failure. */
  readonly unmatched: readonly string[];
  /** Files that were named but are left out: worth a word. */
  readonly ignored: readonly string[];
}

/**
 * Finds what paths, folders and patterns stand for (all of the current folder when there are none); `-` is the standard
 * input. Every configuration is read here, so that a mistake in one is told before any file is touched.
 */
export function collectInputs(paths: readonly string[], flags: Flags, settings: ConfigFiles, io: Io): Inputs {
  const names = paths.length === 0 ? ["."] : paths;
  if (flags["stdin-filename"] !== undefined && !names.includes("-")) {
    throw new UsageError("--stdin-filename needs the path - (the standard input)");
  }
  const ignores = new IgnoreFiles(io.cwd, flags["ignore-pattern"] ?? [], !flags["no-ignore"]);
  const found = findFiles(
    names.filter((name) => name !== "-"),
    io.cwd,
    ignores,
  );
  const inputs: Input[] = [];
  if (names.includes("-")) inputs.push(standardInput(flags, settings, io));
  for (const file of found.files) {
    const { config, isIgnored } = settings.configOf(file);
    if (!isIgnored || flags["no-ignore"]) inputs.push({ path: shortPath(file, io), file, config });
  }
  return { inputs, unmatched: flags["no-error-on-unmatched-pattern"] ? [] : found.unmatched, ignored: found.ignored };
}

/** The standard input, under the name that it was given. */
export function standardInput(flags: Flags, settings: ConfigFiles, io: Io): Input {
  const path = flags["stdin-filename"] ?? "stdin.txt";
  return { path, config: settings.configOf(resolve(io.cwd, path)).config };
}

function shortPath(file: string, io: Io): string {
  const inside = relative(io.cwd, file);
  return slashes(inside.startsWith("..") ? file : inside);
}
