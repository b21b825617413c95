import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { repairText, textRepairer } from "../../lint/internal.ts";
import type { ConfigFiles } from "../config-files.ts";
import { describeFailure, FileError, UsageError } from "../errors.ts";
import type { Flags } from "../flags.ts";
import { loadFormat } from "../formats.ts";
import { withIgnoredText } from "../ignored-text.ts";
import { stdinName } from "../inputs.ts";
import { complain, EXIT, type Io } from "../io.ts";
import { repairJsonLines } from "../json-lines/index.ts";

/** What of the command line is needed here. */
interface Given {
  readonly flags: Flags;
  readonly paths: readonly string[];
  readonly settings: ConfigFiles;
}

/** `normalize --jsonl FIELD`: the fields of each line are texts of their own, each with a language of its own. */
export async function normalizeJsonLines(
  fields: readonly string[],
  { flags, paths, settings }: Given,
  io: Io,
): Promise<number> {
  const directives = !flags["no-inline-config"];
  let code: number = EXIT.clean;
  for (const path of paths.length === 0 ? ["-"] : paths) {
    const name = path === "-" ? "standard input" : path;
    const file = resolve(io.cwd, path === "-" ? stdinName(flags) : path);
    try {
      const config = settings.configOf(file);
      // The format is that of the strings, not of the file.
      const document = flags.document === undefined ? "text" : (settings.documentOf(file, true) ?? "text");
      const options = { config, document: await loadFormat(document), directives };
      const repair =
        config.ignoreText === undefined
          ? textRepairer(options)
          : (text: string) => repairText(text, { ...options, config: withIgnoredText(config, text) });
      const stream = path === "-" ? io.stdin : await openFile(file);
      code = Math.max(code, await repairJsonLines({ name, stream, fields, repair }, io));
    } catch (error) {
      // A mistake in a configuration speaks for itself and of all.
      if (error instanceof UsageError) throw error;
      complain(io, `${name}: ${describeFailure(error)}`);
      code = EXIT.failure;
    }
  }
  return code;
}

/** A file of any size, as it is not held. @throws FileError for a folder or a device */
async function openFile(file: string): Promise<AsyncIterable<Uint8Array>> {
  const found = await stat(file);
  if (found.isDirectory()) throw new FileError("is a folder");
  if (!found.isFile() && !found.isFIFO()) throw new FileError("is no regular file");
  return createReadStream(file);
}
