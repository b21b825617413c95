import { resolve } from "node:path";
import { resolveSettings } from "../../lint/internal.ts";
import { allRules } from "../../options/index.ts";
import { cleanJson } from "../../unicode/index.ts";
import type { Arguments } from "../arguments.ts";
import { UsageError } from "../errors.ts";
import { EXIT, type Io, write } from "../io.ts";
import { readSettings } from "../settings.ts";

/** `print-config FILE`: everything that holds for a file: its format (`null` if nobody knows it), the options, the level of every rule. */
export async function printConfig({ flags, paths }: Arguments, io: Io): Promise<number> {
  const [path] = paths;
  if (path === undefined || paths.length > 1) throw new UsageError(`print-config takes one file, got ${paths.length}`);
  const settings = await readSettings(flags, io);
  const file = resolve(io.cwd, path);
  const config = settings.configOf(file);
  const { rules } = resolveSettings(config);
  const levels = Object.fromEntries(allRules().map((id) => [id, rules.get(id) ?? "off"]));
  const document = settings.documentOf(file, true) ?? null;
  const ignored = settings.isIgnored(file) ? { isIgnored: true } : {};
  await write(io, `${cleanJson(JSON.stringify({ document, ...config, rules: levels, ...ignored }, null, 2))}\n`);
  return EXIT.clean;
}
