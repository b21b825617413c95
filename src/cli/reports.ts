import { resolve } from "node:path";
import { styleText } from "node:util";
import type { FormatterName, Meta, SourceFile } from "../formatters/index.ts";
import { type Reporter, reporters } from "../formatters/internal.ts";
import type { Finding, LintRuleId, MessageLanguage } from "../lint/index.ts";
import { describeError, UsageError } from "./errors.ts";
import type { Flags } from "./flags.ts";
import { complain, type Io, write } from "./io.ts";
import { nearestName } from "./nearest-name.ts";
import { ReportFile } from "./report-file.ts";
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
      const near = nearestName(format, names);
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

/** Where a report goes. */
interface Target {
  readonly write: (text: string) => Promise<void> | void;
  readonly end: () => void;
}

/** A report that is written while findings come. What goes wrong is told once and is no matter of the others. */
class OpenReport {
  readonly reporter: Reporter;
  private readonly target: Target;
  private readonly fail: (error: unknown) => void;
  private pending = "";
  private hasFailed = false;

  constructor(reporter: Reporter, target: Target, fail: (error: unknown) => void) {
    this.reporter = reporter;
    this.target = target;
    this.fail = fail;
  }

  /** Waits only when there is enough to be written. */
  add(text: string): Promise<void> | undefined {
    this.pending += text;
    return this.pending.length < CHUNK ? undefined : this.flush();
  }

  async end(): Promise<void> {
    await this.add(this.reporter.end());
    await this.flush();
    await this.attempt(this.target.end);
  }

  private flush(): Promise<void> {
    const text = this.pending;
    this.pending = "";
    return this.attempt(() => this.target.write(text));
  }

  private async attempt(action: () => Promise<void> | void): Promise<void> {
    if (this.hasFailed) return;
    try {
      await action();
    } catch (error) {
      this.hasFailed = true;
      this.fail(error);
    }
  }
}

/** Hands files and their findings to every report that was asked for. */
export class Reports {
  private readonly open: OpenReport[] = [];
  /** Whether one could not be written; it has been told. */
  failed = false;

  /** Begins the reports. */
  constructor(reports: readonly Report[], language: MessageLanguage, flags: Flags, io: Io) {
    const base = { version: readVersion(), language, describeRule: (id: LintRuleId) => describeRule(id, language) };
    for (const { format, file } of reports) {
      const paint = file === undefined && format === "stylish" ? painterOf(flags, io) : undefined;
      const reporter = reporters[format](paint === undefined ? base : { ...base, paint });
      const fail = (error: unknown): void => {
        this.failed = true;
        complain(io, `cannot write ${file}: ${describeError(error)}`);
      };
      try {
        const target =
          file === undefined ? { write: (text: string) => write(io, text), end: () => {} } : new ReportFile(file);
        this.open.push(new OpenReport(reporter, target, fail));
      } catch (error) {
        fail(error);
      }
    }
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
    for (const report of this.open) await report.end();
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
