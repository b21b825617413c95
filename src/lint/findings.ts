import type { Edit, Range, Repair } from "../edits/index.ts";
import type { Locator } from "./locator.ts";
import { describeEdits } from "./messages.ts";
import { type LintRuleId, urlOf } from "./rule-ids.ts";
import type { Settings } from "./settings.ts";
import type { Finding, Severity } from "./types.ts";
import { isSpace } from "./white-space.ts";

/** What findings need beside the repairs. */
export interface Surroundings {
  readonly settings: Settings;
  readonly locator: Locator;
  /** The parts of the source between `break` barriers, in order: no word crosses them. */
  readonly stretches: readonly Range[];
}

/** The repairs of one word by the same rules. */
interface Group {
  readonly repairs: Repair[];
  readonly stretch: Range;
}

/**
 * Makes findings of repairs: one for each word and list of rules, with all its edits, so that a text typed on an Arabic
 * keyboard gives a finding a word and not one a letter.
 *
 * @param repairs - in the order of the text
 */
export function findingsOf(
  source: string,
  repairs: readonly Repair[],
  safe: boolean,
  { settings, locator, stretches }: Surroundings,
): Finding[] {
  const findings: Finding[] = [];
  for (const { repairs: ofWord, stretch } of groupByWord(source, repairs, stretches)) {
    const { rules, start } = ofWord[0]!;
    const severity = settings.severityOf(rules, safe);
    if (severity === "off") continue;
    const edits = ofWord.map(({ start, end, replacement }) => ({ start, end, replacement }));
    const message = describeEdits(source, edits, safe, stretch, settings.messages);
    const confidence = ofWord.reduce((least, { confidence }) => Math.min(least, confidence), 1);
    const range = { start, end: edits.at(-1)!.end };
    findings.push(makeFinding(rules, severity, message, range, locator, edits, safe, confidence));
  }
  return findings;
}

function groupByWord(source: string, repairs: readonly Repair[], stretches: readonly Range[]): Group[] {
  const groups: Group[] = [];
  /** The first group of the word at hand. */
  let word = 0;
  let end = 0;
  let next = 0;
  for (const repair of repairs) {
    const known = next;
    while (next < stretches.length - 1 && stretches[next]!.end < repair.end) next += 1;
    if (next !== known || repair.start < end || hasSpace(source, end, repair.start)) word = groups.length;
    let group = word;
    while (group < groups.length && !haveSameRules(groups[group]!.repairs[0]!, repair)) group += 1;
    if (group < groups.length) groups[group]!.repairs.push(repair);
    else groups.push({ repairs: [repair], stretch: stretches[next] ?? repair });
    end = repair.end;
  }
  return groups;
}

function hasSpace(source: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isSpace(source.charCodeAt(i))) return true;
  return false;
}

function haveSameRules({ rules: left }: Repair, { rules: right }: Repair): boolean {
  return left === right || (left.length === right.length && left.every((rule, i) => rule === right[i]));
}

/** A finding in a range of the text; what has no edits is a check. */
export function makeFinding(
  rules: readonly LintRuleId[],
  severity: Severity,
  message: string,
  { start, end }: Range,
  locator: Locator,
  edits: readonly Edit[] = [],
  safe = false,
  confidence = 1,
): Finding {
  const from = locator.positionOf(start);
  const to = locator.positionOf(end);
  return {
    rules,
    severity,
    message,
    start,
    end,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    edits,
    safe,
    confidence,
    url: urlOf(rules[0]!),
  };
}
