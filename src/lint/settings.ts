import type { Options, RuleId } from "../edits/index.ts";
import { rules as allRules } from "../normalize/rules.ts";
import type { Config, RuleSetting } from "./config.ts";
import { exactRules } from "./merge-configs.ts";
import type { Language } from "./messages.ts";
import { type PresetName, presets } from "./presets.ts";
import { CHECK_IDS, LINT_RULE_IDS, type LintRuleId } from "./rule-ids.ts";
import type { Severity } from "./types.ts";

/** A configuration with everything filled in. */
export interface Settings {
  readonly language: Language;
  /** What the walk is told. */
  readonly options: Options;
  readonly keep: readonly string[];
  readonly frontMatter: readonly string[] | undefined;
  readonly rules: ReadonlyMap<LintRuleId, RuleSetting>;
  /** `off` only for the suggestions of a rule and for what is off altogether. */
  readonly severityOf: (rule: LintRuleId, safe: boolean) => Severity | "off";
}

/** Checks that weigh as much as a safe edit; the others are warnings. */
const ERRORS: readonly LintRuleId[] = ["document/syntax"];

const WEIGHT: Readonly<Record<RuleSetting, number>> = { off: 0, warn: 1, error: 2 };

/** Fills in a configuration: presets first, then its own fields, exact names of rules over folders. */
export function resolveSettings(config: Config = {}): Settings {
  const layers = [...presetNames(config).map((name) => presets[name]), config];
  const merged: Config = Object.assign({}, ...layers);
  const rules = resolveRules(layers);
  const { extends: _, rules: __, suggestions = "warn", keep = [], frontMatter, language = "en", ...style } = merged;
  const options: Options = {
    ...style,
    rules: Object.fromEntries(allRules.map(({ id }) => [id, rules.get(id) !== "off"])) as Record<RuleId, boolean>,
  };
  return {
    language,
    options,
    keep,
    frontMatter,
    rules,
    severityOf: (rule, safe) => {
      const setting = rules.get(rule) ?? "off";
      const weight = Math.min(WEIGHT[setting], safe ? WEIGHT.error : WEIGHT[suggestions]);
      return weight === 0 ? "off" : weight === 1 ? "warning" : "error";
    },
  };
}

function presetNames({ extends: names = "recommended" }: Config): readonly PresetName[] {
  return typeof names === "string" ? [names] : names;
}

function resolveRules(layers: readonly Config[]): Map<LintRuleId, RuleSetting> {
  const off = new Set<LintRuleId>(allRules.filter((rule) => rule.off).map(({ id }) => id));
  const checks: readonly LintRuleId[] = CHECK_IDS;
  const settings = new Map<LintRuleId, RuleSetting>(
    LINT_RULE_IDS.map((rule) => [
      rule,
      off.has(rule) ? "off" : checks.includes(rule) && !ERRORS.includes(rule) ? "warn" : "error",
    ]),
  );
  for (const { rules = {} } of layers) {
    for (const [rule, setting] of Object.entries(exactRules(rules))) settings.set(rule as LintRuleId, setting);
  }
  return settings;
}
