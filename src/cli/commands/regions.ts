import { resolve } from "node:path";
import { regionsOf } from "../../lint/index.ts";
import { Locator } from "../../lint/internal.ts";
import { clean, cleanPath } from "../../unicode/index.ts";
import type { Arguments } from "../arguments.ts";
import { FileError, UsageError } from "../errors.ts";
import { describeUnknown } from "../inputs.ts";
import { complain, EXIT, type Io, write } from "../io.ts";
import { readSettings } from "../settings.ts";
import { readTextFile } from "../text-file.ts";
import { textOptions } from "../text-options.ts";

const LONGEST = 60;

/** `regions FILE`: which parts of a file are prose, and which are left alone and why. */
export async function showRegions({ flags, paths }: Arguments, io: Io): Promise<number> {
  const [path] = paths;
  if (path === undefined || paths.length > 1) throw new UsageError(`regions takes one file, got ${paths.length}`);
  const file = resolve(io.cwd, path);
  const settings = await readSettings(flags, io);
  const document = settings.documentOf(file, true);
  const config = settings.configOf(file);
  try {
    const { text } = await readTextFile(file);
    if (document === undefined) throw new UsageError(describeUnknown([path]));
    const locator = new Locator(text);
    const options = await textOptions(text, { path, config, document, directives: true });
    const rows = regionsOf(text, options).map(({ start, end, name }) => {
      const [from, to] = [locator.positionOf(start), locator.positionOf(end)];
      const place = `${from.line}:${from.column}–${to.line}:${to.column}`;
      return `${place.padEnd(16)} ${name.padEnd(20)} ${excerpt(text.slice(start, end))}\n`;
    });
    await write(io, `${cleanPath(path)}: ${document}\n${rows.join("")}`);
    return EXIT.clean;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    complain(io, `${path}: ${error.message}`);
    return EXIT.failure;
  }
}

function excerpt(text: string): string {
  const shown = JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
  return clean(shown.replaceAll("\u200C", "\\u200c"));
}
