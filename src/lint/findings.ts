import { type Edit, editsIn, NO_RULES, type Range, type Repair, textWith, withRules } from "../edits/index.ts";
import { type LintRuleId, urlOf } from "../options/index.ts";
import type { Locator } from "./locator.ts";
import { describeEdits, excerptOf } from "./messages.ts";
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

/** Repairs of one word that are told together. */
interface Group {
  readonly repairs: readonly Repair[];
  /** The place of the first of them in the list that they are from. */
  readonly first: number;
  readonly stretch: Range;
}

/** No finding reaches further, lest a text without spaces be a single one. */
const LONGEST = 80;

/**
 * Makes findings of repairs, each when it is asked for: one for each word, with all its edits of all rules, so that it shows what `fix` writes.
 *
 * @param repairs - all that `fix` applies, in the order of the text
 */
export function* findingsOf(
  source: string,
  repairs: readonly Repair[],
  surroundings: Surroundings,
): Generator<Finding, void> {
  for (const word of groupByWord(source, repairs, surroundings.stretches)) {
    const finding = findingOf(source, word, repairs, true, surroundings);
    if (finding !== undefined) yield finding;
  }
}

/**
 * Makes findings of suggestions: one for each word and list of rules. Each shows and holds what else `fix` writes in that word as well, so that
 * whoever takes it has the word as it is to be.
 *
 * @param suggestions - in the order of the text
 * @param repairs - all that `fix` applies, in the order of the text
 */
export function* suggestionsOf(
  source: string,
  suggestions: readonly Repair[],
  repairs: readonly Repair[],
  surroundings: Surroundings,
): Generator<Finding, void> {
  for (const { repairs: ofWord, ...place } of groupByWord(source, suggestions, surroundings.stretches)) {
    for (const group of groupByRules(ofWord)) {
      const finding = findingOf(source, { ...place, repairs: group }, repairs, false, surroundings);
      if (finding !== undefined) yield finding;
    }
  }
}

function findingOf(
  source: string,
  { repairs: own, first, stretch }: Group,
  all: readonly Repair[],
  safe: boolean,
  { settings, locator }: Surroundings,
): Finding | undefined {
  const grade = settings.gradeOf(rulesOf(own));
  const severity = safe ? grade.severity : grade.ofSuggestion;
  if (severity === "off") return undefined;
  const excerpt = excerptOf(source, own, stretch);
  const written = safe ? editsAround(own, first, excerpt, all) : editsWithin(excerpt, own, all);
  const after = textWith(source, excerpt, written);
  const message = describeEdits(source, excerpt, after, own, safe, settings.messages);
  const range = { start: own[0]!.start, end: own.at(-1)!.end };
  const edits = (safe ? own : written).map(({ start, end, replacement }) => ({ start, end, replacement }));
  let confidence = 1;
  let reading: string | undefined;
  for (const repair of own) {
    confidence = Math.min(confidence, repair.confidence);
    reading ??= repair.reading;
  }
  return makeFinding(grade.rules, severity, message, range, locator, edits, safe, confidence, reading);
}

/** All rules of some repairs, each once. */
function rulesOf(repairs: readonly Repair[]): readonly LintRuleId[] {
  let all: readonly LintRuleId[] = NO_RULES;
  for (const { rules } of repairs) all = withRules(all, rules);
  return all;
}

/** Some of a list of edits, and those beside them that lie within a range around them. */
function editsAround(
  own: readonly Edit[],
  first: number,
  { start, end }: Range,
  all: readonly Edit[],
): readonly Edit[] {
  let [from, to] = [first, first + own.length];
  while (from > 0 && all[from - 1]!.start >= start) from -= 1;
  while (to < all.length && all[to]!.end <= end) to += 1;
  return to - from === own.length ? own : all.slice(from, to);
}

/** Edits and what else is written within a range: of the others, those that do not meet them. */
function editsWithin(range: Range, own: readonly Edit[], all: readonly Edit[]): readonly Edit[] {
  const [first, last] = [own[0]!.start, own.at(-1)!.end];
  const others = editsIn(range, all).filter(
    (edit) =>
      edit.end < first || edit.start > last || !own.some((one) => one.start <= edit.end && one.end >= edit.start),
  );
  return [...others, ...own].sort((a, b) => a.start - b.start);
}

/** The repairs of each word. */
function* groupByWord(source: string, repairs: readonly Repair[], stretches: readonly Range[]): Generator<Group, void> {
  let first = 0;
  let [start, end] = [0, 0];
  let behindGap = false;
  let next = 0;
  const group = (last: number, at: number): Group => {
    const word = repairs.slice(first, last);
    return { repairs: word, first, stretch: stretches[at] ?? word[0]! };
  };
  for (let i = 0; i < repairs.length; i++) {
    const repair = repairs[i]!;
    const known = next;
    while (next < stretches.length - 1 && stretches[next]!.end < repair.end) next += 1;
    const tooLong = repair.end > start + LONGEST;
    const gap = staysSpace(source, repair);
    if (next !== known || tooLong || gap || behindGap || repair.start < end || hasSpace(source, end, repair.start)) {
      if (i > first) yield group(i, known);
      first = i;
      start = repair.start;
    }
    end = repair.end;
    behindGap = gap;
  }
  if (first < repairs.length) yield group(repairs.length, next);
}

/** Those of one list of rules together. */
function groupByRules(repairs: readonly Repair[]): readonly Repair[][] {
  const groups: Repair[][] = [];
  for (const repair of repairs) {
    const group = groups.find(([member]) => haveSameRules(member!, repair));
    if (group === undefined) groups.push([repair]);
    else group.push(repair);
  }
  return groups;
}

/** Whether a repair is about the white space between two words that stay two. */
function staysSpace(source: string, { start, end, replacement }: Repair): boolean {
  if (start === end || !isSpace(source.charCodeAt(start))) return false;
  if (/\S/.test(source.slice(start, end)) || /\S/.test(replacement)) return false;
  return replacement !== "" || isSpace(source.charCodeAt(start - 1)) || isSpace(source.charCodeAt(end));
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
  reading?: string,
): Finding {
  const { line, column } = locator.positionOf(start);
  const { line: endLine, column: endColumn } = locator.positionOf(end);
  const url = urlOf(rules[0]!);
  // Most findings have no reading, and an object that is spread takes as long as all else here.
  return reading === undefined
    ? { rules, severity, message, start, end, line, column, endLine, endColumn, edits, safe, confidence, url }
    : { rules, severity, message, start, end, line, column, endLine, endColumn, edits, safe, confidence, reading, url };
}
