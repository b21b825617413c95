import { pages } from "../../normalize/pages.ts";
import { allRules, expandRules } from "../../options/index.ts";
import type { Arguments } from "../arguments.ts";
import { UsageError } from "../errors.ts";
import { EXIT, type Io, write } from "../io.ts";
import { nearestName } from "../nearest-name.ts";
import { ruleSummaries } from "./rules.ts";

const EN = { authority: "Authority", changes: "Changes", stays: "Stays" };
const FA = { authority: "مأخذ", changes: "چنین می\u200Cشود", stays: "چنین می\u200Cماند" };

/** `explain RULE`: what a rule does, on whose authority, with examples. */
export async function explain({ flags, paths }: Arguments, io: Io): Promise<number> {
  if (paths.length !== 1) throw new UsageError(`explain takes the name of one rule, got ${paths.length}`);
  const [name = ""] = paths;
  const rule = ruleSummaries(flags.lang ?? "en").find(({ id }) => id === name);
  if (rule === undefined) {
    const isKnown = expandRules(name).length === 1;
    throw new UsageError(
      `${isKnown ? `the rule ${name} does not run yet` : `unknown rule ${name}${nearestName(name, allRules())}`}`,
    );
  }
  const labels = flags.lang === "fa" ? FA : EN;
  const page = (pages as Readonly<Record<string, (typeof pages)[keyof typeof pages]>>)[rule.id];
  const examples = (page?.examples ?? []).map(([before, after]) => `  ${before} → ${after}\n`);
  const stays = (page?.stays ?? []).map((text) => `  ${text}\n`);
  await write(
    io,
    `${rule.id} (${rule.level})\n${rule.summary}\n${page === undefined ? "" : `${labels.authority}: ${page.authority}\n`}` +
      `${examples.length === 0 ? "" : `\n${labels.changes}:\n${examples.join("")}`}` +
      `${stays.length === 0 ? "" : `\n${labels.stays}:\n${stays.join("")}`}\n${rule.url}\n`,
  );
  return EXIT.clean;
}
