import type { Range } from "../edits/index.ts";
import type { RuleId } from "../options/index.ts";
import { allRules, expandRules, type LintRuleId } from "../options/index.ts";
import type { Muted } from "../walk/index.ts";
import type { Locator } from "./locator.ts";
import { Touching } from "./touching.ts";

/** A comment that tells the linter to be silent. */
export interface Directive extends Range {
  readonly kind: "disable" | "enable" | "disable-line" | "disable-next-line" | "disable-file";
  /** Names as written, such as `zwnj/*`; empty for all rules. */
  readonly names: readonly string[];
}

/** A part of the text where some rules are silent, and the directive that wants it so. */
export interface Silence extends Range {
  readonly rules: readonly LintRuleId[];
  readonly directive: Directive;
}

/** `virayesh-disable-next-line zwnj/plural, spacing/* -- the poet wrote it so` */
const DIRECTIVE = /^\s*virayesh-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])(.*)$/s;

/** Reads the directives out of the comments of a document. What stands behind `--` is the reason, for people. */
export function readDirectives(source: string, comments: readonly Range[]): Directive[] {
  return comments.flatMap(({ start, end }) => {
    const [, kind, rest] = DIRECTIVE.exec(source.slice(start, end)) ?? [];
    if (kind === undefined || rest === undefined) return [];
    const names = rest
      .split(/\s--(?:\s|$)|^--/)[0]!
      .split(/[\s,]+/)
      .filter((name) => name !== "");
    return [{ kind: kind as Directive["kind"], names, start, end }];
  });
}

/** The parts of a text that directives silence. A `disable` reaches to the `enable` that lifts it, or to the end. */
export function silencesOf(
  source: string,
  directives: readonly Directive[],
  locator: Locator,
  entries?: readonly Range[],
): Silence[] {
  const silences: Silence[] = [];
  /** By rule, what is open for it. */
  const open = new Map<LintRuleId, { start: number; directive: Directive }[]>();
  /** Closes what is open for some rules: one silence for each directive. */
  const close = (rules: readonly LintRuleId[], end: number): void => {
    const closed = new Map<Directive, { start: number; rules: LintRuleId[] }>();
    for (const rule of rules) {
      for (const { start, directive } of open.get(rule) ?? []) {
        const known = closed.get(directive);
        if (known === undefined) closed.set(directive, { start, rules: [rule] });
        else known.rules.push(rule);
      }
      open.delete(rule);
    }
    for (const [directive, { start, rules: own }] of closed) {
      const isAll = own.length === allRules().length;
      silences.push({ start, end, rules: isAll ? allRules() : own, directive });
    }
  };
  let next = 0;
  /** Directives come in the order of the text. */
  const nextEntry = ({ end }: Directive): Range => {
    while (entries !== undefined && next < entries.length && entries[next]!.start < end) next += 1;
    return entries?.[next] ?? { start: source.length, end: source.length };
  };
  for (const directive of directives) {
    const rules = rulesOf(directive);
    const { line } = locator.positionOf(directive.start);
    const { line: endLine } = locator.positionOf(directive.end);
    const lineRange = (first: number, last: number): Range => ({
      start: locator.startOf(first) ?? source.length,
      end: endOfLine(source, locator.startOf(last) ?? source.length),
    });
    /** The next line that is not blank: formatters put blank lines behind comments. */
    const nextLine = (after: number): Range => {
      let range = lineRange(after + 1, after + 1);
      for (let at = after + 2; range.end < source.length && source.slice(range.start, range.end).trim() === ""; at++)
        range = lineRange(at, at);
      return range;
    };
    switch (directive.kind) {
      case "disable-file":
        silences.push({ start: 0, end: source.length, rules, directive });
        break;
      case "disable-line":
        silences.push({ ...lineRange(line, endLine), rules, directive });
        break;
      case "disable-next-line":
        silences.push({ ...(entries === undefined ? nextLine(endLine) : nextEntry(directive)), rules, directive });
        break;
      case "disable":
        for (const rule of rules) {
          const opened = open.get(rule) ?? [];
          opened.push({ start: directive.end, directive });
          open.set(rule, opened);
        }
        break;
      case "enable":
        close(rules, directive.start);
        break;
    }
  }
  close([...open.keys()], source.length);
  return silences;
}

/** Stands for every rule. */
const ALL = "*";

/** What silences keep from being heard. */
export class Silenced {
  private readonly ranges = new Touching<LintRuleId | typeof ALL>();

  constructor(silences: readonly Silence[]) {
    for (const silence of silences) {
      for (const rule of silence.rules === allRules() ? [ALL] : silence.rules)
        this.ranges.add(rule as LintRuleId, silence);
    }
  }

  has(rule: LintRuleId, range: Range): boolean {
    return this.ranges.touches(ALL, range) || this.ranges.touches(rule, range);
  }

  /** What the walk has to know of it. */
  muted(): Muted[] {
    return [...this.ranges.names].flatMap((name) =>
      this.ranges.union(name).map((range) => (name === ALL ? range : { ...range, rules: [name as RuleId] })),
    );
  }
}

/** What there is to be heard, and whether a silence keeps some of it from being so. */
export class Heard {
  private readonly ranges = new Touching<LintRuleId | typeof ALL>();

  constructor(findings: readonly (Range & { readonly rules: readonly LintRuleId[] })[]) {
    for (const finding of findings)
      for (const rule of [ALL, ...finding.rules]) this.ranges.add(rule as LintRuleId, finding);
  }

  isIn(silence: Silence): boolean {
    const rules = silence.rules === allRules() ? [ALL] : silence.rules;
    return rules.some((rule) => this.ranges.touches(rule as LintRuleId, silence));
  }
}

/** The names in a directive that no rule has. */
export function unknownNames({ names }: Directive): readonly string[] {
  return names.filter((name) => expandRules(name).length === 0);
}

function rulesOf({ names }: Directive): readonly LintRuleId[] {
  if (names.length === 0) return allRules();
  const rules = new Set(names.flatMap(expandRules));
  return rules.size === allRules().length ? allRules() : [...rules];
}

function endOfLine(source: string, start: number): number {
  let end = start;
  while (end < source.length && source[end] !== "\n" && source[end] !== "\r") end += 1;
  return end;
}
