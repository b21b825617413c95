import { ZWNJ } from "../../unicode/index.ts";
import { BoundaryKind } from "../boundary.ts";
import { COLLOQUIAL } from "../lexicon/flags.ts";
import { LONGEST_WORD, type Reading } from "../word/reading.ts";
import { Role } from "../word/roles.ts";
import { type LineContext, Trait } from "./line-context.ts";

/** «به‌روز», which is a name when it is solid. */
const UP_TO_DATE: Reading = { joints: 1 << 2, kinds: [BoundaryKind.prefix], cost: 2 };

/** Puts the missing ZWNJs into one word. */
export function splitWord(context: LineContext, token: number): void {
  const { tokens, user } = context;
  const traits = context.traits[token]!;
  if ((traits & Trait.noWord) !== 0) return;
  if ((traits & Trait.splits) === 0 && tokens.joints[token] === 0 && user === undefined) return;
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
  if (analysis.other !== undefined) reading = readingInContext(context, token, analysis, analysis.other);
  else if ((analysis.role & Role.upToDate) !== 0 && (context.roleAfter(token) & Role.updating) !== 0)
    reading = UP_TO_DATE;
  else if (analysis.joints === 0 && present === 0) return;
  let readable = reading.joints;
  for (let at = 1; at < length; at++) if (!context.visible(from + at)) readable |= 1 << at;
  if ((present & ~readable) === 0) {
    const chosen = analysis.other === undefined ? undefined : spelled(context, token, length, reading.joints);
    insertMissing(context, token, 0, reading, present, analysis.flags, chosen);
    return;
  }
  // A ZWNJ stands where the reading has none: each part is read by itself.
  let start = 0;
  for (let at = 1; at <= length; at++) {
    if (at < length && (present & (1 << at)) === 0) continue;
    if (at - start > 4) {
      const part = context.word(from + start, from + at);
      insertMissing(context, token, start, part, 0, part.flags, undefined);
    }
    start = at;
  }
}

function insertMissing(
  context: LineContext,
  token: number,
  start: number,
  reading: Reading,
  present: number,
  flags: number,
  chosen: string | undefined,
): void {
  if ((reading.joints & ~present) === 0) return;
  const { options } = context;
  if ((flags & COLLOQUIAL) !== 0 && options.colloquial !== true) return;
  let number = 0;
  for (let at = 1; at <= LONGEST_WORD; at++) {
    if ((reading.joints & (1 << at)) === 0) continue;
    const kind = reading.kinds[number]!;
    number += 1;
    if ((present & (1 << at)) !== 0) continue;
    if (kind === BoundaryKind.plural && options.plural === "keep") continue;
    if (kind === BoundaryKind.comparative && options.comparative === "keep") continue;
    context.insert(token, start + at, kind, confidenceOf(reading.cost), chosen);
  }
}

/** How sure a reading is, by what it costs: the last step before «unknown» is still more often right than wrong. */
function confidenceOf(cost: number): number {
  return cost > 10 ? 0.82 : cost > 7 ? 0.88 : cost > 3 ? 0.94 : 0.98;
}

/** «X‌های» or «Xه‌ای» where both are current: the neighbours may speak for the second (RULES.md §4). */
function readingInContext(context: LineContext, token: number, first: Reading, other: Reading): Reading {
  const singular = 1 << (context.tokens.length(token) - 2);
  const speaks =
    (context.roleBefore(token) & Role.singularAfter) !== 0 || (context.roleAfter(token) & Role.singularBefore) !== 0;
  return speaks && (first.joints & singular) === 0 ? other : first;
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
