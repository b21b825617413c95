import { pages } from "../normalize/pages.ts";
import {
  allRules,
  CHECKS,
  type Level,
  type LintRuleId,
  type Options,
  RULES,
  STEERED,
  urlOf,
} from "../options/index.ts";
import type { RulePage } from "../walk/index.ts";
import { type CheckPage, checkPages } from "./check-pages.ts";

/** What there is to know of a rule or check. */
export interface RuleInfo {
  /** Its public name. */
  readonly id: LintRuleId;
  /** Whether it makes edits, or only finds something. */
  readonly kind: "repair" | "check";
  /** Whether it runs by itself, and how much a finding of it matters to the linter. */
  readonly level: Level;
  /** Whether `normalize` and `fix` apply its edits, but for those of low confidence. Not those of a rule that only suggests, nor a check. */
  readonly safe: boolean;
  /** One sentence, in Markdown: what changes, or what is found. */
  readonly summary: string;
  /** The same in Persian. */
  readonly persian: string;
  /** Where the rule is written; absent for a check. */
  readonly authority?: string;
  /** Texts and what becomes of them, once the rule is on. */
  readonly examples: readonly (readonly [input: string, output: string])[];
  /** Texts that do not change. */
  readonly stays: readonly string[];
  /** The options that change what it does. */
  readonly options: readonly (keyof Options)[];
  /** Where it is explained. */
  readonly url: string;
}

/**
 * Every rule and check, as data: for a page of settings, a playground, an editor.
 *
 * @example
 * rules.find(({ id }) => id === "punctuation/ellipsis")?.examples[0]; // ["صبر کن...", "صبر کن…"]
 * rules.find(({ id }) => id === "punctuation/ellipsis")?.options; // ["ellipsis"]
 */
export const rules: readonly RuleInfo[] = /* @__PURE__ */ describeAll();

function describeAll(): readonly RuleInfo[] {
  const told: Readonly<Record<LintRuleId, RulePage | CheckPage>> = { ...pages, ...checkPages };
  const levels: Readonly<Record<LintRuleId, Level>> = { ...RULES, ...CHECKS };
  return allRules().map((id) => {
    const page = told[id];
    const isRule = "authority" in page;
    const { summary, persian } = page;
    const options = (Object.keys(STEERED) as (keyof Options)[]).filter((option) =>
      STEERED[option].some((rule) => rule === id),
    );
    return {
      id,
      kind: isRule ? "repair" : "check",
      level: levels[id],
      safe: isRule && page.suggests !== true,
      summary,
      persian,
      ...(isRule ? { authority: page.authority } : {}),
      examples: isRule ? page.examples : [],
      stays: isRule ? page.stays : [],
      options,
      url: urlOf(id),
    };
  });
}
