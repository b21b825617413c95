import { rules } from "../../lint/pages.ts";
import type { Arguments } from "../arguments.ts";
import { UsageError } from "../errors.ts";
import { EXIT, type Io, write } from "../io.ts";

/** `rules`: lists the rules with their default level and what they do. */
export async function listRules({ flags }: Arguments, io: Io): Promise<number> {
  const [format = "stylish", ...others] = flags.format ?? [];
  if (others.length > 0 || (format !== "stylish" && format !== "json")) {
    throw new UsageError(`rules --format takes stylish or json, got ${[format, ...others].join(", ")}`);
  }
  const summaries = rules.map(({ id, level, summary, persian, url }) => ({
    id,
    level,
    summary: flags.lang === "fa" ? persian : summary,
    url,
  }));
  const lines = summaries.map(({ id, level, summary }) => `${id.padEnd(32)} ${level.padEnd(5)} ${summary}\n`);
  await write(io, format === "json" ? `${JSON.stringify(summaries, null, 2)}\n` : lines.join(""));
  return EXIT.clean;
}
