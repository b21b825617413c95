import type { RuleDescription } from "../formatters/index.ts";
import type { LintRuleId } from "../lint/index.ts";
import { resolveSettings } from "../lint/internal.ts";
import { checkPages } from "../lint/pages.ts";
import { pages } from "../normalize/pages.ts";
import type { RulePage } from "../walk/index.ts";

/** What people are told of a rule, in one of the languages of messages. */
export function describeRule(id: LintRuleId, language: string): RuleDescription {
  const page: RulePage | undefined = (pages as Readonly<Record<string, RulePage>>)[id];
  const told = page ?? checkPages[id as keyof typeof checkPages];
  const summary = language === "fa" ? told.persian : told.summary;
  const level = resolveSettings().severityOf([id], true);
  return page === undefined
    ? { summary, level }
    : { summary, level, authority: page.authority, examples: page.examples };
}
