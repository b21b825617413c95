import type { Config, RuleSetting } from "./config.ts";
import { expandRules, type LintRuleId } from "./rule-ids.ts";

/**
 * Lays configurations over one another; later ones win. Names of folders are replaced by the rules that they stand for,
 * so that `"zwnj/*"` of a later one wins over `"zwnj/plural"` of an earlier one. Lists of words add up.
 */
export function mergeConfigs(configs: readonly Config[]): Config {
  return {
    ...Object.assign({}, ...configs),
    rules: Object.fromEntries(configs.flatMap(({ rules = {} }) => exactRules(rules))),
    words: configs.flatMap(({ words = [] }) => words),
    keep: configs.flatMap(({ keep = [] }) => keep),
  };
}

/** Settings by rule. Broader names come first, so that exact ones win: `*`, then `zwnj/*`, then `zwnj/plural`. */
export function exactRules(rules: Readonly<Record<string, RuleSetting>>): (readonly [LintRuleId, RuleSetting])[] {
  return Object.entries(rules)
    .sort(([a], [b]) => breadth(b) - breadth(a))
    .flatMap(([name, setting]) => expandRules(name).map((rule) => [rule, setting] as const));
}

function breadth(name: string): number {
  return name === "*" ? 2 : name.endsWith("/*") ? 1 : 0;
}
