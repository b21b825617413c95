import type { RuleDescription } from "../formatters/index.ts";
import type { LintRuleId } from "../lint/index.ts";
import { rules } from "../lint/pages.ts";

/** What people are told of a rule, in one of the languages of messages. */
export function describeRule(id: LintRuleId, language: string): RuleDescription {
  const rule = rules.find((candidate) => candidate.id === id)!;
  const { kind, level, authority, examples } = rule;
  const summary = language === "fa" ? rule.persian : rule.summary;
  const described = { summary, level: level === "warn" ? "warning" : level } as const;
  return kind === "check" ? described : { ...described, authority: authority!, examples };
}
