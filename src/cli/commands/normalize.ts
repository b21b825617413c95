import { extname, resolve } from "node:path";
import { lacksColumns } from "../../documents/index.ts";
import { repairText } from "../../lint/internal.ts";
import type { Arguments } from "../arguments.ts";
import { describeFailure, FileError, UsageError } from "../errors.ts";
import { describeUnknown, standardInput } from "../inputs.ts";
import { complain, EXIT, type Io, write } from "../io.ts";
import { SENTENCES } from "../sentences.ts";
import { readEncoding, readSettings } from "../settings.ts";
import { readAll, readBlocks } from "../stdin.ts";
import { encode, readTextFile } from "../text-file.ts";
import { textOptions } from "../text-options.ts";
import { normalizeJsonLines } from "./normalize-json-lines.ts";

const DIRECTIVE = /<!--[ \t]*virayesh-/;

/** `normalize`: writes the repaired text of files, or of the standard input, to the standard output. */
export async function normalize({ flags, paths }: Arguments, io: Io): Promise<number> {
  const settings = await readSettings(flags, io);
  const encoding = readEncoding(flags);
  if (flags.jsonl !== undefined && encoding !== undefined) throw new UsageError("--jsonl: JSON Lines are UTF-8");
  if (flags.jsonl !== undefined) return normalizeJsonLines(flags.jsonl, { flags, paths, settings }, io);
  const unknown: string[] = [];
  const directives = !flags["no-inline-config"];
  const put = (text: string): Promise<void> => write(io, encode(text, encoding));
  let code: number = EXIT.clean;
  for (const path of paths.length === 0 ? ["-"] : paths) {
    try {
      if (path !== "-") {
        const file = resolve(io.cwd, path);
        const document = settings.documentOf(file, true);
        // Read first: of a file that is missing, or a folder, there is something better to say.
        const { text } = await readTextFile(file, encoding);
        if (document === undefined) unknown.push(path);
        else {
          const config = settings.configOf(file);
          if (lacksColumns(document, config.keys)) complain(io, SENTENCES.en.noColumns([[extname(path), 1]]));
          const given = { path, config, document, directives };
          await put(repairText(text, await textOptions(text, given)));
        }
        continue;
      }
      const input = standardInput(flags, settings, io);
      if (input === undefined) {
        unknown.push(flags["stdin-filename"] ?? path);
        continue;
      }
      const { config, document, isIgnored } = input;
      if (isIgnored) await put(await readAll(io.stdin, encoding));
      else if (document !== "text" || flags["stdin-filename"] !== undefined || encoding !== undefined) {
        const text = await readAll(io.stdin, encoding);
        await put(repairText(text, await textOptions(text, input)));
      } else {
        // What is too large for a file is not held: its lines do not depend on one another, but for directives. Nor can it vote on its language.
        for await (const { text, isWhole } of readBlocks(io.stdin)) {
          if (io.unread.aborted) break;
          if (!isWhole && directives && DIRECTIVE.test(text)) throw new FileError("directives are heeded up to 16 MB");
          const { language = "fa" } = config;
          const options = await textOptions(text, { config, document, directives });
          await put(repairText(text, isWhole ? options : { ...options, language }));
        }
      }
    } catch (error) {
      // A mistake in a configuration speaks for itself and of all.
      if (error instanceof UsageError) throw error;
      complain(io, `${path === "-" ? "standard input" : path}: ${describeFailure(error)}`);
      code = EXIT.failure;
    }
  }
  if (unknown.length > 0) complain(io, describeUnknown(unknown));
  return unknown.length > 0 ? EXIT.failure : code;
}
