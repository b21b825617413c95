import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { styleText } from "node:util";
import { type FileResult, formatters, type Meta } from "../formatters/index.ts";
import type { MessageLanguage } from "../lint/index.ts";
import { describeError, UsageError } from "./errors.ts";
import type { Flags } from "./flags.ts";
import { type Io, write } from "./io.ts";
import { nearestName } from "./nearest-name.ts";
import { readVersion } from "./version.ts";

/** A report that was asked for. */
export interface Report {
  readonly format: string;
  /** Where it goes; the standard output when absent. */
  readonly file?: string;
}

/**
 * Reads `--format`: `NAME` or `NAME:FILE`. Under GitHub Actions, where no format is given, annotations are added.
 *
 * @throws UsageError for an unknown format
 */
export async function readReports(flags: Flags, io: Io): Promise<readonly Report[]> {
  if (flags.format === undefined) {
    const annotations = io.env["GITHUB_ACTIONS"] === "true" ? [{ format: "github" }] : [];
    return [{ format: "stylish" }, ...annotations];
  }
  const reports: Report[] = [];
  for (const given of flags.format) {
    const colon = given.indexOf(":");
    const format = colon === -1 ? given : given.slice(0, colon);
    const names = Object.keys(formatters);
    if (!names.includes(format)) {
      const near = await nearestName(format, names);
      throw new UsageError(`unknown format ${format}${near === "" ? `; known: ${names.join(", ")}` : near}`);
    }
    if (colon === given.length - 1) throw new UsageError(`--format ${given} names no file`);
    reports.push(colon === -1 ? { format } : { format, file: resolve(io.cwd, given.slice(colon + 1)) });
  }
  return reports;
}

/** Writes the reports. @throws UsageError when a file cannot be written */
export async function writeReports(
  reports: readonly Report[],
  results: readonly FileResult[],
  language: MessageLanguage,
  flags: Flags,
  io: Io,
): Promise<void> {
  for (const { format, file } of reports) {
    const meta = { version: readVersion(), language };
    const paint = file === undefined && format === "stylish" ? painterOf(flags, io) : undefined;
    const text = formatters[format]!(results, paint === undefined ? meta : { ...meta, paint });
    if (file === undefined) await write(io, text);
    else {
      try {
        await writeFile(file, text);
      } catch (error) {
        throw new UsageError(`cannot write ${file}: ${describeError(error)}`);
      }
    }
  }
}

/** Colours for a terminal, and for whoever asks; nothing for a pipe. */
function painterOf(flags: Flags, io: Io): Meta["paint"] {
  const forced = flags.color ?? (io.env["FORCE_COLOR"] !== undefined && io.env["FORCE_COLOR"] !== "0");
  const refused = flags["no-color"] ?? (io.env["NO_COLOR"] !== undefined && io.env["NO_COLOR"] !== "");
  if (!forced && io.stdout.isTTY !== true) return undefined;
  if (refused) return (_, text) => text;
  const styles = { path: "underline", error: "red", warning: "yellow", quiet: "gray" } as const;
  return (style, text) => styleText(styles[style], text, { validateStream: false });
}
