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
  const nextWord = wordsOf(source, repairs, surroundings.stretches);
  for (let word = nextWord(); word !== undefined; word = nextWord()) {
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
  const nextWord = wordsOf(source, suggestions, surroundings.stretches);
  for (let word = nextWord(); word !== undefined; word = nextWord()) {
    for (const group of groupByRules(word.repairs)) {
      const finding = findingOf(source, { ...word, repairs: group }, repairs, false, surroundings);
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

/** Gives the repairs of one word after another. No generator: to resume one takes as long as to find a word. */
function wordsOf(source: string, repairs: readonly Repair[], stretches: readonly Range[]): () => Group | undefined {
  let at = 0;
  let stretch = 0;
  const isBehind = (end: number): boolean => stretch < stretches.length - 1 && stretches[stretch]!.end < end;
  return () => {
    if (at === repairs.length) return undefined;
    const first = at;
    let last = repairs[at]!;
    let isGap = staysSpace(source, last);
    const { start } = last;
    while (isBehind(last.end)) stretch += 1;
    for (at += 1; at < repairs.length && !isGap; at++) {
      const next = repairs[at]!;
      isGap = staysSpace(source, next);
      if (isGap || isBehind(next.end) || next.end > start + LONGEST) break;
      if (next.start < last.end || hasSpace(source, last.end, next.start)) break;
      last = next;
    }
    const word = repairs.slice(first, at);
    return { repairs: word, first, stretch: stretches[stretch] ?? word[0]! };
  };
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
