import { resolve } from "node:path";
import { LINT_RULE_IDS, resolveSettings } from "../../lint/program.ts";
import type { Arguments } from "../arguments.ts";
import { UsageError } from "../errors.ts";
import { EXIT, type Io, write } from "../io.ts";
import { readSettings } from "../settings.ts";

/** `print-config FILE`: everything that holds for a file, with the level of every rule. */
export async function printConfig({ flags, paths }: Arguments, io: Io): Promise<number> {
  const [path] = paths;
  if (path === undefined || paths.length > 1) throw new UsageError(`print-config takes one file, got ${paths.length}`);
  const { config, isIgnored } = (await readSettings(flags, io)).configOf(resolve(io.cwd, path));
  const { rules } = resolveSettings(config);
  const levels = Object.fromEntries(LINT_RULE_IDS.map((id) => [id, rules.get(id) ?? "off"]));
  await write(io, `${JSON.stringify({ ...config, rules: levels, ...(isIgnored ? { isIgnored } : {}) }, null, 2)}\n`);
  return EXIT.clean;
}
