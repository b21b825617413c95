import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { quote } from "../unicode/index.ts";
import { UsageError } from "./errors.ts";
import { type ChangedLines, readChangedLines } from "./git-diff.ts";
import type { Io } from "./io.ts";

/** Since when a file counts as changed. */
export interface Since {
  /** As messages name it: `--changed`. */
  readonly flag: string;
  /** A commit, a branch or a tag: since it and `HEAD` parted. Without, since the last commit. */
  readonly ref?: string;
  /** Only what is in the index; what is not yet known to git is no part of it. */
  readonly isStaged: boolean;
}

/** The files that changed, by their absolute paths, as they are in the work tree. */
export interface Changes {
  readonly files: ReadonlySet<string>;
  /** The lines of a file that changed; `undefined` where all of it is new. */
  readonly linesOf: (file: string) => ChangedLines | undefined;
}

/** Whatever stands in the configuration of git, the output is what we read, and nothing else is run. */
const DIFF = ["diff", "--no-ext-diff", "--no-textconv", "--no-renames", "--diff-filter=d", "--ignore-submodules"];
const PATCH = [
  ...["--unified=0", "--inter-hunk-context=0", "--text", "--no-color"],
  ...["--src-prefix=a/", "--dst-prefix=b/"],
];
const MOST_BYTES = 1 << 30;

/**
 * Asks git what changed. What it does not know yet (and does not ignore) belongs to it, all of it.
 *
 * @throws UsageError outside of a work tree, without git, for a name that is no commit
 */
export async function readChanges(since: Since, wantsLines: boolean, io: Io): Promise<Changes> {
  const top = resolve(io.cwd, (await ask(since, ["rev-parse", "--show-cdup"], io.cwd, io)).replace(/\n$/, ""));
  const git = (args: readonly string[]): Promise<string> => ask(since, args, top, io);
  const base = await baseOf(since, git);
  const place = (name: string): string => resolve(top, name);
  const known = await git([...DIFF, ...(since.isStaged ? ["--cached"] : []), "--name-only", "-z", base, "--"]);
  const unknown = since.isStaged ? "" : await git(["ls-files", "--others", "--exclude-standard", "-z"]);
  const added = namesIn(unknown).map(place);
  const files = new Set([...namesIn(known).map(place), ...added]);
  if (!wantsLines) return { files, linesOf: () => undefined };
  const patch = await git([...DIFF, ...PATCH, base, "--"]);
  const lines = new Map([...readChangedLines(patch)].map(([name, changed]) => [place(name), changed]));
  const isAdded = new Set(added);
  return { files, linesOf: (file) => (isAdded.has(file) ? undefined : (lines.get(file) ?? [])) };
}

/** The tree that the files are compared with. */
async function baseOf({ flag, ref }: Since, git: (args: readonly string[]) => Promise<string>): Promise<string> {
  const commitOf = (name: string): Promise<string | undefined> =>
    git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`])
      .then((text) => text.trim())
      .catch(() => undefined);
  const head = await commitOf("HEAD");
  if (ref === undefined) return head ?? (await git(["hash-object", "-t", "tree", "/dev/null"])).trim();
  const commit = await commitOf(ref);
  if (commit === undefined || head === undefined) {
    throw new UsageError(`${flag}: ${quote(ref)} is no commit, branch or tag of this repository`);
  }
  return git(["merge-base", commit, head]).then(
    (text) => text.trim(),
    () => {
      throw new UsageError(
        `${flag}: ${quote(ref)} and HEAD have no common ancestor here; a shallow clone may lack it (fetch-depth: 0)`,
      );
    },
  );
}

function namesIn(text: string): readonly string[] {
  return text.split("\0").filter((name) => name !== "");
}

function ask({ flag }: Since, args: readonly string[], cwd: string, { env }: Io): Promise<string> {
  // No file system monitor is started, and the index is not written to: another git may be at work.
  const given = ["-c", "core.fsmonitor=false", "-c", "core.quotePath=false", ...args];
  const options = { cwd, env: { ...env, GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" }, maxBuffer: MOST_BYTES };
  return new Promise((done, fail) => {
    execFile("git", given, options, (error, stdout, stderr) => {
      if (error === null) done(stdout);
      else if ((error as NodeJS.ErrnoException).code === "ENOENT") {
        fail(new UsageError(`${flag} needs git, and there is no program of that name`));
      } else {
        const [line = error.message] = stderr.replace(/^(?:fatal|error): /, "").split("\n");
        fail(new UsageError(`${flag}: git: ${line}`));
      }
    });
  });
}
