import { ZWNJ } from "../../unicode/index.ts";
import * as BoundaryKind from "../boundary.ts";
import { VERB } from "../lexicon/flags.ts";
import type { WordAnalysis } from "../word/analyse-word.ts";
import * as Cost from "../word/cost.ts";
import { kindAt, LONGEST_WORD, type Reading } from "../word/reading.ts";
import * as Role from "../word/role.ts";
import * as Gap from "./gap.ts";
import { readHomograph } from "./homographs.ts";
import type { LineContext } from "./line-context.ts";
import * as Trait from "./trait.ts";

/** Puts the missing ZWNJs into one word. */
export function splitWord(context: LineContext, token: number): void {
  const { tokens, user } = context;
  const traits = context.traits[token]!;
  if ((traits & Trait.noWord) !== 0) return;
  const from = tokens.first[token]!;
  const length = tokens.length(token);
  if (length < 3) return;
  const present = tokens.joints[token]!;
  if (user !== undefined) {
    if (user.keep.has(context.hash(from, from + length))) return;
    if (splitUserWord(context, token, from, length, present)) return;
  }
  if (length < 4) return;
  const analysis = context.wordAt(token);
  let reading: Reading = analysis;
  const ambiguous = analysis.other !== undefined || (analysis.role & Role.homograph) !== 0;
  if (analysis.other !== undefined) reading = readingInContext(context, token, analysis, analysis.other);
  if ((analysis.role & Role.homograph) !== 0) reading = readHomograph(context, token, reading);
  if (reading.joints === present) return;
  let readable = reading.joints;
  for (let at = 1; at < length; at++) if (!context.visible(from + at)) readable |= 1 << at;
  if ((present & ~readable) === 0) {
    const chosen = ambiguous ? spelled(context, token, length, reading.joints) : undefined;
    insertMissing(context, token, reading, present, analysis.gate, chosen);
    return;
  }
  // A ZWNJ stands where the reading has none: each part is read by itself.
  let start = 0;
  for (let at = 1; at <= length; at++) {
    if (at < length && (present & (1 << at)) === 0) continue;
    splitPart(context, token, start, at);
    start = at;
  }
}

/** Splits a part of a word, and what comes of it, until nothing more comes of it: so a second run has nothing left to do. */
function splitPart(context: LineContext, token: number, start: number, end: number): void {
  if (end - start < 5) return;
  const first = context.tokens.first[token]!;
  const part = context.word(first + start, first + end);
  const joints = wanted(context, part, part.gate);
  let from = start;
  for (let at = 1; at < end - start; at++) {
    if ((joints & (1 << at)) === 0) continue;
    splitPart(context, token, from, start + at);
    context.insert(token, start + at, kindAt(part, at)!, confidenceOf(part.cost), undefined);
    from = start + at;
  }
  if (from > start) splitPart(context, token, from, end);
}

function insertMissing(
  context: LineContext,
  token: number,
  reading: Reading,
  present: number,
  gate: WordAnalysis["gate"],
  chosen: string | undefined,
): void {
  if ((reading.joints & ~present) === 0) return;
  const missing = wanted(context, reading, gate) & ~present;
  for (let at = 1; at <= LONGEST_WORD; at++)
    if ((missing & (1 << at)) !== 0)
      context.insert(token, at, kindAt(reading, at)!, confidenceOf(reading.cost), chosen);
}

/** The boundaries of a reading that the options want. */
function wanted({ options }: LineContext, reading: Reading, gate: WordAnalysis["gate"]): number {
  if (gate === "colloquial" && options.colloquial !== true) return 0;
  if (gate === "demonstratives" && options.demonstratives !== "zwnj") return 0;
  let result = reading.joints;
  for (let at = 1; at <= LONGEST_WORD; at++) {
    if ((result & (1 << at)) === 0) continue;
    const kind = kindAt(reading, at);
    if (
      (kind === BoundaryKind.plural && options.plural === "keep") ||
      (kind === BoundaryKind.comparative && options.comparative === "keep")
    )
      result &= ~(1 << at);
  }
  return result;
}

/** The cost of a reading that is worth a suggestion and no more. */
const DOUBTFUL = Cost.unknownWord + 1;

/** How sure a reading is, by what it costs: the last step before «unknown» is still more often right than wrong. */
function confidenceOf(cost: number): number {
  return cost >= DOUBTFUL ? 0.5 : cost > 10 ? 0.82 : cost > 7 ? 0.88 : cost > 3 ? 0.94 : 0.98;
}

/** «X‌های» or «Xه‌ای» where both are current: the neighbours may speak for the one that is not first. */
function readingInContext(context: LineContext, token: number, first: WordAnalysis, other: Reading): Reading {
  const singularJoint = 1 << (context.tokens.length(token) - 2);
  const [singular, plural] = (first.joints & singularJoint) !== 0 ? [first, other] : [other, first];
  const { role } = first;
  const { tokens, grammar } = context;
  const previous = context.roleBefore(token);
  const next = context.roleAfter(token);
  if ((previous & Role.compoundHalf) !== 0 && grammar.secondHalves.has(context.hashAt(token))) return plural;
  const before = (previous & Role.singularAfter) !== 0 && !isAlthough(context, token - 1);
  // «حرفهای ها»: a plural takes no second plural.
  const after =
    (next & Role.singularBefore) !== 0 ||
    (context.traitsAfter(token) & (Trait.suffix | Trait.mi)) !== 0 ||
    ((next & Role.mi) !== 0 && isVerb(context, token + 2)) ||
    ((next & Role.from) !== 0 && !beginsAttribute(context, token + 1)) ||
    tokens.closesClause(token);
  if ((role & Role.rarelySingular) !== 0) return before && after ? singular : plural;
  // «در لیگ یک بردهای پیاپی»: یک may be the number of the word before it, so it does not change what is right as it stands.
  const number = (previous & Role.demonstrative) !== 0 && plural.joints === 0;
  if (after || (before && !number)) return singular;
  if ((previous & Role.singularAfterUnlessYeh) !== 0 && !endsInYeh(context, token + 1)) return singular;
  if ((previous & Role.pluralAfter) !== 0 || (next & Role.pluralBefore) !== 0) return plural;
  // «حرفهای در» is rather «حرفه‌ای در», but «حرف‌های در گوشی».
  const doubtful = Role.functionWord | Role.singularAfter | Role.from;
  if (first === plural && first.joints !== 0 && (next & doubtful) === Role.functionWord)
    return { ...singular, cost: DOUBTFUL };
  return (role & Role.mostlySingular) !== 0 ? singular : first;
}

/** «هر چند»: then چند counts nothing. */
function isAlthough(context: LineContext, token: number): boolean {
  return (context.roles[token]! & Role.some) !== 0 && (context.roleBefore(token) & Role.every) !== 0;
}

/** Whether a word is a form that follows می: «حرفهای می آموزد», unlike «جام‌های می ناب». */
function isVerb(context: LineContext, token: number): boolean {
  return (
    token < context.tokens.count &&
    (context.traits[token]! & Trait.noWord) === 0 &&
    (context.wordAt(token).flags & VERB) !== 0
  );
}

/** Whether there is a word behind another that ends in ی. */
function endsInYeh({ tokens, grammar }: LineContext, next: number): boolean {
  return (
    next < tokens.count && tokens.gap[next] === Gap.space && tokens.letters[tokens.first[next + 1]! - 1] === grammar.yeh
  );
}

/** Whether an attribute begins with از: «از پیش آماده», «از دست رفته». */
function beginsAttribute(context: LineContext, from: number): boolean {
  const { tokens, grammar } = context;
  return from + 1 < tokens.count && grammar.attributes.has(context.hashAt(from + 1));
}

/** A word of the caller, perhaps with a plural or another suffix behind it. */
function splitUserWord(context: LineContext, token: number, from: number, length: number, present: number): boolean {
  const { user, grammar } = context;
  for (let stem = length; stem > 1; stem--) {
    let joints = user!.joints.get(context.hash(from, from + stem));
    if (joints === undefined) continue;
    if (stem < length) {
      const chain = grammar.chains.get(context.hash(from + stem, from + length))?.[0];
      if (chain === undefined) continue;
      for (const joint of chain.joints) if (context.visible(from + stem + joint)) joints |= 1 << (stem + joint);
    }
    for (let at = 1; at < length; at++) {
      if ((joints & ~present & (1 << at)) !== 0) context.insert(token, at, BoundaryKind.userWord, 1, undefined);
    }
    return true;
  }
  return false;
}

function spelled({ text, tokens }: LineContext, token: number, length: number, joints: number): string {
  let word = "";
  for (let at = 0; at < length; at++)
    word += ((joints & (1 << at)) !== 0 && at > 0 ? ZWNJ : "") + text[tokens.offsetOf(token, at, text)]!;
  return word;
}
