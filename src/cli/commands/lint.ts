import { resolve } from "node:path";
import { Count } from "../../formatters/internal.ts";
import type { Arguments } from "../arguments.ts";
import { changesAskedFor } from "../changed-files.ts";
import { findingsOnLines, rangesBetween, rangesOfLines } from "../changed-lines.ts";
import { unifiedDiff } from "../diff.ts";
import { describeFailure } from "../errors.ts";
import { examine, leave, type Outcome, type Question } from "../examine.ts";
import type { ChangedLines } from "../git-diff.ts";
import { collectInputs, type Input } from "../inputs.ts";
import { complain, EXIT, type Io, silenced, write } from "../io.ts";
import { collectLinkedFragments } from "../linked-fragments.ts";
import { readNames } from "../names-from.ts";
import { Others } from "../others.ts";
import { countPersian } from "../passed-by.ts";
import { Progress } from "../progress.ts";
import { Reports, readReports } from "../reports.ts";
import { pathInRepository, repositoryRoot } from "../repository.ts";
import { SENTENCES } from "../sentences.ts";
import { readNumber, readSettings } from "../settings.ts";
import { readAll } from "../stdin.ts";
import { Suppressions } from "../suppressions.ts";
import { EncodingError, ForeignFileError, readTextFile, type TextFile, writeTextFile } from "../text-file.ts";

/** `lint` and `fix`: finds what is to be put right, puts right what is safe, reports the rest. */
export async function lint({ verb, flags, paths }: Arguments, io: Io): Promise<number> {
  const wanted = await readReports(flags, io);
  const maxWarnings = readNumber("max-warnings", flags["max-warnings"]) ?? Infinity;
  const maxFindings = readNumber("max-findings", flags["max-findings"]) ?? Infinity;
  const suppressions = new Suppressions(flags, io);
  const settings = await readSettings(flags, io);
  const changes = await changesAskedFor(flags, io);
  const { inputs, neighbours, ...found } = collectInputs(paths, flags, settings, io, {
    ...(flags["files-from"] === undefined ? {} : { listed: await readNames(flags["files-from"], io) }),
    wants: (file) => file !== suppressions.place && (changes?.files.has(file) ?? true),
  });
  let { failed } = found;

  const isFix = verb === "fix";
  const isDryRun = flags["dry-run"] ?? false;
  const language = inputs[0]?.config.messages ?? (flags.lang === "fa" ? "fa" : "en");
  // Where a diff or a repaired text goes, there is no place for a report.
  const isTaken = isFix && (isDryRun || inputs.some(({ file }) => file === undefined));
  const reports = new Reports(isTaken ? wanted.filter(({ file }) => file !== undefined) : wanted, language, flags, io);
  const root = repositoryRoot(io);
  const count = new Count();
  const others = new Others();
  let [shown, left, fixed, changed, read] = [0, 0, 0, 0, 0];
  const linkedFragments = collectLinkedFragments(neighbours);
  const progress = new Progress(io, inputs.length);
  for (const [index, input] of inputs.entries()) {
    progress.show(index);
    try {
      const file = input.file === undefined ? undefined : await readTextFile(input.file);
      const source = file?.text ?? (await readAll(io.stdin));
      const place = resolve(io.cwd, input.file ?? input.path);
      const lines = input.file === undefined ? undefined : changes?.linesOf(input.file);
      const question = questionOf(input, source, linkedFragments(input.path), isFix ? lines : undefined);
      const outcome = input.isIgnored ? leave(source) : await examine(question, isFix);
      if (isFix) await deliver(input.path, source, outcome, file, isDryRun, io);
      if (source !== outcome.after) changed += 1;
      fixed += outcome.fixed;
      if (file !== undefined) read += 1;
      others.add(outcome.language);
      progress.clear();
      const repositoryPath = pathInRepository(root, place) ?? input.path;
      await reports.file({ path: input.path, repositoryPath, source: outcome.after });
      const unknown = suppressions.pass(place, outcome.findings, file !== undefined && !isDryRun);
      for (const finding of lines === undefined ? unknown : findingsOnLines(unknown, outcome.after, lines)) {
        count.add(finding);
        if (flags.quiet && finding.severity !== "error") continue;
        if (shown < maxFindings) await reports.finding(finding);
        else left += 1;
        shown += 1;
      }
    } catch (error) {
      if (error instanceof ForeignFileError && !input.isNamed) continue;
      progress.clear();
      complain(io, `${input.file === undefined ? "standard input" : input.path}: ${describeFailure(error)}`);
      // A file in another encoding is no fault of a run in which nobody named it; all else that goes wrong is.
      failed ||= input.isNamed || !(error instanceof EncodingError);
    }
  }
  progress.clear();
  await reports.end();
  failed ||= reports.failed;
  suppressions.save();
  const sentences = SENTENCES[language];
  if (others.files > 0) complain(io, sentences.otherLanguages(others.files, others.tags));
  if (changed > 0) complain(io, (isDryRun ? sentences.wouldFix : sentences.fixed)(fixed, changed));
  if (left > 0) complain(io, sentences.notShown(left));
  if (suppressions.hidden > 0) complain(io, sentences.suppressed(suppressions.hidden));
  const unread = flags.quiet ? [] : countPersian(found.passedBy);
  if (unread.length > 0) complain(io, sentences.passedBy(unread));

  const { errors, warnings } = count;
  if (warnings > maxWarnings) complain(io, sentences.tooMany(warnings, maxWarnings));
  if (suppressions.unused > 0 && !flags["pass-on-unpruned-suppressions"]) {
    complain(io, sentences.unused(suppressions.unused));
    failed = true;
  }
  if (failed) return EXIT.failure;
  if (errors > 0 || warnings > maxWarnings || (isDryRun && changed > 0)) return EXIT.findings;
  // "Clean" and "nothing looked at" are not to look the same; editors, which use the standard input, need no word.
  const files = read - others.files;
  if (files > 0 && warnings === 0 && changed === 0 && !flags.quiet) complain(io, sentences.clean(files));
  return EXIT.clean;
}

/** @param lines - the only lines in which something is put right */
function questionOf(
  { path, config, document, directives }: Input,
  source: string,
  linkedFragments: ReadonlySet<string>,
  lines: ChangedLines | undefined,
): Question {
  const question = { source, path, config, document, directives, linkedFragments };
  if (lines === undefined) return question;
  const protect = rangesBetween(source.length, rangesOfLines(source, lines));
  return { ...question, config: { ...config, protect } };
}

/** Brings the repaired text where it belongs: into its file, or to the standard output. */
async function deliver(
  path: string,
  before: string,
  { after }: Outcome,
  file: TextFile | undefined,
  isDryRun: boolean,
  io: Io,
): Promise<void> {
  if (isDryRun) await write(io, silenced(unifiedDiff(path, before, after), io));
  else if (file === undefined) await write(io, after);
  else if (before !== after) await writeTextFile(file, after);
}
