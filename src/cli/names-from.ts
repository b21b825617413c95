import { resolve } from "node:path";
import { describeFailure, UsageError } from "./errors.ts";
import type { Io } from "./io.ts";
import { readAll } from "./stdin.ts";
import { readTextFile, withoutBom } from "./text-file.ts";

/**
 * The names of files in a list, `-` for that on the standard input: one a line, or with a NUL behind each, as `git diff -z` and `find -print0`
 * write them.
 *
 * @throws UsageError when the list cannot be read
 */
export async function readNames(list: string, io: Io): Promise<readonly string[]> {
  try {
    const text = list === "-" ? await readAll(io.stdin) : (await readTextFile(resolve(io.cwd, list))).text;
    const names = text.includes("\0") ? text.split("\0") : withoutBom(text).split(/\r?\n/);
    return names.filter((name) => name !== "");
  } catch (error) {
    throw new UsageError(`--files-from: ${list === "-" ? "standard input" : list}: ${describeFailure(error)}`);
  }
}
