import type { Options, RuleId } from "../edits/index.ts";
import { rules as allRules } from "../normalize/rules.ts";
import type { Config, RuleSetting } from "./config.ts";
import { exactRules } from "./merge-configs.ts";
import type { MessageLanguage } from "./messages.ts";
import { type PresetName, presets } from "./presets.ts";
import { CHECK_IDS, type LintRuleId } from "./rule-ids.ts";
import { STYLE } from "./style.ts";
import type { Severity } from "./types.ts";

/** A configuration with everything filled in. */
export interface Settings {
  readonly messages: MessageLanguage;
  /** The language that documents are said to be in. */
  readonly language: string | undefined;
  /** What the walk is told. */
  readonly options: Options;
  readonly keep: readonly string[];
  readonly frontMatter: readonly string[] | undefined;
  /** Whether headings are repaired that other files link to. */
  readonly fixesHeadings: boolean;
  readonly rules: ReadonlyMap<LintRuleId, RuleSetting>;
  /** How much a finding of some rules matters, as the gravest has it. `off` only for suggestions and for what is off altogether. */
  readonly severityOf: (rules: readonly LintRuleId[], safe: boolean) => Severity | "off";
  /** Rules, those first that tell most of why something is found. */
  readonly byWeight: (rules: readonly LintRuleId[]) => readonly LintRuleId[];
}

/** Folders from what tells most of a finding to what rides along: that a letter is an Arabic one as well is no news of a word that falls apart. */
const FOLDERS = ["dates", "document", "spelling", "zwnj", "punctuation", "digits", "spacing", "characters"];

/** Checks that weigh as much as a safe edit; the others are warnings. */
const ERRORS: readonly LintRuleId[] = ["document/syntax"];

const WEIGHT: Readonly<Record<RuleSetting, number>> = { off: 0, warn: 1, error: 2 };
const SEVERITIES = ["off", "warning", "error"] as const;

/** Fills in a configuration: presets first, then its own fields, exact names of rules over folders. */
export function resolveSettings(config: Config = {}): Settings {
  const layers = [...presetNames(config).map((name) => presets[name]), config];
  const merged: Config = Object.assign({}, ...layers);
  const rules = resolveRules(layers);
  const {
    extends: _,
    rules: __,
    suggestions = "warn",
    keep = [],
    frontMatter,
    headings = "suggest",
    messages = "en",
    language,
    ...style
  } = merged;
  const options: Options = {
    ...style,
    rules: Object.fromEntries(allRules.map(({ id }) => [id, rules.get(id) !== "off"])) as Record<RuleId, boolean>,
  };
  const weightOf = (id: LintRuleId): number => WEIGHT[rules.get(id) ?? "off"];
  return {
    messages,
    language,
    options,
    keep,
    frontMatter,
    fixesHeadings: headings === "fix",
    rules,
    severityOf: (ids, safe) => {
      let weight = 0;
      for (const id of ids) weight = Math.max(weight, weightOf(id));
      return SEVERITIES[Math.min(weight, safe ? WEIGHT.error : WEIGHT[suggestions])]!;
    },
    byWeight: (ids) =>
      ids.length < 2
        ? ids
        : [...ids].sort(
            (a, b) => ridesAlong(a) - ridesAlong(b) || weightOf(b) - weightOf(a) || folderRank(a) - folderRank(b),
          ),
  };
}

function folderRank(id: LintRuleId): number {
  // An ezafe is no letter, though it is written with one.
  return FOLDERS.indexOf(id === "characters/ezafe" ? "zwnj" : id.slice(0, id.indexOf("/")));
}

function ridesAlong(id: LintRuleId): number {
  return folderRank(id) === FOLDERS.length - 1 ? 1 : 0;
}

function presetNames({ extends: names = "recommended" }: Config): readonly PresetName[] {
  return typeof names === "string" ? [names] : names;
}

function resolveRules(layers: readonly Config[]): Map<LintRuleId, RuleSetting> {
  const settings = new Map<LintRuleId, RuleSetting>();
  for (const { id, off } of allRules) settings.set(id, off ? "off" : STYLE.includes(id) ? "warn" : "error");
  for (const id of CHECK_IDS) settings.set(id, ERRORS.includes(id) ? "error" : "warn");
  for (const { rules = {} } of layers) for (const [rule, setting] of exactRules(rules)) settings.set(rule, setting);
  return settings;
}
