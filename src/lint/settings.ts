import type { Keys } from "../documents/index.ts";
import { CHECKS, type Level, type LintRuleId, levelBy, type Options, RULES } from "../options/index.ts";
import type { Config } from "./config.ts";
import { exactRules } from "./merge-configs.ts";
import type { MessageLanguage } from "./messages.ts";
import { type PresetName, presets } from "./presets.ts";
import type { Severity } from "./types.ts";

/** A configuration with everything filled in. */
export interface Settings {
  readonly messages: MessageLanguage;
  /** The language that documents are said to be in. */
  readonly language: string | undefined;
  /** What the walk is told. */
  readonly options: Options;
  readonly frontMatter: readonly string[] | undefined;
  readonly keys: Keys | undefined;
  /** Regular expressions of what is left alone. */
  readonly ignoreText: readonly string[];
  /** Whether headings are repaired that other files link to. */
  readonly fixesHeadings: boolean;
  readonly rules: ReadonlyMap<LintRuleId, Level>;
  /** What a finding of some rules is; lists of rules come again, and are looked up. */
  readonly gradeOf: (rules: readonly LintRuleId[]) => Grade;
}

/** How much a finding matters, as the gravest of its rules has it. */
export interface Grade {
  /** Those first that tell most of why something is found. */
  readonly rules: readonly LintRuleId[];
  /** `off` only for what is off altogether … */
  readonly severity: Severity | "off";
  /** … and for suggestions. */
  readonly ofSuggestion: Severity | "off";
}

/** Folders from what tells most of a finding to what rides along: that a letter is an Arabic one as well is no news of a word that falls apart. */
const FOLDERS = ["dates", "document", "style", "spelling", "zwnj", "punctuation", "digits", "spacing", "characters"];

const WEIGHT: Readonly<Record<Level, number>> = { off: 0, warn: 1, error: 2 };
const SEVERITIES = ["off", "warning", "error"] as const;

/** No configuration at all. */
const NOTHING: Config = {};
/** What came of configurations that cannot change. */
let known: WeakMap<Config, Settings> | undefined;

/** Whether nothing of a configuration can change: neither a field nor what is in one. What is no object is frozen. */
export function isFixed(config: Config): boolean {
  return Object.isFrozen(config) && Object.values(config).every((part) => Object.isFrozen(part));
}

/**
 * Fills in a configuration: presets first, then its own fields, exact names of rules over folders. One that cannot change is filled in
 * once: most files of a project, and all texts that come without one, have the same.
 */
export function resolveSettings(config: Config = NOTHING): Settings {
  // An entry of a frozen list of words could change, and what comes of the list is kept for the object of options that it stands in.
  if (config !== NOTHING && (config.words !== undefined || !isFixed(config))) return fillIn(config);
  known ??= new WeakMap();
  let settings = known.get(config);
  if (settings === undefined) {
    settings = fillIn(config);
    known.set(config, settings);
  }
  return settings;
}

function fillIn(config: Config): Settings {
  const layers = [...presetNames(config).map((name) => presets[name]), config];
  const merged: Config = Object.assign({}, ...layers);
  const rules = resolveRules(layers);
  const {
    extends: _,
    rules: __,
    suggestions = "warn",
    frontMatter,
    keys,
    headings = "suggest",
    messages = "en",
    language,
    ignoreText = [],
    ...style
  } = merged;
  const options: Options = {
    ...style,
    rules: Object.freeze(Object.fromEntries(rules)),
  };
  const weightOf = (id: LintRuleId): number => WEIGHT[rules.get(id) ?? "off"];
  const grades = new WeakMap<readonly LintRuleId[], Grade>();
  /** The lower, the sooner it is named: what only rides along comes last, then what weighs less, then what lies in a later folder. */
  const placeOf = (id: LintRuleId): number => 1000 * ridesAlong(id) - 100 * weightOf(id) + folderRank(id);
  return {
    messages,
    language,
    options,
    frontMatter,
    keys,
    ignoreText,
    fixesHeadings: headings === "fix",
    rules,
    gradeOf: (ids) => {
      let grade = grades.get(ids);
      if (grade === undefined) {
        const weight = Math.max(0, ...ids.map(weightOf));
        grade = {
          rules: Object.freeze([...ids].sort((a, b) => placeOf(a) - placeOf(b))),
          severity: SEVERITIES[weight]!,
          ofSuggestion: SEVERITIES[Math.min(weight, WEIGHT[suggestions])]!,
        };
        grades.set(ids, grade);
      }
      return grade;
    },
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

function resolveRules(layers: readonly Config[]): Map<LintRuleId, Level> {
  const levels = new Map<LintRuleId, Level>(Object.entries({ ...RULES, ...CHECKS }) as [LintRuleId, Level][]);
  for (const { rules } of layers) {
    if (rules === undefined) continue;
    for (const [id, setting] of exactRules(rules)) levels.set(id, levelBy(setting, id, levels.get(id)!));
  }
  return levels;
}
