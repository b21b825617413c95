import { allRules, type LintRuleId, type RuleSetting, type RuleSettings, settingOf } from "../options/index.ts";
import type { Config } from "./config.ts";

/**
 * Lays configurations over one another; later ones win. Names of folders are replaced by the rules that they stand for,
 * so that `"zwnj/*"` of a later one wins over `"zwnj/plural"` of an earlier one. Lists of words, terms and expressions add up.
 */
export function mergeConfigs(configs: readonly Config[]): Config {
  const ignoreText = configs.flatMap((config) => config.ignoreText ?? []);
  const terms = Object.assign({}, ...configs.map(({ replace }) => replace)) as NonNullable<Config["replace"]>;
  return {
    ...Object.assign({}, ...configs),
    rules: Object.fromEntries(configs.flatMap(({ rules = {} }) => exactRules(rules))),
    words: configs.flatMap(({ words = [] }) => words),
    keep: configs.flatMap(({ keep = [] }) => keep),
    ...(ignoreText.length === 0 ? {} : { ignoreText }),
    ...(Object.keys(terms).length === 0 ? {} : { replace: terms }),
  };
}

/** What is said of each single rule. */
export function exactRules(settings: RuleSettings): (readonly [LintRuleId, RuleSetting])[] {
  return allRules().flatMap((id) => {
    const setting = settingOf(id, settings);
    return setting === undefined ? [] : [[id, setting] as const];
  });
}
