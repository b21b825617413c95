import { readdirSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import picomatch from "picomatch";
import { formats } from "../documents/index.ts";
import { clean } from "../unicode/index.ts";
import { describeError, FileError } from "./errors.ts";
import type { DocumentName } from "./formats.ts";
import { globs } from "./patterns.ts";

/** What is known of a path before anything is read. */
export interface Judge {
  /** What leaves a file or folder out (`.gitignore`), or `undefined`. */
  readonly whyIgnored: (path: string, isFolder: boolean) => string | undefined;
  /**
   * The name of a file's format, `undefined` if nobody knows it; for a few endings the file is opened. `isNamed`: by its path or a pattern, not
   * found in a folder.
   */
  readonly documentOf: (file: string, isNamed: boolean) => DocumentName | undefined;
}

/** What the paths of a command line stand for. Files are absolute, sorted, each once. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** Named by path or pattern, but of no format that we know. */
  readonly unknown: readonly string[];
  /** Found in folders and of no format that we know. */
  readonly passedBy: readonly string[];
  /** The folders that were looked into, and those of files that were named. */
  readonly folders: readonly string[];
  /** Paths of the command line that stand for nothing, since something leaves it out. */
  readonly ignored: readonly Skipped[];
  /** Paths of the command line that stand for nothing. */
  readonly unmatched: readonly Skipped[];
  /** Paths of the command line and folders below them that we may not enter. */
  readonly closed: readonly Skipped[];
}

/** A file to be read. */
export interface FoundFile {
  readonly file: string;
  /** Whether it was named by its path or a pattern, not just found in a folder. */
  readonly isNamed: boolean;
  /** The name of its format. */
  readonly document: DocumentName;
}

/** A path of the command line that came to nothing. */
export interface Skipped {
  readonly path: string;
  readonly reason: string;
}

/**
 * Finds files by path, folder or glob. In folders only files of known formats are taken. `!pattern` leaves files out.
 *
 * @param listed - paths out of a list that a program made: they stand for themselves, and count as if they were found in a folder
 */
export function findFiles(
  paths: readonly string[],
  cwd: string,
  judge: Judge,
  listed: readonly string[] = [],
): FoundFiles {
  const files = new Map<string, FoundFile>();
  const unknown = new Set<string>();
  const passedBy = new Set<string>();
  const folders = new Set<string>();
  const ignored: Skipped[] = [];
  const unmatched: Skipped[] = [];
  const closed: Skipped[] = [];

  const [kept, excluded] = readPatterns(paths, cwd);
  const whyIgnored: Judge["whyIgnored"] = (path, isFolder) =>
    excluded.find(({ matches }) => matches(path))?.path ?? judge.whyIgnored(path, isFolder);

  const isListed = new Set(listed);
  for (const path of [...kept, ...listed]) {
    const absolute = resolve(cwd, path);
    const kind = kindOf(absolute);
    if (kind instanceof FileError) {
      closed.push({ path, reason: kind.message });
      continue;
    }
    const glob = kind === undefined && !isListed.has(path) ? globOf(path, cwd) : undefined;
    if (kind === undefined && glob === undefined) {
      unmatched.push({ path, reason: "no such file or folder" });
      continue;
    }
    const isNamed = kind !== "folder" && !isListed.has(path);
    const reason = glob === undefined ? whyIgnoredBelow(absolute, kind === "folder", cwd, whyIgnored) : undefined;
    if (reason !== undefined) {
      ignored.push({ path, reason });
      continue;
    }
    let isMatch = false;
    let whyNot: string | undefined;
    const met: Iterable<Met> = kind === "file" ? [{ file: absolute }] : walkFolder(glob?.base ?? absolute, whyIgnored);
    let isClosed = false;
    if (kind === "file") folders.add(dirname(absolute));
    for (const { file, ignoredBy, error, isFolder } of met) {
      if (isFolder) {
        folders.add(file);
        continue;
      }
      if (error !== undefined) {
        closed.push({ path: file, reason: error.message });
        isClosed = true;
        continue;
      }
      if (glob !== undefined && !glob.matches(file)) continue;
      const document = judge.documentOf(file, isNamed);
      if (ignoredBy !== undefined) {
        if (document !== undefined) whyNot = ignoredBy;
        continue;
      }
      if (document === undefined) (isNamed ? unknown : passedBy).add(file);
      else if (isNamed || !files.has(file)) files.set(file, { file, isNamed, document });
      isMatch ||= document !== undefined || isNamed;
    }
    if (isMatch || isClosed || isListed.has(path)) continue;
    if (whyNot !== undefined) ignored.push({ path, reason: whyNot });
    else
      unmatched.push({
        path,
        reason: kind === "folder" ? NOTHING_TO_READ : "matches no file",
      });
  }
  return {
    files: [...files.values()].sort((a, b) => (a.file < b.file ? -1 : 1)),
    unknown: [...unknown].sort(),
    passedBy: [...passedBy].sort(),
    folders: [...folders],
    ignored,
    unmatched,
    closed,
  };
}

const ENDINGS = formats.map(({ extensions }) => extensions[0]).join(", ");
const NOTHING_TO_READ = `holds no text that we read (${ENDINGS} …); \`virayesh help\` tells what can be asked for`;

/** A path with `/`, as patterns and reports have it. */
export function slashes(path: string): string {
  return sep === "/" ? path : path.split(sep).join("/");
}

interface Glob {
  /** The folder below which all that it matches lies. */
  readonly base: string;
  /** For absolute paths. */
  readonly matches: (file: string) => boolean;
}

/** The paths without those that begin with `!`, and the latter. Quotes that a shell left (Windows does) are taken off. */
function readPatterns(paths: readonly string[], cwd: string): [string[], (Skipped & Pick<Glob, "matches">)[]] {
  const kept: string[] = [];
  const excluded: (Skipped & Pick<Glob, "matches">)[] = [];
  for (const given of paths) {
    const isThere = kindOf(resolve(cwd, given)) !== undefined;
    const path = isThere ? given : given.replace(/^(['"])(.+)\1$/, "$2");
    // `!(a|b).md` is a pattern like others.
    if (isThere || !/^!(?!\()/.test(path)) {
      kept.push(path);
      continue;
    }
    const target = path.slice(1);
    const place = resolve(cwd, target);
    const isBelow = (file: string): boolean => file === place || file.startsWith(place + sep);
    excluded.push({ path, reason: path, matches: globOf(target, cwd)?.matches ?? isBelow });
  }
  return [kept.length === 0 && excluded.length > 0 ? ["."] : kept, excluded];
}

function globOf(pattern: string, cwd: string): Glob | undefined {
  const { base, glob, isGlob } = picomatch.scan(slashes(pattern));
  if (!isGlob) return undefined;
  const folder = resolve(cwd, base.replace(/\\(.)/g, "$1"));
  const matches = globs([glob], clean(pattern));
  return { base: folder, matches: (file) => matches(slashes(relative(folder, file))) };
}

/** What a path stands for, or why nobody can tell; `undefined` for nothing. */
export function kindOf(path: string): "file" | "folder" | FileError | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found === undefined ? undefined : found.isDirectory() ? "folder" : "file";
  } catch (error) {
    // A pattern may be longer than any name.
    return (error as NodeJS.ErrnoException).code === "ENAMETOOLONG" ? undefined : new FileError(describeError(error));
  }
}

/** A path counts as left out as well when a folder above it is, up to the folder that we stand in or its parents. */
function whyIgnoredBelow(
  path: string,
  isFolder: boolean,
  cwd: string,
  whyIgnored: Judge["whyIgnored"],
): string | undefined {
  for (let place = path, isFolderThere = isFolder; !`${cwd}${sep}`.startsWith(withSeparator(place)); ) {
    const reason = whyIgnored(place, isFolderThere);
    if (reason !== undefined) return reason;
    place = resolve(place, "..");
    isFolderThere = true;
  }
  return undefined;
}

function withSeparator(folder: string): string {
  return folder.endsWith(sep) ? folder : folder + sep;
}

interface Met {
  readonly file: string;
  readonly ignoredBy?: string | undefined;
  /** Whether it is a folder that is looked into. */
  readonly isFolder?: true;
  /** Why it cannot be entered, if it is such a folder. */
  readonly error?: FileError;
}

function* walkFolder(folder: string, whyIgnored: Judge["whyIgnored"]): Generator<Met> {
  let entries: ReturnType<typeof readEntries>;
  try {
    entries = readEntries(folder);
  } catch (error) {
    // A pattern may begin with a folder that is not there.
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    yield { file: folder, error: new FileError(describeError(error)) };
    return;
  }
  yield { file: folder, isFolder: true };
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory() && !entry.isFile()) continue;
    const ignoredBy = whyIgnored(path, entry.isDirectory());
    if (entry.isDirectory()) {
      if (ignoredBy === undefined) yield* walkFolder(path, whyIgnored);
    } else yield { file: path, ignoredBy };
  }
}

function readEntries(folder: string) {
  return readdirSync(folder, { withFileTypes: true });
}
