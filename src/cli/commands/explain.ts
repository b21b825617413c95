import { rules } from "../../lint/pages.ts";
import type { Arguments } from "../arguments.ts";
import { UsageError } from "../errors.ts";
import { EXIT, type Io, write } from "../io.ts";
import { nearestName } from "../nearest-name.ts";

const EN = { authority: "Authority", options: "Options", changes: "Changes", stays: "Stays" };
const FA = { authority: "مأخذ", options: "گزینه\u200Cها", changes: "چنین می\u200Cشود", stays: "چنین می\u200Cماند" };

/** `explain RULE`: what a rule does, on whose authority, with examples. */
export async function explain({ flags, paths }: Arguments, io: Io): Promise<number> {
  if (paths.length !== 1) throw new UsageError(`explain takes the name of one rule, got ${paths.length}`);
  const [name = ""] = paths;
  const rule = rules.find(({ id }) => id === name);
  if (rule === undefined) {
    const ids = rules.map(({ id }) => id);
    throw new UsageError(`unknown rule ${name}${nearestName(name, ids)}`);
  }
  const labels = flags.lang === "fa" ? FA : EN;
  const { id, level, authority, url } = rule;
  const list = (label: string, lines: readonly string[]): string =>
    lines.length === 0 ? "" : `\n${label}:\n${lines.map((line) => `  ${line}\n`).join("")}`;
  await write(
    io,
    `${id} (${level})\n${flags.lang === "fa" ? rule.persian : rule.summary}\n` +
      (authority === undefined ? "" : `${labels.authority}: ${authority}\n`) +
      (rule.options.length === 0 ? "" : `${labels.options}: ${rule.options.join(", ")}\n`) +
      list(
        labels.changes,
        rule.examples.map(([before, after]) => `${before} → ${after}`),
      ) +
      `${list(labels.stays, rule.stays)}\n${url}\n`,
  );
  return EXIT.clean;
}
