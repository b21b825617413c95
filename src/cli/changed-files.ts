import { UsageError } from "./errors.ts";
import type { Flags } from "./flags.ts";
import { type Changes, readChanges } from "./git.ts";
import type { Io } from "./io.ts";

/** What `--changed`, `--staged` and `--changed-lines` ask for; `undefined` where none of them is given. @throws UsageError */
export async function changesAskedFor(flags: Flags, io: Io): Promise<Changes | undefined> {
  const { changed, staged = false, "changed-lines": wantsLines = false } = flags;
  if (changed !== undefined && staged) throw new UsageError("--changed and --staged exclude one another");
  if (changed === undefined && !staged && !wantsLines) return undefined;
  const flag = staged ? "--staged" : changed === undefined ? "--changed-lines" : "--changed";
  const ref = changed === undefined || changed === "" ? {} : { ref: changed };
  return readChanges({ flag, isStaged: staged, ...ref }, wantsLines, io);
}
