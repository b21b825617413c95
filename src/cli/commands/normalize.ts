import { resolve } from "node:path";
import type { Config } from "../../lint/index.ts";
import { repairText } from "../../lint/program.ts";
import type { Arguments } from "../arguments.ts";
import { standardInput } from "../inputs.ts";
import { complain, EXIT, type Io, write } from "../io.ts";
import { readSettings } from "../settings.ts";
import { readAll, readLines } from "../stdin.ts";
import { BOM, FileError, readTextFile } from "../text-file.ts";

/** `normalize`: writes the repaired text of files, or of the standard input, to the standard output. */
export async function normalize({ flags, paths }: Arguments, io: Io): Promise<number> {
  const settings = await readSettings(flags, io);
  let code: number = EXIT.clean;
  for (const path of paths.length === 0 ? ["-"] : paths) {
    try {
      if (path !== "-") {
        const { config } = settings.configOf(resolve(io.cwd, path));
        const { text, hasBom } = await readTextFile(resolve(io.cwd, path));
        await write(io, (hasBom ? BOM : "") + repair(text, path, config));
      } else if (flags["stdin-filename"] !== undefined) {
        const input = standardInput(flags, settings, io);
        await write(io, repair(await readAll(io.stdin), input.path, input.config));
      } else {
        // Lines do not depend on one another, so plain text need not be held.
        const { config } = standardInput(flags, settings, io);
        for await (const lines of readLines(io.stdin)) {
          if (io.unread.aborted) break;
          await write(io, repair(lines, "stdin.txt", config));
        }
      }
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      complain(io, `${path === "-" ? "standard input" : path}: ${error.message}`);
      code = EXIT.failure;
    }
  }
  return code;
}

function repair(text: string, filename: string, config: Config): string {
  return repairText(text, { filename, config });
}
