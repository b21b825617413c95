import type { Config, LintRuleId } from "../../../src/lint/index.ts";
import { resolveSettings } from "../../../src/lint/internal.ts";

/** A configuration in which a rule is on or off; what is so by the preset is not said again. */
export function withRule(config: Config, id: LintRuleId, isOn: boolean): Config {
  const { [id]: _, ...others } = config.rules ?? {};
  const left = { ...config, rules: others };
  const isOnAnyway = resolveSettings(left).rules.get(id) !== "off";
  return isOnAnyway === isOn ? left : { ...config, rules: { ...others, [id]: isOn } };
}
