import type { LintRuleId } from "../lint/index.ts";
import { urlOf } from "../options/index.ts";
import type { Meta } from "./types.ts";

/** What code scanning shows of a rule: a line above an alert, a paragraph in it, and the rest behind "show more". */
export function ruleDescriptor(id: LintRuleId, { describeRule }: Meta): unknown {
  const descriptor = { id, name: id, helpUri: urlOf(id) };
  const description = describeRule?.(id);
  if (description === undefined) return { ...descriptor, shortDescription: { text: id } };
  const { summary, authority, examples = [], level } = description;
  const [first] = summary.split(/(?<=\.)\s/);
  const lines = examples.map(([before, after]) => `${before} → ${after}`);
  const source = authority === undefined ? [] : [`Authority: ${authority}.`];
  return {
    ...descriptor,
    shortDescription: { text: first },
    fullDescription: { text: summary },
    help: {
      text: [summary, ...lines, ...source].join("\n"),
      markdown: [summary, ...lines.map((line) => `- ${line}`), ...source].join("\n\n"),
    },
    defaultConfiguration: level === "off" ? { enabled: false } : { level },
  };
}
