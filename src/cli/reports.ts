import { type FileHandle, open as openFile } from "node:fs/promises";
import { resolve } from "node:path";
import { styleText } from "node:util";
import type { FormatterName, Meta, SourceFile } from "../formatters/index.ts";
import { type Reporter, reporters } from "../formatters/program.ts";
import type { Finding, LintRuleId, MessageLanguage } from "../lint/index.ts";
import { describeError, UsageError } from "./errors.ts";
import type { Flags } from "./flags.ts";
import { type Io, write } from "./io.ts";
import { nearestName } from "./nearest-name.ts";
import { describeRule } from "./rule-descriptions.ts";
import { readVersion } from "./version.ts";

/** A report that was asked for. */
export interface Report {
  readonly format: FormatterName;
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
    const annotations = io.env["GITHUB_ACTIONS"] === "true" ? [{ format: "github" } as const] : [];
    return [{ format: "stylish" }, ...annotations];
  }
  const reports: Report[] = [];
  for (const given of flags.format) {
    const colon = given.indexOf(":");
    const format = colon === -1 ? given : given.slice(0, colon);
    const names = Object.keys(reporters);
    if (!isFormat(format)) {
      const near = await nearestName(format, names);
      throw new UsageError(`unknown format ${format}${near === "" ? `; known: ${names.join(", ")}` : near}`);
    }
    if (colon === given.length - 1) throw new UsageError(`--format ${given} names no file`);
    reports.push(colon === -1 ? { format } : { format, file: resolve(io.cwd, given.slice(colon + 1)) });
  }
  return reports;
}

function isFormat(name: string): name is FormatterName {
  return Object.hasOwn(reporters, name);
}

/** How much of a report is written at once. */
const CHUNK = 1 << 16;

/** A report that is written while findings come. */
class OpenReport {
  readonly reporter: Reporter;
  private readonly write: (text: string) => Promise<void>;
  private pending = "";

  constructor(reporter: Reporter, write: (text: string) => Promise<void>) {
    this.reporter = reporter;
    this.write = write;
  }

  /** Waits only when there is enough to be written. */
  add(text: string): Promise<void> | undefined {
    this.pending += text;
    return this.pending.length < CHUNK ? undefined : this.flush();
  }

  flush(): Promise<void> {
    const text = this.pending;
    this.pending = "";
    return this.write(text);
  }
}

/** Hands files and their findings to every report that was asked for. */
export class Reports {
  private readonly open: readonly OpenReport[];
  private readonly close: () => Promise<void>;

  private constructor(open: readonly OpenReport[], close: () => Promise<void>) {
    this.open = open;
    this.close = close;
  }

  /** Begins the reports. @throws UsageError when a file cannot be written */
  static async begin(reports: readonly Report[], language: MessageLanguage, flags: Flags, io: Io): Promise<Reports> {
    const handles: FileHandle[] = [];
    const open: OpenReport[] = [];
    const base = { version: readVersion(), language, describeRule: (id: LintRuleId) => describeRule(id, language) };
    for (const { format, file } of reports) {
      const paint = file === undefined && format === "stylish" ? painterOf(flags, io) : undefined;
      const reporter = reporters[format](paint === undefined ? base : { ...base, paint });
      if (file === undefined) open.push(new OpenReport(reporter, (text) => write(io, text)));
      else {
        const handle = await told(file, () => openFile(file, "w"));
        handles.push(handle);
        open.push(new OpenReport(reporter, (text) => told(file, () => handle.appendFile(text))));
      }
    }
    return new Reports(open, async () => {
      for (const handle of handles) await handle.close();
    });
  }

  async file(file: SourceFile): Promise<void> {
    for (const report of this.open) await report.add(report.reporter.file(file));
  }

  async finding(finding: Finding): Promise<void> {
    for (const report of this.open) {
      const written = report.add(report.reporter.finding(finding));
      if (written !== undefined) await written;
    }
  }

  async end(): Promise<void> {
    for (const report of this.open) {
      await report.add(report.reporter.end());
      await report.flush();
    }
    await this.close();
  }
}

async function told<Result>(file: string, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${describeError(error)}`);
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
