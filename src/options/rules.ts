import { SITE } from "./site.ts";

/** Whether a rule runs by itself, and how much a finding of it matters to the linter. */
export type Level = "off" | "warn" | "error";

/**
 * The rules, by their public names (configuration, directives, URLs), and the level of each by default. What every careful editor calls an
 * error is one; where careful editors differ (Latin digits, straight quotes, «API ها») it is a warning, or the rule is off.
 */
export const RULES = {
  "characters/arabic-kaf-yeh": "error",
  "characters/foreign-letters": "error",
  "characters/presentation-forms": "error",
  "characters/ligatures": "warn",
  "characters/heh-hamza": "error",
  "characters/composition": "error",
  "characters/tatweel": "error",
  "characters/fake-zwnj": "error",
  "characters/cp1256-zwnj": "error",
  "characters/html-entities": "error",
  "characters/nbsp": "error",
  "characters/bidi-controls": "off",
  "characters/tanwin-seat": "error",
  "characters/tanwin": "off",
  "characters/hamza": "off",
  "characters/madd": "off",
  "characters/ezafe": "error",
  "digits/arabic-indic": "error",
  "digits/latin": "warn",
  "digits/decimal-separator": "off",
  "digits/thousands-separator": "warn",
  "digits/percent": "warn",
  "zwnj/duplicate": "error",
  "zwnj/edge": "error",
  "zwnj/after-non-joining": "warn",
  "zwnj/mi-prefix": "error",
  "zwnj/plural": "error",
  "zwnj/comparative": "error",
  "zwnj/participle": "error",
  "zwnj/clitic": "error",
  "zwnj/prefix": "error",
  "zwnj/compound": "error",
  "zwnj/arabic-phrase": "error",
  "zwnj/initialism": "error",
  "zwnj/linking-vav": "error",
  "zwnj/weekday": "error",
  "zwnj/ordinal": "error",
  "zwnj/foreign-plural": "warn",
  "zwnj/user-word": "error",
  "punctuation/comma": "error",
  "punctuation/semicolon": "error",
  "punctuation/question-mark": "error",
  "punctuation/quotes": "warn",
  "punctuation/ellipsis": "warn",
  "punctuation/wrong-comma": "error",
  "punctuation/repeated": "off",
  "punctuation/dash": "off",
  "spacing/before-mark": "error",
  "spacing/after-mark": "error",
  "spacing/inside-brackets": "error",
  "spacing/around-brackets": "error",
  "spacing/runs": "warn",
  "spacing/lost-space": "warn",
  "spacing/latin-persian": "off",
  "spacing/number-unit": "off",
  "spelling/common": "off",
  "spelling/lengthening": "off",
  "spelling/repeated-word": "off",
  "style/replace": "error",
  "document/mixed-spelling": "off",
} as const satisfies Readonly<Record<string, Level>>;

/** Checks that are no edits. */
export const CHECKS = {
  "dates/weekday-mismatch": "warn",
  "dates/impossible": "warn",
  "document/lost-zwnj": "warn",
  "document/mojibake": "warn",
  "document/syntax": "error",
  "document/escaped": "warn",
  "document/placeholder": "warn",
  "document/anchor": "warn",
  "document/unused-directive": "warn",
  "document/parity": "off",
} as const satisfies Readonly<Record<string, Level>>;

/** The public name of a rule. */
export type RuleId = keyof typeof RULES;

/** The public name of a check that is no edit. */
export type CheckId = keyof typeof CHECKS;

/** The public name of whatever a finding can be about. */
export type LintRuleId = RuleId | CheckId;

/** What may be said of rules: one by its id, those of a folder (`"zwnj/*"`), or all (`"*"`). */
export type RuleName = LintRuleId | `${FolderOf<LintRuleId>}/*` | "*";

/** The folder of an id: of `"zwnj/plural"` it is `"zwnj"`. */
export type FolderOf<Id extends string> = Id extends `${infer Folder}/${string}` ? Folder : never;

/** Whether a rule runs, and at which level; `true` is on, at the level that it has by itself. */
export type RuleSetting = Level | boolean;

/** What is said of rules; of several names that a rule has the more exact one wins. */
export type RuleSettings = { readonly [Name in RuleName]?: RuleSetting };

let ids: readonly LintRuleId[] | undefined;
let names: readonly RuleName[] | undefined;

/** Every rule and check. */
export function allRules(): readonly LintRuleId[] {
  ids ??= Object.keys({ ...RULES, ...CHECKS }) as LintRuleId[];
  return ids;
}

/** What may stand for rules: all, folders, single ones. */
export function ruleNames(): readonly RuleName[] {
  names ??= ["*", ...new Set(allRules().map(folderName)), ...allRules()];
  return names;
}

/** The rules that a name stands for: itself, its folder, all; none when no rule has that name. */
export function expandRules(name: string): readonly LintRuleId[] {
  return name === "*" ? allRules() : allRules().filter((id) => id === name || folderName(id) === name);
}

/** What is said of a rule; `undefined` if nothing is. */
export function settingOf(id: LintRuleId, settings: RuleSettings): RuleSetting | undefined {
  return settings[id] ?? settings[folderName(id)] ?? settings["*"];
}

/** The level that a setting gives to a rule which has another one so far. */
export function levelBy(setting: RuleSetting, id: LintRuleId, before: Level): Level {
  if (typeof setting === "string") return setting;
  if (!setting) return "off";
  if (before !== "off") return before;
  const { [id]: own }: Readonly<Record<string, Level>> = { ...RULES, ...CHECKS };
  return own === "error" ? own : "warn";
}

/** Whether a rule runs. */
export function isOn(id: RuleId, settings: RuleSettings = {}): boolean {
  return (settingOf(id, settings) ?? RULES[id]) !== "off" && settingOf(id, settings) !== false;
}

function folderName(id: LintRuleId): `${FolderOf<LintRuleId>}/*` {
  return `${id.slice(0, id.indexOf("/")) as FolderOf<LintRuleId>}/*`;
}

/** Where a rule is explained. */
export function urlOf(id: LintRuleId): string {
  return `${SITE}rules/${id}.html`;
}
