import { extname, relative, resolve } from "node:path";
import { lacksColumns } from "../documents/index.ts";
import type { Config } from "../lint/index.ts";
import type { ConfigFiles } from "./config-files.ts";
import { UsageError } from "./errors.ts";
import { findFiles, type Judge, slashes } from "./find-files.ts";
import type { Flags } from "./flags.ts";
import { type DocumentName, documentNames } from "./formats.ts";
import { IgnoreFiles, REMEDY } from "./ignore-files.ts";
import { complain, type Io } from "./io.ts";
import { SENTENCES } from "./sentences.ts";

/** A text to work on, and what holds for it. */
export interface Input {
  /** As reports name it. */
  readonly path: string;
  /** Where it is; absent for the standard input. */
  readonly file?: string;
  /** Whether it was named by its path or a pattern: what goes wrong with it is a failure of the run. */
  readonly isNamed: boolean;
  readonly config: Config;
  /** The name of its format. */
  readonly document: DocumentName;
  /** Whether directives in it are heeded. */
  readonly directives: boolean;
  /** Whether it is to stay as it is: the standard input, under a name that is left out. */
  readonly isIgnored?: true;
}

/** What narrows down what paths stand for. */
export interface Scope {
  /** Paths out of a list that a program made. */
  readonly listed?: readonly string[];
  /** Whether a file is wanted at all. */
  readonly wants?: (file: string) => boolean;
}

/** What a command line asks to be read. */
export interface Inputs {
  readonly inputs: readonly Input[];
  /** These, and what the paths stand for beside them. */
  readonly neighbours: readonly Input[];
  /** Whether something that was named cannot be read; it has been told. */
  readonly failed: boolean;
  /** The folders that were looked into. */
  readonly folders: readonly string[];
  /** Files in folders whose format nobody knows. */
  readonly passedBy: readonly string[];
  /** Tables of whose columns nobody says which are prose. */
  readonly withoutColumns: readonly string[];
}

/**
 * Finds what paths, folders and patterns stand for (all of the current folder when there are none); `-` is the standard
 * input. Tells what comes to nothing, and why. Every configuration is read here, so that a mistake in one is told before
 * any file is touched.
 */
export function collectInputs(
  paths: readonly string[],
  flags: Flags,
  settings: ConfigFiles,
  io: Io,
  { listed, wants = () => true }: Scope = {},
): Inputs {
  const names = paths.length === 0 && listed === undefined ? ["."] : paths;
  if (flags["stdin-filename"] !== undefined && !names.includes("-")) {
    throw new UsageError("--stdin-filename needs the path - (the standard input)");
  }
  const judge = judgeOf(flags, settings, io);
  const found = findFiles(
    names.filter((name) => name !== "-"),
    io.cwd,
    judge,
    listed,
  );
  const inputs: Input[] = [];
  const neighbours: Input[] = [];
  const withoutColumns: string[] = [];
  const unknown = found.unknown.filter(wants).map((file) => shortPath(file, io));
  if (names.includes("-")) {
    const input = standardInput(flags, settings, io);
    if (input === undefined) unknown.unshift(flags["stdin-filename"] ?? "-");
    else inputs.push(input);
  }
  const directives = !flags["no-inline-config"];
  for (const { file, isNamed, document } of found.files) {
    const config = settings.configOf(file);
    if (lacksColumns(document, config.keys)) {
      if (wants(file)) withoutColumns.push(file);
      continue;
    }
    const input: Input = { path: shortPath(file, io), file, isNamed, config, document, directives };
    neighbours.push(input);
    if (wants(file)) inputs.push(input);
  }
  if (flags.document !== undefined && inputs.length > 0 && !inputs.some(({ isNamed }) => isNamed)) {
    complain(io, "--document speaks of files that are named; what a folder holds is read by its endings");
  }
  const unmatched = flags["no-error-on-unmatched-pattern"] ? [] : found.unmatched;
  for (const { path, reason } of unmatched) complain(io, `${path}: ${reason}`);
  for (const { path, reason } of found.closed) complain(io, `${shortPath(resolve(io.cwd, path), io)}: ${reason}`);
  for (const { path, reason } of found.ignored) complain(io, `${path}: left out by ${reason}`);
  if (unknown.length > 0) complain(io, describeUnknown(unknown));
  const failed = unmatched.length + unknown.length + found.closed.length > 0;
  const passedBy = found.passedBy.filter(wants);
  return { inputs, neighbours, failed, folders: found.folders, passedBy, withoutColumns };
}

/** The name of what comes from the standard input, for its format and configuration. */
export function stdinName(flags: Flags): string {
  return flags["stdin-filename"] ?? "stdin.txt";
}

/** The standard input, under the name that it was given; `undefined` if nobody knows the format of that name. */
export function standardInput(flags: Flags, settings: ConfigFiles, io: Io): Input | undefined {
  const path = stdinName(flags);
  const file = resolve(io.cwd, path);
  const document = settings.documentOf(file, true);
  if (document === undefined) return undefined;
  const config = settings.configOf(file);
  const directives = !flags["no-inline-config"];
  const reason =
    flags["stdin-filename"] === undefined ? undefined : judgeOf(flags, settings, io).whyIgnored(file, false);
  if (reason === undefined) {
    if (!flags.quiet && lacksColumns(document, config.keys)) complain(io, SENTENCES.en.noColumns([[extname(path), 1]]));
    return { path, isNamed: true, config, document, directives };
  }
  complain(io, `${path}: left out by ${reason}`);
  return { path, isNamed: true, config, document, directives, isIgnored: true };
}

/** That nobody knows the format of some files, in one line, and the way out. */
export function describeUnknown(paths: readonly string[]): string {
  const more = paths.length > 3 ? ` and ${paths.length - 3} more` : "";
  const what = paths.length === 1 ? "no format is known for this file" : "no format is known for these files";
  return `${paths.slice(0, 3).join(", ")}${more}: ${what}; --document ${documentNames.join("|")}, or "documents" in the configuration, says what it is`;
}

function judgeOf(flags: Flags, settings: ConfigFiles, io: Io): Judge {
  const ignores = new IgnoreFiles(io.cwd, flags["ignore-pattern"] ?? [], !flags["no-ignore"], settings);
  return {
    whyIgnored: (path, isFolder) =>
      ignores.whyIgnored(path, isFolder) ??
      (isFolder || flags["no-ignore"] || !settings.isIgnored(path)
        ? undefined
        : `"ignores" of the configuration${REMEDY}`),
    documentOf: (file, isNamed) => settings.documentOf(file, isNamed),
  };
}

function shortPath(file: string, io: Io): string {
  const inside = relative(io.cwd, file);
  return slashes(inside.startsWith("..") ? file : inside);
}
