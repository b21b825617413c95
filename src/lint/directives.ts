import type { Range, RuleId } from "../edits/index.ts";
import type { Muted } from "../walk/index.ts";
import type { Locator } from "./locator.ts";
import { expandRules, LINT_RULE_IDS, type LintRuleId } from "./rule-ids.ts";

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
  let open: Silence[] = [];
  const close = (silence: Silence, end: number): void => {
    if (silence.rules.length > 0) silences.push({ ...silence, end });
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
        close({ start: 0, end: 0, rules, directive }, source.length);
        break;
      case "disable-line":
        silences.push({ ...lineRange(line, endLine), rules, directive });
        break;
      case "disable-next-line":
        silences.push({ ...(entries === undefined ? nextLine(endLine) : nextEntry(directive)), rules, directive });
        break;
      case "disable":
        open.push({ start: directive.end, end: source.length, rules, directive });
        break;
      case "enable":
        open = open.flatMap((silence) => {
          const left = silence.rules.filter((rule) => !rules.includes(rule));
          if (left.length === silence.rules.length) return [silence];
          close({ ...silence, rules: silence.rules.filter((rule) => rules.includes(rule)) }, directive.start);
          return left.length === 0 ? [] : [{ ...silence, rules: left }];
        });
        break;
    }
  }
  for (const silence of open) close(silence, source.length);
  return silences;
}

/** What the walk has to know of silences. */
export function mutedBy(silences: readonly Silence[]): Muted[] {
  return silences.map(({ start, end, rules }) =>
    rules.length === LINT_RULE_IDS.length ? { start, end } : { start, end, rules: rules as readonly RuleId[] },
  );
}

/** Whether a silence keeps a finding of these rules in this range from being heard. */
export function silences(silence: Silence, range: Range, rules: readonly LintRuleId[]): boolean {
  return range.start <= silence.end && range.end >= silence.start && rules.some((rule) => silence.rules.includes(rule));
}

/** The names in a directive that no rule has. */
export function unknownNames({ names }: Directive): readonly string[] {
  return names.filter((name) => expandRules(name).length === 0);
}

function rulesOf({ names }: Directive): readonly LintRuleId[] {
  return names.length === 0 ? LINT_RULE_IDS : names.flatMap(expandRules);
}

function endOfLine(source: string, start: number): number {
  let end = start;
  while (end < source.length && source[end] !== "\n" && source[end] !== "\r") end += 1;
  return end;
}
