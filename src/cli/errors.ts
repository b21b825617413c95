/** A mistake of whoever called us: told in one line, exit code 2. */
export class UsageError extends Error {}

/** Why a file could not be worked on, for people. */
export class FileError extends Error {}

/** A file in another encoding than it should be. */
export class EncodingError extends FileError {}

const KNOWN: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EACCES: "permission denied",
  EPERM: "operation not permitted",
  EISDIR: "is a folder",
  ENOTDIR: "is not in a folder",
  ENOSPC: "no space left on the disk",
  EDQUOT: "no space left for this user",
  EFBIG: "larger than a file may be here",
  EROFS: "the disk is read-only",
  ELOOP: "too many symbolic links",
  ENAMETOOLONG: "the name is too long",
  ENXIO: "is no regular file",
  EMFILE: "too many open files",
  EIO: "the disk cannot be read or written",
  EBUSY: "is in use",
};

/** What went wrong with a file, for people: `no such file`, `permission denied`. */
export function describeError(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return KNOWN[code ?? ""] ?? message ?? String(error);
}

/**
 * What is told of an input, whatever was thrown while it was worked on: one bad file ends nothing but itself. A mistake of ours says so, and
 * where it happened.
 */
export function describeFailure(error: unknown): string {
  if (error instanceof FileError || error instanceof UsageError) return error.message;
  const { code, stack = String(error) } = error as NodeJS.ErrnoException;
  if (code !== undefined && KNOWN[code] !== undefined) return KNOWN[code];
  const [what = "", place = ""] = stack.split(/\n\s*/);
  return `this is a bug, please report it: ${what} ${place}`.trim();
}
