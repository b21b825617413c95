import type { FileResult } from "../../formatters/index.ts";
import { countFindings } from "../../formatters/program.ts";
import { type Finding, fixText, lintText } from "../../lint/index.ts";
import type { Arguments } from "../arguments.ts";
import { unifiedDiff } from "../diff.ts";
import { collectInputs, type Input } from "../inputs.ts";
import { complain, EXIT, type Io, write } from "../io.ts";
import { countPersian } from "../passed-by.ts";
import { Progress } from "../progress.ts";
import { readReports, writeReports } from "../reports.ts";
import { SENTENCES } from "../sentences.ts";
import { readNumber, readSettings } from "../settings.ts";
import { readAll } from "../stdin.ts";
import { FileError, readTextFile, type TextFile, writeTextFile } from "../text-file.ts";

/** What happened to one text. */
interface Outcome {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** What was put right, in offsets of `before`. */
  readonly fixed: readonly Finding[];
  /** What there is to report, in offsets of `after`. */
  readonly findings: readonly Finding[];
}

/** `lint` and `fix`: finds what is to be put right, puts right what is safe, reports the rest. */
export async function lint({ verb, flags, paths }: Arguments, io: Io): Promise<number> {
  const reports = await readReports(flags, io);
  const maxWarnings = readNumber("max-warnings", flags["max-warnings"]) ?? Infinity;
  const maxFindings = readNumber("max-findings", flags["max-findings"]) ?? Infinity;
  const settings = await readSettings(flags, io);
  const { inputs, ...found } = collectInputs(paths, flags, settings, io);
  let { failed } = found;

  const isFix = verb === "fix";
  const isDryRun = flags["dry-run"] ?? false;
  const outcomes: Outcome[] = [];
  const progress = new Progress(io, inputs.length);
  for (const [index, input] of inputs.entries()) {
    progress.show(index);
    let file: TextFile | undefined;
    try {
      file = input.file === undefined ? undefined : await readTextFile(input.file);
      const outcome = (isFix ? fix : check)(input, file?.text ?? (await readAll(io.stdin)));
      if (isFix) await deliver(outcome, file, isDryRun, io);
      outcomes.push(outcome);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      complain(io, `${input.file === undefined ? "standard input" : input.path}: ${error.message}`);
      // A file that cannot be read is no fault of a run in which nobody named it; one that cannot be written always is.
      failed ||= input.isNamed || file !== undefined;
    }
  }
  progress.clear();
  const language = inputs[0]?.config.messages ?? "en";
  const sentences = SENTENCES[language];
  if (isFix) tellFixed(outcomes, isDryRun ? sentences.wouldFix : sentences.fixed, io);

  const results = outcomes.map(({ path, after, findings }): FileResult => ({ path, source: after, findings }));
  const { shown, left } = limit(flags.quiet ? results.map(errorsOnly) : results, maxFindings);
  // Where a diff or a repaired text goes, there is no place for a report.
  const isTaken = isFix && (isDryRun || inputs.some(({ file }) => file === undefined));
  const wanted = isTaken ? reports.filter(({ file }) => file !== undefined) : reports;
  await writeReports(wanted, shown, language, flags, io);
  if (left > 0) complain(io, sentences.notShown(left));
  const unread = flags.quiet ? [] : countPersian(found.passedBy);
  if (unread.length > 0) complain(io, sentences.passedBy(unread));

  const { errors, warnings } = countFindings(results);
  if (warnings > maxWarnings) complain(io, sentences.tooMany(warnings, maxWarnings));
  if (failed) return EXIT.failure;
  const isChanged = outcomes.some(({ before, after }) => before !== after);
  if (errors > 0 || warnings > maxWarnings || (isDryRun && isChanged)) return EXIT.findings;
  // "Clean" and "nothing looked at" are not to look the same; editors, which use the standard input, need no word.
  const files = inputs.filter(({ file }) => file !== undefined).length;
  if (files > 0 && warnings === 0 && !isChanged && !flags.quiet) complain(io, sentences.clean(files));
  return EXIT.clean;
}

function check({ path, config, document, isIgnored }: Input, source: string): Outcome {
  const findings = isIgnored ? [] : lintText(source, { filename: path, config, document }).findings;
  return { path, before: source, after: source, fixed: [], findings };
}

function fix({ path, config, document, isIgnored }: Input, source: string): Outcome {
  if (isIgnored) return { path, before: source, after: source, fixed: [], findings: [] };
  const { output, fixed, remaining } = fixText(source, { filename: path, config, document });
  return { path, before: source, after: output, fixed, findings: remaining };
}

/** Brings the repaired text where it belongs: into its file, or to the standard output. */
async function deliver(outcome: Outcome, file: TextFile | undefined, isDryRun: boolean, io: Io): Promise<void> {
  const { path, before, after } = outcome;
  if (isDryRun) await write(io, unifiedDiff(path, before, after));
  else if (file === undefined) await write(io, after);
  else if (before !== after) await writeTextFile(file, after);
}

function tellFixed(outcomes: readonly Outcome[], tell: (findings: number, files: number) => string, io: Io): void {
  const changed = outcomes.filter(({ before, after }) => before !== after);
  if (changed.length === 0) return;
  const count = changed.reduce((sum, { fixed }) => sum + fixed.length, 0);
  complain(io, tell(count, changed.length));
}

function errorsOnly(result: FileResult): FileResult {
  return { ...result, findings: result.findings.filter(({ severity }) => severity === "error") };
}

/** The first findings, and how many there are beyond. */
function limit(results: readonly FileResult[], max: number): { shown: readonly FileResult[]; left: number } {
  let room = max;
  let left = 0;
  const shown = results.map((result): FileResult => {
    const findings = result.findings.slice(0, room);
    room -= findings.length;
    left += result.findings.length - findings.length;
    return { ...result, findings };
  });
  return { shown, left };
}
