import { Count } from "../../formatters/internal.ts";
import type { MessageLanguage } from "../../lint/index.ts";
import type { Arguments } from "../arguments.ts";
import { type Cache, openCache } from "../cache.ts";
import { changesAskedFor } from "../changed-files.ts";
import { findingsOnLines } from "../changed-lines.ts";
import { threadsFor } from "../concurrency.ts";
import { unifiedDiff } from "../diff.ts";
import type { EncodingName } from "../encodings.ts";
import { describeFailure, EncodingError, UsageError } from "../errors.ts";
import { examineAll } from "../examine-all.ts";
import type { Flags } from "../flags.ts";
import { collectInputs, type Inputs } from "../inputs.ts";
import { complain, EXIT, type Io, silenced, write } from "../io.ts";
import { collectLinkedFragments } from "../linked-fragments.ts";
import { readNames } from "../names-from.ts";
import { Others } from "../others.ts";
import { countPersian, mayBeText } from "../passed-by.ts";
import { Progress } from "../progress.ts";
import { Reports, readReports } from "../reports.ts";
import { pathInRepository, repositoryRoot } from "../repository.ts";
import { SENTENCES } from "../sentences.ts";
import { readEncoding, readNumber, readSettings } from "../settings.ts";
import { Stats } from "../stats.ts";
import { Suppressions } from "../suppressions.ts";
import { encode, ForeignFileError, type TextFile, writeTextFile } from "../text-file.ts";
import { repeatOnChange } from "../watch.ts";
import { Workers } from "../workers.ts";

/** `lint` and `fix`: finds what is to be put right, puts right what is safe, reports the rest. */
export async function lint(args: Arguments, io: Io): Promise<number> {
  const cache = openCache(args.flags, io);
  if (!args.flags.watch) return (await lintOnce(args, io, cache)).code;
  if (args.paths.includes("-")) throw new UsageError("--watch has nothing to watch on the standard input");
  let last: Run = { code: EXIT.clean, folders: [], own: new Set(), language: args.flags.lang === "fa" ? "fa" : "en" };
  const again = async (): Promise<readonly string[]> => {
    try {
      last = await lintOnce(args, io, cache);
    } catch (error) {
      // A configuration that is being written is not yet right, but for the first time.
      if (!(error instanceof UsageError) || last.folders.length === 0) throw error;
      complain(io, error.message);
    }
    complain(io, SENTENCES[last.language].watching(last.folders.length));
    return last.folders;
  };
  await repeatOnChange(again, (path) => last.own.has(path), io);
  return last.code;
}

/** What is known of a run when it is over. */
interface Run {
  readonly code: number;
  /** Where a change is of concern. */
  readonly folders: readonly string[];
  /** What we write ourselves: it holds what we quote. */
  readonly own: ReadonlySet<string | undefined>;
  readonly language: MessageLanguage;
}

async function lintOnce({ verb, flags, paths }: Arguments, io: Io, cache: Cache | undefined): Promise<Run> {
  const stats = new Stats(flags.stats);
  const finding = stats.begin("find");
  const wanted = await readReports(flags, io);
  const maxWarnings = readNumber("max-warnings", flags["max-warnings"]) ?? Infinity;
  const maxFindings = readNumber("max-findings", flags["max-findings"]) ?? Infinity;
  const encoding = readEncoding(flags);
  const suppressions = new Suppressions(flags, io);
  const settings = await readSettings(flags, io);
  const changes = await changesAskedFor(flags, io);
  const own = new Set([...wanted.map(({ file }) => file), suppressions.place, cache?.place]);
  const found = collectInputs(paths, flags, settings, io, {
    ...(flags["files-from"] === undefined ? {} : { listed: await readNames(flags["files-from"], io) }),
    wants: (file) => !own.has(file) && (changes?.files.has(file) ?? true),
  });
  const { inputs, folders } = found;
  const linkedFragments = collectLinkedFragments(found.neighbours);
  const threads = threadsFor(inputs, flags);
  finding();

  const isFix = verb === "fix";
  const isDryRun = flags["dry-run"] ?? false;
  const language = inputs[0]?.config.messages ?? (flags.lang === "fa" ? "fa" : "en");
  // Where a diff or a repaired text goes, there is no place for a report.
  const isTaken = isFix && (isDryRun || inputs.some(({ file }) => file === undefined));
  const reports = new Reports(isTaken ? wanted.filter(({ file }) => file !== undefined) : wanted, language, flags, io);
  const root = repositoryRoot(io);
  const sum: Sum = {
    count: new Count(),
    others: new Others(),
    shown: 0,
    left: 0,
    fixed: 0,
    changed: 0,
    read: 0,
    failed: found.failed,
  };
  const progress = new Progress(io, inputs.length);
  const workers = threads === 0 ? undefined : new Workers(threads, stats.rules);
  const means = { io, isFix, encoding, linkedFragments, changes, cache, workers, ahead: 4 * threads, stats };
  let done = 0;
  for await (const examined of examineAll(inputs, means)) {
    progress.show(done++);
    const { input, place } = examined;
    try {
      if ("error" in examined) throw examined.error;
      const { file, source, outcome } = examined;
      if (isFix) await deliver(input.path, source, outcome.after, file, { encoding, isDryRun, io });
      if (source !== outcome.after) sum.changed += 1;
      sum.fixed += outcome.fixed;
      if (file !== undefined) sum.read += 1;
      sum.others.add(outcome.language);
      progress.clear();
      const reporting = stats.begin("report");
      const repositoryPath = pathInRepository(root, place) ?? input.path;
      await reports.file({ path: input.path, repositoryPath, source: outcome.after });
      const unknown = suppressions.pass(place, outcome.findings, file !== undefined && !isDryRun);
      const lines = input.file === undefined ? undefined : changes?.linesOf(input.file);
      for (const one of lines === undefined ? unknown : findingsOnLines(unknown, outcome.after, lines)) {
        sum.count.add(one);
        if (flags.quiet && one.severity !== "error") continue;
        if (sum.shown < maxFindings) await reports.finding(one);
        else sum.left += 1;
        sum.shown += 1;
      }
      reporting();
    } catch (error) {
      if (error instanceof ForeignFileError && !input.isNamed) continue;
      progress.clear();
      complain(io, `${input.file === undefined ? "standard input" : input.path}: ${describeFailure(error)}`);
      // A file in another encoding is no fault of a run in which nobody named it; all else that goes wrong is.
      sum.failed ||= input.isNamed || !(error instanceof EncodingError);
    }
  }
  const started = workers?.count ?? 0;
  workers?.close();
  progress.clear();
  await reports.end();
  sum.failed ||= reports.failed;
  suppressions.save();
  cache?.save(io);
  const code = conclude(sum, suppressions, found, { flags, maxWarnings, isDryRun, language }, io);
  if (flags.stats) stats.tell(io, { files: inputs.length, cached: cache?.hits ?? 0, threads: started });
  return { code, folders, own, language };
}

/** What adds up over the files of a run. */
interface Sum {
  readonly count: Count;
  readonly others: Others;
  shown: number;
  left: number;
  fixed: number;
  changed: number;
  read: number;
  failed: boolean;
}

/** Tells what came of a run, beside its reports; gives the exit code. */
function conclude(
  { count: { errors, warnings }, others, left, fixed, changed, read, failed }: Sum,
  suppressions: Suppressions,
  { passedBy, withoutColumns }: Inputs,
  given: {
    readonly flags: Flags;
    readonly maxWarnings: number;
    readonly isDryRun: boolean;
    readonly language: MessageLanguage;
  },
  io: Io,
): number {
  const { flags, maxWarnings, isDryRun } = given;
  const sentences = SENTENCES[given.language];
  if (others.files > 0) complain(io, sentences.otherLanguages(others.files, others.tags));
  if (changed > 0) complain(io, (isDryRun ? sentences.wouldFix : sentences.fixed)(fixed, changed));
  if (left > 0) complain(io, sentences.notShown(left));
  if (suppressions.hidden > 0) complain(io, sentences.suppressed(suppressions.hidden));
  const tables = flags.quiet ? [] : countPersian(withoutColumns);
  if (tables.length > 0) complain(io, sentences.noColumns(tables));
  const unread = flags.quiet ? [] : countPersian(passedBy.filter(mayBeText));
  if (unread.length > 0) complain(io, sentences.passedBy(unread));
  if (warnings > maxWarnings) complain(io, sentences.tooMany(warnings, maxWarnings));
  const isUnpruned = suppressions.unused > 0 && !flags["pass-on-unpruned-suppressions"];
  if (isUnpruned) complain(io, sentences.unused(suppressions.unused));
  if (failed || isUnpruned) return EXIT.failure;
  if (errors > 0 || warnings > maxWarnings || (isDryRun && changed > 0)) return EXIT.findings;
  // "Clean" and "nothing looked at" are not to look the same; editors, which use the standard input, need no word.
  const files = read - others.files;
  if (files > 0 && warnings === 0 && changed === 0 && !flags.quiet) complain(io, sentences.clean(files));
  return EXIT.clean;
}

/** Brings the repaired text where it belongs: into its file, or to the standard output. */
async function deliver(
  path: string,
  before: string,
  after: string,
  file: TextFile | undefined,
  { encoding, isDryRun, io }: { encoding: EncodingName | undefined; isDryRun: boolean; io: Io },
): Promise<void> {
  if (file !== undefined && before === after) return;
  // What an encoding cannot hold is met here, in a dry run as well.
  const bytes = encode(after, encoding);
  if (isDryRun) await write(io, silenced(unifiedDiff(path, before, after), io));
  else if (file === undefined) await write(io, bytes);
  else await writeTextFile(file, after);
}
