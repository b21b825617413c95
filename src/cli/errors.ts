/** A mistake of whoever called us: told in one line, exit code 2. */
export class UsageError extends Error {}

/** What went wrong with a file, for people: `no such file`, `permission denied`. */
export function describeError(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = {
    ENOENT: "no such file",
    EACCES: "permission denied",
    EPERM: "operation not permitted",
    EISDIR: "is a folder",
    ENOTDIR: "is not in a folder",
    ENOSPC: "no space left on the disk",
    EROFS: "the disk is read-only",
  };
  return known[code ?? ""] ?? message ?? String(error);
}
