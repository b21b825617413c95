import { BoundaryKind } from "../boundary.ts";
import { CLITIC, COLLOQUIAL, COMPARATIVE, FINITE, LISTED, PARTICIPLE, PLURAL, SECOND_SPACED, SILENT, SPACED } from "../lexicon/flags.ts";
import type { WordAnalysis } from "../word/analyse-word.ts";
import { LONGEST_WORD } from "../word/reading.ts";
import { type SuffixChain, SuffixGroup } from "../word/suffixes.ts";
import type { LineContext } from "./line-context.ts";
import { Gap } from "./tokens.ts";

/** Why the space before a word does not belong there. */
export interface Join {
  readonly kind: BoundaryKind;
  readonly confidence: number;
}

const CERTAIN = 0.96;
const LIKELY = 0.85;
/** Right in some sentences and wrong in others: a suggestion. */
const DOUBTFUL = 0.5;

/**
 * Whether a word belongs to the one before it. `head` is where the word before it begins, which may be joined from several itself.
 * Two words that are both at home by themselves are joined only by a list, or where the second never stands alone.
 */
export function joinBefore(context: LineContext, head: number, right: number): Join | undefined {
  const { tokens, user } = context;
  const left = right - 1;
  if (tokens.foreign[left] !== 0 || tokens.foreign[right] !== 0) return undefined;
  const from = tokens.first[left]!;
  const middle = tokens.first[right]!;
  const to = tokens.first[right + 1]!;
  if (to - from > LONGEST_WORD || middle - from < 1) return undefined;
  if (user !== undefined) {
    const whole = context.hash(from, to);
    if (user.keep.has(whole) || user.keep.has(context.hash(from, middle)) || user.keep.has(context.hash(middle, to))) return undefined;
    const joints = user.joints.get(whole) ?? 0;
    if (user.spaced.has(whole) && ((joints & (1 << (middle - from))) !== 0 || !context.visible(middle))) {
      return { kind: BoundaryKind.userWord, confidence: 1 };
    }
  }
  const start = middle - tokens.first[head]! > LONGEST_WORD ? left : head;
  return verb(context, left, from, middle, to) ?? suffix(context, start, left, middle, to) ?? compound(context, left, right, from, middle, to);
}

/** می شود, بر می گردد, برمی گردد. */
function verb(context: LineContext, left: number, from: number, middle: number, to: number): Join | undefined {
  const { grammar, cues, options } = context;
  const leftHash = context.hash(from, middle);
  const isMi = grammar.mi.some((mi) => mi.hash === leftHash);
  if (!isMi && !cues.preverbMi.has(leftHash)) return preverb(context, left, from, middle, to);
  if (leftHash === grammar.mi[0]!.hash && cues.cup.has(context.hashBefore(left))) return undefined; // «جام می» is wine
  const word = context.word(from, to);
  if (word.cost > 4 || word.kinds[0] !== BoundaryKind.mi || (word.joints & (1 << (middle - from))) === 0) return undefined;
  if ((word.flags & COLLOQUIAL) !== 0 && options.colloquial !== true) return undefined;
  return { kind: BoundaryKind.mi, confidence: CERTAIN };
}

/** «بر» before «می گردد» or «می‌گردد»: only pairs of a preverb and a verb that are one word (Academy 2022, p. 63). */
function preverb(context: LineContext, left: number, from: number, middle: number, to: number): Join | undefined {
  const { grammar, cues, tokens } = context;
  const leftHash = context.hash(from, middle);
  if (!cues.preverbs.has(leftHash)) return undefined;
  let mi = 0;
  for (const each of grammar.mi) if (middle + each.length <= to && context.hash(middle, middle + each.length) === each.hash) mi = each.length;
  if (mi === 0) return undefined;
  // The verb stands behind می in the same word, or in the next one.
  let end = to;
  if (middle + mi === to) {
    const next = left + 2;
    if (next >= tokens.count || tokens.gap[next] !== Gap.space) return undefined;
    end = tokens.first[next + 1]!;
  }
  if (end - from > LONGEST_WORD) return undefined;
  const preverbs = cues.preverbVerbs;
  for (let length = end - middle - mi; length > 1; length--) {
    if (preverbs.has(leftHash ^ context.hash(middle + mi, middle + mi + length))) return { kind: BoundaryKind.mi, confidence: CERTAIN };
  }
  return undefined;
}

/** A suffix that stands by itself: کتاب ها, بزرگ تر, رفته اند, خانه ی. */
function suffix(context: LineContext, head: number, left: number, middle: number, to: number): Join | undefined {
  const { grammar, tokens, cues } = context;
  const chains = grammar.chains.get(context.hash(middle, to));
  if (chains === undefined) return undefined;
  const from = tokens.first[head]!;
  const leftHash = context.hashOfToken(left);
  if (cues.takesNoSuffix.has(leftHash)) return undefined;
  const stem = context.word(from, middle);
  const last = tokens.letters[middle - 1]!;
  for (const chain of chains) {
    const confidence = suffixConfidence(context, chain, stem, last, middle - from);
    if (confidence > 0) return { kind: chain.kinds[0]!, confidence };
  }
  return undefined;
}

function suffixConfidence({ grammar }: LineContext, chain: SuffixChain, stem: WordAnalysis, last: number, length: number): number {
  const { flags, kinds } = stem;
  const listed = (flags & LISTED) !== 0;
  switch (chain.group) {
    case SuffixGroup.plural:
      // «می‌شه ها», «گفتم ها»: behind a verb it is a particle.
      return kinds[0] !== BoundaryKind.mi && ((flags & FINITE) === 0 || (flags & PLURAL) !== 0) ? CERTAIN : 0;
    case SuffixGroup.comparative:
      if ((flags & COMPARATIVE) !== 0) return CERTAIN;
      return length > 2 && (chain.text.startsWith("ترین") || kinds.length > 0 || (listed && (flags & PLURAL) === 0)) ? CERTAIN : 0;
    case SuffixGroup.heh:
      if (last !== grammar.heh || length < 3 || chain.text.startsWith("است")) return 0;
      if ((flags & (PARTICIPLE | SILENT)) === 0) return 0;
      return chain.text === "ست" ? 0 : CERTAIN;
    case SuffixGroup.yeh:
      return last === grammar.yeh && length > 3 && listed ? (chain.weak ? LIKELY : CERTAIN) : 0;
    case SuffixGroup.copula:
      return last !== grammar.heh && last !== grammar.yeh && (flags & (PLURAL | COMPARATIVE)) !== 0 ? CERTAIN : 0;
    case SuffixGroup.ezafe:
      return last === grammar.heh && length > 2 && ((flags & (SILENT | PARTICIPLE)) !== 0 || (flags === 0 && stem.cost > 0)) ? CERTAIN : 0;
  }
}

/** Two words, the second perhaps with endings, that are a compound. */
function compound(context: LineContext, left: number, right: number, from: number, middle: number, to: number): Join | undefined {
  if (!context.visible(middle)) return undefined;
  const { lexicon, grammar, cues } = context;
  const leftHash = context.hash(from, middle);
  if (leftHash === cues.also && correlative(context, left)) return undefined;
  const letters = initialism(context, left, right);
  if (letters !== undefined) return letters;
  const word = context.word(middle, to);
  if (leftHash === cues.to && context.hash(middle, to) === cues.day && cues.updating.has(context.hashAfter(right))) {
    return { kind: BoundaryKind.prefix, confidence: LIKELY };
  }
  const stemEnd = middle + word.stem;
  const known = ((lexicon.flagsOf(context.hash(middle, to)) | lexicon.flagsOf(context.hash(middle, stemEnd))) & (LISTED | FINITE | PARTICIPLE)) !== 0;
  const firstMember = middle - from > 1 && isFirstMember(context, from, middle, leftHash);
  let doubtful: Join | undefined;
  // The whole word; the word without its suffixes; if it is unknown so far, without a glued ending.
  for (let end = to; end > middle + 1 && end >= stemEnd - 3; end--) {
    if (end !== to && end !== stemEnd && (known || !grammar.endings.has(context.hash(end, stemEnd)))) continue;
    const found = listedCompound(context, from, middle, end);
    if (found?.confidence === CERTAIN) return found;
    doubtful ??= found;
    if (firstMember && (lexicon.flagsOf(context.hash(middle, end)) & SECOND_SPACED) !== 0) return { kind: BoundaryKind.compound, confidence: CERTAIN };
  }
  // بی and a single noun.
  const noun = LISTED | PLURAL;
  if (leftHash === cues.without && to - middle > 2 && (word.flags & noun) === noun && !cues.neverWithout.has(context.hash(middle, to))) {
    return { kind: BoundaryKind.prefix, confidence: LIKELY };
  }
  return doubtful;
}

function listedCompound(context: LineContext, from: number, middle: number, end: number): Join | undefined {
  const { lexicon, options, cues } = context;
  const slot = lexicon.find(context.hash(from, end));
  if (slot < 0 || (lexicon.jointsAt(slot) & (1 << (middle - from))) === 0) return undefined;
  const whole = context.word(from, end);
  let number = 0;
  for (let at = 1; at < middle - from; at++) if ((whole.joints & (1 << at)) !== 0) number += 1;
  const kind = whole.kinds[number] ?? BoundaryKind.compound;
  const preposition = context.hash(from, middle) === cues.to && options.compoundPrepositions === "zwnj";
  if (preposition || (lexicon.flagsAt(slot) & SPACED) !== 0) return { kind, confidence: CERTAIN };
  return { kind, confidence: DOUBTFUL };
}

/** The word at `left` and two or three more are the names of the letters of one initialism: آی سی تی. */
function initialism(context: LineContext, left: number, right: number): Join | undefined {
  const { tokens, grammar, lexicon } = context;
  if (!grammar.letterNames.has(context.hashOfToken(left)) || !grammar.letterNames.has(context.hashOfToken(right))) return undefined;
  for (let first = left; first >= Math.max(0, left - 2); first--) {
    for (let last = right; last < Math.min(tokens.count, right + 3); last++) {
      const begin = tokens.first[first]!;
      const end = tokens.first[last + 1]!;
      if (end - begin > LONGEST_WORD) break;
      const slot = lexicon.find(context.hash(begin, end));
      if (slot >= 0 && (lexicon.flagsAt(slot) & SPACED) !== 0 && isRun(context, first, last)) {
        return { kind: BoundaryKind.initialism, confidence: CERTAIN };
      }
    }
    if (tokens.gap[first] !== Gap.space) break;
  }
  return undefined;
}

function isRun({ tokens }: LineContext, first: number, last: number): boolean {
  for (let token = first + 1; token <= last; token++) if (tokens.gap[token] !== Gap.space) return false;
  return true;
}

/** «هم … و هم …» */
function correlative(context: LineContext, also: number): boolean {
  const { cues, tokens } = context;
  if (context.hashBefore(also) === cues.and) return true;
  for (let token = also + 2; token < Math.min(tokens.count - 1, also + 8) && tokens.gap[token] === Gap.space; token++) {
    if (context.hashOfToken(token) === cues.and && context.hashOfToken(token + 1) === cues.also) return true;
  }
  return false;
}

function isFirstMember(context: LineContext, from: number, to: number, hash: number): boolean {
  const { flags } = context.word(from, to);
  return (flags & LISTED) !== 0 && (flags & (PLURAL | COMPARATIVE | CLITIC)) !== 0 && !context.cues.takesNoSuffix.has(hash);
}
