import type { Config, RuleSetting } from "./config.ts";
import { expandRules } from "./rule-ids.ts";

/**
 * Lays configurations over one another; later ones win. Names of folders are replaced by the rules that they stand for,
 * so that `"zwnj/*"` of a later one wins over `"zwnj/plural"` of an earlier one. Lists of words add up.
 */
export function mergeConfigs(configs: readonly Config[]): Config {
  const rules: Record<string, RuleSetting> = {};
  for (const config of configs) Object.assign(rules, exactRules(config.rules ?? {}));
  return {
    ...Object.assign({}, ...configs),
    rules,
    words: configs.flatMap(({ words = [] }) => words),
    keep: configs.flatMap(({ keep = [] }) => keep),
  };
}

/** Settings by rule. Broader names come first, so that exact ones win: `*`, then `zwnj/*`, then `zwnj/plural`. */
export function exactRules(rules: Readonly<Record<string, RuleSetting>>): Record<string, RuleSetting> {
  const exact: Record<string, RuleSetting> = {};
  const entries = Object.entries(rules).sort(([a], [b]) => breadth(b) - breadth(a));
  for (const [name, setting] of entries) for (const rule of expandRules(name)) exact[rule] = setting;
  return exact;
}

function breadth(name: string): number {
  return name === "*" ? 2 : name.endsWith("/*") ? 1 : 0;
}
