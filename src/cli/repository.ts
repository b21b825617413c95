import { existsSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { slashes } from "./find-files.ts";
import type { Io } from "./io.ts";

/** The folder from which annotations and code scanning name files: that of the GitHub workflow, or the top of the repository. */
export function repositoryRoot({ cwd, env }: Pick<Io, "cwd" | "env">): string {
  const workspace = env["GITHUB_WORKSPACE"];
  if (workspace && !isOutside(relative(workspace, cwd))) return workspace;
  return repositoryTop(cwd) ?? cwd;
}

/** The top of the repository that a folder lies in. */
export function repositoryTop(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (isRepository(folder)) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

/** Whether a folder is the top of a repository: as git has it, an empty `.git` is none. In a work tree it is a file. */
export function isRepository(folder: string): boolean {
  const place = join(folder, ".git");
  return existsSync(join(place, "HEAD")) || (statSync(place, { throwIfNoEntry: false })?.isFile() ?? false);
}

/** The path of a file from there; undefined for one that lies elsewhere. */
export function pathInRepository(root: string, file: string): string | undefined {
  const inside = relative(root, file);
  return isOutside(inside) ? undefined : slashes(inside);
}

/** On Windows, the way to another disk is absolute. */
function isOutside(path: string): boolean {
  return /^\.\.(?:[\\/]|$)|^(?:[A-Za-z]:|[\\/])/.test(path);
}
