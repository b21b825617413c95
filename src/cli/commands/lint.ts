import { resolve } from "node:path";
import { Count } from "../../formatters/internal.ts";
import type { Finding } from "../../lint/index.ts";
import { findingsIn, fixesIn } from "../../lint/internal.ts";
import type { Arguments } from "../arguments.ts";
import { unifiedDiff } from "../diff.ts";
import { describeFailure } from "../errors.ts";
import { collectInputs, type Input } from "../inputs.ts";
import { complain, EXIT, type Io, silenced, write } from "../io.ts";
import { collectLinkedFragments } from "../linked-fragments.ts";
import { Others } from "../others.ts";
import { countPersian } from "../passed-by.ts";
import { Progress } from "../progress.ts";
import { Reports, readReports } from "../reports.ts";
import { pathInRepository, repositoryRoot } from "../repository.ts";
import { SENTENCES } from "../sentences.ts";
import { readNumber, readSettings } from "../settings.ts";
import { readAll } from "../stdin.ts";
import { EncodingError, ForeignFileError, readTextFile, type TextFile, writeTextFile } from "../text-file.ts";

/** The fragments of a file that others link to. */
type Linked = ReadonlySet<string>;

/** What happened to one text. */
interface Outcome {
  readonly before: string;
  readonly after: string;
  /** How much was put right. */
  readonly fixed: number;
  /** What there is to report, in offsets of `after`. */
  readonly findings: Iterable<Finding>;
  /** The tag of its language. */
  readonly language: string;
}

/** `lint` and `fix`: finds what is to be put right, puts right what is safe, reports the rest. */
export async function lint({ verb, flags, paths }: Arguments, io: Io): Promise<number> {
  const wanted = await readReports(flags, io);
  const maxWarnings = readNumber("max-warnings", flags["max-warnings"]) ?? Infinity;
  const maxFindings = readNumber("max-findings", flags["max-findings"]) ?? Infinity;
  const settings = await readSettings(flags, io);
  const { inputs, ...found } = collectInputs(paths, flags, settings, io);
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
  const linkedFragments = collectLinkedFragments(inputs);
  const progress = new Progress(io, inputs.length);
  for (const [index, input] of inputs.entries()) {
    progress.show(index);
    let file: TextFile | undefined;
    try {
      file = input.file === undefined ? undefined : await readTextFile(input.file);
      const outcome = (isFix ? fix : check)(
        input,
        file?.text ?? (await readAll(io.stdin)),
        linkedFragments(input.path),
      );
      if (isFix) await deliver(input.path, outcome, file, isDryRun, io);
      if (outcome.before !== outcome.after) changed += 1;
      fixed += outcome.fixed;
      if (file !== undefined) read += 1;
      others.add(outcome.language);
      progress.clear();
      const repositoryPath = pathInRepository(root, resolve(io.cwd, input.file ?? input.path)) ?? input.path;
      await reports.file({ path: input.path, repositoryPath, source: outcome.after });
      for (const finding of outcome.findings) {
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
  const sentences = SENTENCES[language];
  if (others.files > 0) complain(io, sentences.otherLanguages(others.files, others.tags));
  if (changed > 0) complain(io, (isDryRun ? sentences.wouldFix : sentences.fixed)(fixed, changed));
  if (left > 0) complain(io, sentences.notShown(left));
  const unread = flags.quiet ? [] : countPersian(found.passedBy);
  if (unread.length > 0) complain(io, sentences.passedBy(unread));

  const { errors, warnings } = count;
  if (warnings > maxWarnings) complain(io, sentences.tooMany(warnings, maxWarnings));
  if (failed) return EXIT.failure;
  if (errors > 0 || warnings > maxWarnings || (isDryRun && changed > 0)) return EXIT.findings;
  // "Clean" and "nothing looked at" are not to look the same; editors, which use the standard input, need no word.
  const files = read - others.files;
  if (files > 0 && warnings === 0 && changed === 0 && !flags.quiet) complain(io, sentences.clean(files));
  return EXIT.clean;
}

/** What is known of a text that nobody looked at. */
const UNSEEN: Pick<Outcome, "findings" | "language"> = { findings: [], language: "und" };

function check(
  { path, config, document, directives, isIgnored }: Input,
  source: string,
  linkedFragments: Linked,
): Outcome {
  const { findings, language } = isIgnored
    ? UNSEEN
    : findingsIn(source, { filename: path, config, document, directives, linkedFragments });
  return { before: source, after: source, fixed: 0, findings, language };
}

function fix(
  { path, config, document, directives, isIgnored }: Input,
  source: string,
  linkedFragments: Linked,
): Outcome {
  if (isIgnored) return { before: source, after: source, fixed: 0, ...UNSEEN };
  const { output, fixed, remaining, language } = fixesIn(source, {
    filename: path,
    config,
    document,
    directives,
    linkedFragments,
  });
  return { before: source, after: output, fixed, findings: remaining, language };
}

/** Brings the repaired text where it belongs: into its file, or to the standard output. */
async function deliver(
  path: string,
  { before, after }: Outcome,
  file: TextFile | undefined,
  isDryRun: boolean,
  io: Io,
): Promise<void> {
  if (isDryRun) await write(io, silenced(unifiedDiff(path, before, after), io));
  else if (file === undefined) await write(io, after);
  else if (before !== after) await writeTextFile(file, after);
}
