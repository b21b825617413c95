import { type Seamless, stretches } from "../documents/index.ts";
import { applyEdits, type Edit, NO_RULES, type Range, type Repair, withRule } from "../edits/index.ts";
import type { CheckId, LintRuleId } from "../options/index.ts";
import type { RuleClock } from "../walk/index.ts";
import { checkLintArguments } from "./check-arguments.ts";
import { checks } from "./checks/index.ts";
import { type Directive, Heard, type Silence, Silenced, unknownNames } from "./directives.ts";
import { findingsOf, makeFinding, suggestionsOf } from "./findings.ts";
import type { LintOptions } from "./lint-options.ts";
import { Locator } from "./locator.ts";
import type { Message } from "./messages.ts";
import { openDocument } from "./open-document.ts";
import { withOriginals } from "./originals.ts";
import type { Settings } from "./settings.ts";
import { afterEdits, readOptions, type Task } from "./task.ts";
import type { Finding, LintResult } from "./types.ts";
import { editsOf, walkDocument } from "./walk-document.ts";

/**
 * Finds what is to be put right in a document: the edits that `normalize` would make in its prose, those that are too
 * uncertain for it, and what no edit can mend. Code, markup, keys and addresses are not looked at.
 *
 * Synchronous, touches nothing outside; broken input is never a throw but a finding of `document/syntax`.
 *
 * @param source - the whole text of the file
 * @throws TypeError for a source that is no string, an unknown option, format or rule, a wrong value, or a file name whose
 * ending no format claims
 * @example
 * lintText("كتاب `كد`", { filename: "a.md" }).output; // "کتاب `كد`"
 * lintText("كتاب").findings[0]?.rules; // ["characters/arabic-kaf-yeh"]
 * lintText("کتاب").findings; // []
 * lintText("كتاب", { filename: "a.rb" }); // throws TypeError
 * lintText("كتاب", { filename: "a.srt", document: "text" }).output; // "کتاب"
 */
export function lintText(source: string, options: LintOptions = {}): LintResult {
  checkLintArguments("lintText", source, options);
  const { findings, output, language } = lintDocument(source, readOptions(options));
  return { findings, output, language };
}

/** {@link lintText} with everything decided. */
export function lintDocument(source: string, task: Task): LintResult & { readonly edits: readonly Edit[] } {
  const found = findInDocument(source, task);
  const edits = found.edits();
  return { findings: [...found.findings], edits, output: applyEdits(source, edits), language: found.language };
}

/** {@link lintText} without its `output`; each finding is made when it is asked for, so that those of a large text need not be held. */
export function findingsIn(source: string, options: LintOptions, clock?: RuleClock): Omit<Found, "edits"> {
  checkLintArguments("findingsIn", source, options);
  return findInDocument(source, withClock(readOptions(options), clock));
}

/** What `fix` writes and reports, without the findings that it put right: those of a large text would be held for their number alone. */
export function fixesIn(source: string, options: LintOptions, clock?: RuleClock): Fixes {
  checkLintArguments("fixesIn", source, options);
  const { output, fixed, remaining, language, later } = repairOnce(source, withClock(readOptions(options), clock));
  return {
    output,
    fixed,
    remaining: later === undefined ? remaining : findInDocument(output, later).findings,
    language,
  };
}

/** {@link fixesIn} up to where the output is read: a function of its own, so that of a large text nothing but that is held meanwhile. */
function repairOnce(source: string, task: Task): Fixes & { readonly later?: Task } {
  const { findings, edits, language } = findInDocument(source, task);
  let fixed = 0;
  let remaining: Finding[] = [];
  for (const finding of findings) {
    if (finding.safe) fixed += 1;
    else if (fixed === 0) remaining.push(finding);
    if (fixed === 1) remaining = [];
  }
  if (fixed === 0) return { output: source, fixed, remaining, language };
  const made = edits();
  return { output: applyEdits(source, made), fixed, remaining, language, later: afterEdits(task, made) };
}

function withClock(task: Task, clock: RuleClock | undefined): Task {
  return clock === undefined ? task : { ...task, rules: clock.rules };
}

interface Fixes {
  readonly output: string;
  /** How much was put right. */
  readonly fixed: number;
  /** What is left, in offsets of `output`; may be read once. */
  readonly remaining: Iterable<Finding>;
  readonly language: string;
}

interface Found {
  /** In the order of the text; may be read once. */
  readonly findings: Iterable<Finding>;
  /** What `fix` applies. */
  readonly edits: () => readonly Edit[];
  /** The tag of the document's language. */
  readonly language: string;
}

function findInDocument(source: string, task: Task): Found {
  const opened = openDocument(source, task);
  const { document, language } = opened;
  if (language !== "fa") return { findings: [], edits: () => [], language };
  const { settings } = task;
  const locator = new Locator(source);
  const walkedDocument = walkDocument(source, opened, task, locator);
  const { seamless, barriers, directives, silent, walk, walked, anchors, broken } = walkedDocument;
  const { text, restore, restoreEdits } = seamless;
  const literals = withOriginals(seamless.cut(document.literals ?? []), task);
  const surroundings = { settings, locator, stretches: stretches(text.length, barriers) };

  const reported: Reported[] = [];
  for (const { rule, start, end, message, persian } of document.problems) {
    reported.push({ rule, start, end, message: { en: message, fa: persian } });
  }
  for (const literal of restore(broken)) reported.push({ rule: "document/placeholder", ...literal });
  for (const anchor of anchors) reported.push({ rule: "document/anchor", ...anchor });
  for (const [check, ...rules] of checks) {
    // What a directive silences is looked for even where it is off: the directive is of use.
    if (directives.length === 0 && rules.every((rule) => settings.rules.get(rule) === "off")) continue;
    check(
      { source: text, stretches: surroundings.stretches, barriers, literals, ...walked },
      (rule, start, end, message) => {
        for (const found of restore([{ rule, start, end, message }])) reported.push(found);
      },
    );
  }
  if (directives.length > 0) {
    const { repairs, suggestions } = walk([]);
    const heard = restoreEdits([...repairs, ...suggestions]);
    for (const useless of judgeDirectives(directives, silent, heard, reported)) reported.push(useless);
  }
  // Nothing of this is made before it is asked for, not even the few suggestions: V8 would place whatever is made by the same code among
  // what lives long, and the findings of a large text would pile up there.
  const found = [
    findingsOf(text, walked.repairs, surroundings),
    suggestionsOf(text, [...walked.suggestions].sort(byPlace), walked.repairs, surroundings),
  ];
  const inText = text === source ? found : found.map((findings) => inSource(findings, seamless, locator));
  return {
    findings: merge([...inText, findingsOfChecks(reported.sort(byPlaceAndEnd), silent, settings, locator)]),
    edits: () => editsOf(walkedDocument),
    language,
  };
}

function* findingsOfChecks(
  reported: readonly Reported[],
  silent: readonly Silence[],
  settings: Settings,
  locator: Locator,
): Generator<Finding, void> {
  const silenced = new Silenced(silent);
  for (const report of reported) {
    // A directive does not keep us from saying that it is of no use.
    if (report.rule !== UNUSED && report.edit === undefined && silenced.has(report.rule, report)) continue;
    const { rules, severity } = settings.gradeOf(withRule<LintRuleId>(NO_RULES, report.rule));
    if (severity === "off") continue;
    const edits = report.edit === undefined ? [] : [report.edit];
    const message = report.message[settings.messages];
    yield makeFinding(rules, severity, message, report, locator, edits, edits.length > 0);
  }
}

/** Lists in the order of the text as one; of what is at one place, that of an earlier list comes first. */
function* merge(lists: readonly Iterator<Finding, void>[]): Generator<Finding, void> {
  const heads = lists.map((list) => list.next());
  for (;;) {
    let first = -1;
    let least: Finding | undefined;
    for (let i = 0; i < heads.length; i++) {
      const head = heads[i]!;
      if (head.done || (least !== undefined && byPlaceAndEnd(head.value, least) >= 0)) continue;
      least = head.value;
      first = i;
    }
    if (least === undefined) return;
    yield least;
    heads[first] = lists[first]!.next();
  }
}

/** Findings of a text without seams, where they are in the source. */
function* inSource(
  findings: Iterable<Finding>,
  { restore, restoreEdits }: Seamless,
  locator: Locator,
): Generator<Finding, void> {
  for (const finding of findings) {
    const { rules, severity, message, safe, confidence, reading } = finding;
    const edits = restoreEdits(finding.edits);
    const [range] = restore([finding]);
    yield edits === finding.edits
      ? finding
      : makeFinding(rules, severity, message, range!, locator, edits, safe, confidence, reading);
  }
}

const byPlace = (a: Range, b: Range): number => a.start - b.start;
const byPlaceAndEnd = (a: Range, b: Range): number => byPlace(a, b) || a.end - b.end;

const UNUSED = "document/unused-directive";

interface Reported extends Range {
  readonly rule: CheckId;
  readonly message: Message;
  /** What `fix` does about it. */
  readonly edit?: Edit;
}

/** Directives that silence nothing, or that name a rule which does not exist. */
function judgeDirectives(
  directives: readonly Directive[],
  silent: readonly Silence[],
  loud: readonly Repair[],
  reported: readonly Reported[],
): Reported[] {
  const heard = new Heard([...loud, ...reported.map(({ rule, start, end }) => ({ rules: [rule], start, end }))]);
  const silencesBy = new Map<Directive, Silence[]>();
  for (const silence of silent) {
    const own = silencesBy.get(silence.directive);
    if (own === undefined) silencesBy.set(silence.directive, [silence]);
    else own.push(silence);
  }
  return directives.flatMap((directive): Reported[] => {
    const rule = UNUSED;
    const range = { start: directive.start, end: directive.end };
    const [unknown] = unknownNames(directive);
    if (unknown !== undefined) {
      const message = { en: `there is no rule “${unknown}”`, fa: `قاعده\u200Cای با نام «${unknown}» نیست` };
      return [{ rule, ...range, message }];
    }
    const own = silencesBy.get(directive) ?? [];
    if (directive.kind === "enable" || own.some((silence) => heard.isIn(silence))) return [];
    const message = {
      en: `this virayesh-${directive.kind} silences nothing`,
      fa: `این virayesh-${directive.kind} هیچ یافته\u200Cای را خاموش نمی\u200Cکند`,
    };
    return [{ rule, ...range, message }];
  });
}
