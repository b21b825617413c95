import { RULE_IDS, type RuleId } from "../edits/index.ts";

/** Checks that are no edits. */
export const CHECK_IDS = [
  "dates/weekday-mismatch",
  "dates/impossible",
  "document/lost-zwnj",
  "document/mojibake",
  "document/syntax",
  "document/escaped",
  "document/placeholder",
  "document/anchor",
  "document/unused-directive",
] as const;

/** The public name of a check that is no edit. */
export type CheckId = (typeof CHECK_IDS)[number];

/** The public name of whatever a finding can be about. */
export type LintRuleId = RuleId | CheckId;

/** What may be said of rules: one by its id, those of a folder (`"zwnj/*"`), or all (`"*"`). */
export type RuleName = LintRuleId | `${FolderOf<LintRuleId>}/*` | "*";

/** The folder of an id: of `"zwnj/plural"` it is `"zwnj"`. */
export type FolderOf<Id extends string> = Id extends `${infer Folder}/${string}` ? Folder : never;

/** Every rule and check. */
export const LINT_RULE_IDS: readonly LintRuleId[] = [...RULE_IDS, ...CHECK_IDS];

/** Where a rule is explained. */
export function urlOf(rule: LintRuleId): string {
  return `https://github.com/virayesh/virayesh/blob/main/docs/rules.md#${rule.replace("/", "")}`;
}

/**
 * The rules that a name stands for: `zwnj/plural` for itself, `zwnj/*` for its folder, `*` for all; none when no rule
 * has that name.
 */
export function expandRules(name: string): readonly LintRuleId[] {
  if (name === "*") return LINT_RULE_IDS;
  if (name.endsWith("/*")) return LINT_RULE_IDS.filter((rule) => rule.startsWith(name.slice(0, -1)));
  return LINT_RULE_IDS.filter((rule) => rule === name);
}
