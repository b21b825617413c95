import type { LintRuleId } from "../../lint/index.ts";
import { checkPages } from "../../lint/pages.ts";
import { pages } from "../../normalize/pages.ts";
import { allRules, CHECKS, type Level, RULES, urlOf } from "../../options/index.ts";
import type { Arguments } from "../arguments.ts";
import { UsageError } from "../errors.ts";
import { EXIT, type Io, write } from "../io.ts";

/** What people are told of a rule in one line. */
export interface RuleSummary {
  readonly id: LintRuleId;
  /** The default. */
  readonly level: Level;
  readonly summary: string;
  readonly url: string;
}

/** Every rule that runs, in the order of the list of ids. */
export function ruleSummaries(language: string): readonly RuleSummary[] {
  const levels: Readonly<Record<LintRuleId, Level>> = { ...RULES, ...CHECKS };
  const all: Readonly<Partial<Record<LintRuleId, { readonly summary: string; readonly persian: string }>>> = {
    ...pages,
    ...checkPages,
  };
  return allRules().map((id) => {
    const page = all[id];
    const summary = (language === "fa" ? page?.persian : page?.summary) ?? "";
    return { id, level: levels[id], summary, url: urlOf(id) };
  });
}

/** `rules`: lists the rules with their default level and what they do. */
export async function listRules({ flags }: Arguments, io: Io): Promise<number> {
  const [format = "stylish", ...others] = flags.format ?? [];
  if (others.length > 0 || (format !== "stylish" && format !== "json")) {
    throw new UsageError(`rules --format takes stylish or json, got ${[format, ...others].join(", ")}`);
  }
  const summaries = ruleSummaries(flags.lang ?? "en");
  const lines = summaries.map(({ id, level, summary }) => `${id.padEnd(32)} ${level.padEnd(5)} ${summary}\n`);
  await write(io, format === "json" ? `${JSON.stringify(summaries, null, 2)}\n` : lines.join(""));
  return EXIT.clean;
}
