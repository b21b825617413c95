import { HAMZA_ABOVE } from "../../unicode/index.ts";
import * as BoundaryKind from "../boundary.ts";
import { CLITIC, COMPARATIVE, FINITE, LISTED, PARTICIPLE, PLURAL, SILENT, SPACED } from "../lexicon/flags.ts";
import type { WordAnalysis } from "../word/analyse-word.ts";
import { kindAt, LONGEST_WORD } from "../word/reading.ts";
import * as Role from "../word/role.ts";
import * as SuffixGroup from "../word/suffix-group.ts";
import type { SuffixChain } from "../word/suffixes.ts";
import * as Gap from "./gap.ts";
import type { LineContext } from "./line-context.ts";
import * as Trait from "./trait.ts";
import type { UserWords } from "./user-words.ts";

/** Why the space before a word does not belong there. */
export interface Join {
  readonly kind: BoundaryKind.Kind;
  readonly confidence: number;
  /** Written together without a ZWNJ, though one could be seen there: «کتابشان». */
  readonly solid: boolean;
}

/** All joins are made here: then they are of one shape. */
export function joinAs(kind: BoundaryKind.Kind, confidence: number, solid = false): Join {
  return { kind, confidence, solid };
}

const CERTAIN = 0.96;
const LIKELY = 0.85;
/** Right in some sentences and wrong in others: a suggestion. */
const DOUBTFUL = 0.5;

/** Two neighbouring words and the places of their letters. */
interface Pair {
  readonly left: WordAnalysis;
  readonly right: WordAnalysis;
  /** The token of the right word. */
  readonly token: number;
  readonly from: number;
  readonly middle: number;
  readonly to: number;
}

const LISTENS = Role.mi | Role.preverbMi | Role.without | Role.solidPrefix;

/**
 * Whether a word belongs to the one before it. `head` is where the word before it begins, which may be joined from several itself.
 * Two words that are both at home by themselves are joined only by a list, or where the second never stands alone.
 */
export function joinBefore(context: LineContext, head: number, token: number): Join | undefined {
  const { traits, user } = context;
  if (((traits[token - 1]! | traits[token]!) & Trait.noWord) !== 0) return undefined;
  if (user !== undefined) {
    if (isKept(context, user, token)) return undefined;
    if (isWordOfUser(context, user, token)) return joinAs(BoundaryKind.userWord, 1);
  }
  return mayJoin(context, token) ? joinPair(context, head, token) : undefined;
}

/** The caller keeps the two words as they are, or one of them. */
function isKept(context: LineContext, { keep }: UserWords, token: number): boolean {
  const { first } = context.tokens;
  const from = first[token - 1]!;
  const middle = first[token]!;
  const to = first[token + 1]!;
  return (
    to - from <= LONGEST_WORD &&
    (keep.has(context.hash(from, to)) || keep.has(context.hash(from, middle)) || keep.has(context.hash(middle, to)))
  );
}

/** The two words are one of the caller, which is joined from spaces. */
function isWordOfUser(context: LineContext, { spaced, joints }: UserWords, token: number): boolean {
  const { first } = context.tokens;
  const from = first[token - 1]!;
  const middle = first[token]!;
  const to = first[token + 1]!;
  if (to - from > LONGEST_WORD || endsInEzafe(context, token - 1)) return false;
  const hash = context.hash(from, to);
  return spaced.has(hash) && (((joints.get(hash) ?? 0) & (1 << (middle - from))) !== 0 || !context.visible(middle));
}

/** Whether there may be a reason to join a word to the one before it. Nearly all pairs end here, whatever the options are. */
function mayJoin(context: LineContext, token: number): boolean {
  const { traits, roles } = context;
  const left = roles[token - 1]!;
  return (
    (left !== 0 && pairUp(left, roles[token]!, traits[token]!)) ||
    (left & LISTENS) !== 0 ||
    (traits[token]! & (Trait.suffix | Trait.second)) !== 0 ||
    ((traits[token - 1]! & Trait.begins) !== 0 && mayBeListed(context, token))
  );
}

/** Whether two words wait for one another: «برمی گردد», «به روز», «سی دی», «هر چند». */
function pairUp(left: number, right: number, traitsOfRight: number): boolean {
  return (
    ((left & Role.preverb) !== 0 && ((right & Role.mi) !== 0 || (traitsOfRight & Trait.mi) !== 0)) ||
    ((left & Role.to) !== 0 && (right & Role.day) !== 0) ||
    (left & right & Role.letterName) !== 0 ||
    ((left & Role.every) !== 0 && (right & Role.some) !== 0)
  );
}

/** Whether the lexicon may have the two words as one, with the endings of the second or without them. */
function mayBeListed(context: LineContext, token: number): boolean {
  const { tokens, lexicon } = context;
  const from = tokens.first[token - 1]!;
  const middle = tokens.first[token]!;
  const to = tokens.first[token + 1]!;
  return (
    context.visible(middle) &&
    to - from <= LONGEST_WORD &&
    to - middle > 1 &&
    ((context.traits[token]! & Trait.unknown) !== 0 ||
      lexicon.mayBeCompound(context.hash(from, to)) ||
      ((context.traits[token]! & Trait.ends) !== 0 &&
        lexicon.mayBeCompound(context.hash(from, middle + context.wordAt(token).stem))))
  );
}

function joinPair(context: LineContext, head: number, token: number): Join | undefined {
  const { tokens } = context;
  const from = tokens.first[token - 1]!;
  const middle = tokens.first[token]!;
  const to = tokens.first[token + 1]!;
  if (to - from > LONGEST_WORD || endsInEzafe(context, token - 1)) return undefined;
  const left = context.wordAt(token - 1);
  const right = context.wordAt(token);
  const pair: Pair = { left, right, token, from, middle, to };
  if ((left.role & (Role.mi | Role.preverbMi)) !== 0) return verb(context, pair);
  return (
    ((left.role & Role.preverb) === 0 ? undefined : preverb(context, pair)) ??
    (right.suffixes === undefined ? undefined : suffix(context, pair, head)) ??
    ((left.role & right.role & Role.letterName) === 0 ? undefined : initialism(context, token)) ??
    (context.visible(middle) ? compound(context, pair, head) : solidWord(context, pair, head))
  );
}

/** After an ezafe («همهٔ گیرنده‌ها») begins a word of its own. */
function endsInEzafe({ text, tokens }: LineContext, token: number): boolean {
  return text[tokens.end[token]! - 1] === HAMZA_ABOVE;
}

/** A prefix that does not join, and a word: «غیر قانونی», «هر چند». Many write so, but the Academy joins them (2022, p. 38–41). */
function solidWord(
  context: LineContext,
  { left, right, token, from, middle, to }: Pair,
  head: number,
): Join | undefined {
  const { lexicon, tokens } = context;
  // The rest of «به‌روز رسانی».
  const start = tokens.first[head]!;
  if (to - start <= LONGEST_WORD) {
    const hash = context.hash(start, middle + right.stem);
    if ((lexicon.flagsOf(hash) & SPACED) !== 0 && haveJoints(context, head, token, lexicon.jointsOf(hash)))
      return joinAs(BoundaryKind.compound, CERTAIN);
  }
  const everySome = (left.role & Role.every) !== 0 && (right.role & Role.some) !== 0;
  if (!everySome && ((left.role & Role.solidPrefix) === 0 || (right.role & Role.functionWord) !== 0)) return undefined;
  const glued = lexicon.flagsOf(context.hash(from, to)) | lexicon.flagsOf(context.hash(from, middle + right.stem));
  const isAdjective = (right.flags & COMPARATIVE) !== 0;
  return (glued & LISTED) !== 0 || isAdjective ? joinAs(BoundaryKind.prefix, DOUBTFUL) : undefined;
}

/** Whether the ZWNJs of a compound stand in its words or between them already: «دستور و» are the letters of «دست‌ورو», and no more. */
function haveJoints({ tokens, roles }: LineContext, head: number, token: number, joints: number): boolean {
  let present = 0;
  for (let word = head; word <= token; word++) {
    const offset = tokens.first[word]! - tokens.first[head]!;
    // «بهروز» is what «به‌روز» is without its ZWNJ, and will be read so here.
    const own = (roles[word]! & Role.homograph) === 0 ? tokens.joints[word]! : -1;
    present |= (own << offset) | (1 << offset);
  }
  return (joints & ~present) === 0;
}

/** می شود, برمی گردد. */
function verb(context: LineContext, { left, token, from, middle, to }: Pair): Join | undefined {
  if ((left.role & Role.wine) !== 0 && (context.roleBefore(token - 1) & Role.cup) !== 0) return undefined; // «جام می»
  // «می دانی» is no «میدانی», which is what the two would be as one word.
  const { role, kinds, joints } = context.word(from, to);
  const isVerb = kinds[0] === BoundaryKind.mi && (joints & (1 << (middle - from))) !== 0;
  return isVerb || (role & Role.homograph) !== 0 ? joinAs(BoundaryKind.mi, CERTAIN) : undefined;
}

/** «بر» before «می گردد» or «می‌گردد»: only pairs of a preverb and a verb that are one word (Academy 2022, p. 63). */
function preverb(context: LineContext, { token, from, middle, to }: Pair): Join | undefined {
  const { grammar, tokens } = context;
  let mi = 0;
  for (const each of grammar.mi)
    if (middle + each.length <= to && context.hash(middle, middle + each.length) === each.hash) mi = each.length;
  if (mi === 0) return undefined;
  // The verb stands behind می in the same word, or in the next one.
  let end = to;
  if (middle + mi === to) {
    if (token + 1 >= tokens.count || tokens.gap[token + 1] !== Gap.space) return undefined;
    end = tokens.first[token + 2]!;
  }
  if (end - from > LONGEST_WORD) return undefined;
  const leftHash = context.hash(from, middle);
  for (let length = end - middle - mi; length > 1; length--) {
    if (grammar.preverbVerbs.has(leftHash ^ context.hash(middle + mi, middle + mi + length)))
      return joinAs(BoundaryKind.mi, CERTAIN);
  }
  return undefined;
}

const PRONOUNS = ["مان", "تان", "شان"];

/** A suffix that stands by itself: کتاب ها, بزرگ تر, رفته اند, خانه ی. */
function suffix(context: LineContext, { left, right, token, middle }: Pair, head: number): Join | undefined {
  if ((left.role & Role.functionWord) !== 0) return undefined;
  // «کارخانه ام دی اف»
  if ((right.role & context.roleAfter(token) & Role.letterName) !== 0 && initialism(context, token + 1) !== undefined)
    return undefined;
  const { tokens } = context;
  const start = middle - tokens.first[head]! > LONGEST_WORD ? token - 1 : head;
  const from = tokens.first[start]!;
  const stem = start === token - 1 ? left : context.word(from, middle);
  const last = tokens.letters[middle - 1]!;
  // «می گفته اند»: the auxiliary sees the participle, whatever stands before that.
  const flags = stem.flags | (left.flags & PARTICIPLE);
  for (const chain of right.suffixes!) {
    // «سال هاست» is «سال‌هاست», «خرید هاست» is about a host.
    if (WORDS.includes(chain.text) && (left.role & Role.time) === 0) continue;
    if (chain.group === SuffixGroup.copula && !endsClause(context, token)) continue;
    // «چشم‌های تر» are wet.
    const end = tokens.end[token - 1]!;
    if (chain.group === SuffixGroup.comparative && /[\u200C ]های/.test(context.text.slice(end - 4, end))) continue;
    const confidence = suffixConfidence(context, chain, stem, flags, last, middle - from, context.visible(middle));
    if (confidence > 0) {
      const perfect = chain.kinds[0] === BoundaryKind.participle && (flags & PARTICIPLE) === 0;
      return joinAs(perfect ? BoundaryKind.clitic : chain.kinds[0]!, confidence);
    }
  }
  // «کتاب شان» is read «کتابشان», but شان may be a word of its own.
  return (flags & CLITIC) !== 0 && right.suffixes!.some(({ text }) => PRONOUNS.includes(text))
    ? joinAs(BoundaryKind.clitic, DOUBTFUL, true)
    : undefined;
}

/** Suffixes with an ending that rather are words where a space stands before them: a term, sour; a host, a hash, hot. */
const WORDS = ["ترم", "ترش", "هاست", "هاش", "هات"];

/** «آنان مسلمان اند و …», unlike «مارکس اند اسپنسر»: a copula ends its clause. */
function endsClause(context: LineContext, token: number): boolean {
  const { tokens } = context;
  return (
    token + 1 === tokens.count ||
    tokens.gap[token + 1] !== Gap.space ||
    (context.roleAfter(token) & (Role.functionWord | Role.singularBefore)) !== 0
  );
}

function suffixConfidence(
  { grammar }: LineContext,
  chain: SuffixChain,
  stem: WordAnalysis,
  flags: number,
  last: number,
  length: number,
  joins: boolean,
): number {
  const { kinds } = stem;
  const listed = (flags & LISTED) !== 0;
  switch (chain.group) {
    case SuffixGroup.plural:
      // «می‌شه ها», «گفتم ها»: behind a verb it is a particle.
      return kinds[0] !== BoundaryKind.mi && ((flags & FINITE) === 0 || (flags & PLURAL) !== 0) ? CERTAIN : 0;
    case SuffixGroup.comparative:
      if ((flags & COMPARATIVE) !== 0) return CERTAIN;
      return length > 2 && (chain.text.startsWith("ترین") || kinds.length > 0 || (listed && (flags & PLURAL) === 0))
        ? CERTAIN
        : 0;
    case SuffixGroup.heh:
      if (last !== grammar.heh || length < 3 || /^(?:.|ا?ست)$/.test(chain.text)) return 0;
      if (chain.text === "ان") return (flags & PARTICIPLE) !== 0 ? LIKELY : 0;
      return (flags & (PARTICIPLE | SILENT)) !== 0 ? CERTAIN : 0;
    case SuffixGroup.yeh:
      return last === grammar.yeh && length > 3 && listed ? (chain.weak ? LIKELY : CERTAIN) : 0;
    case SuffixGroup.copula:
      // «آزاد اند» is «آزادند», if it is to be one word; where the copula is written apart, as in Dari, it stays so.
      return joins && (flags & (PLURAL | COMPARATIVE)) !== 0 ? CERTAIN : 0;
    default: // SuffixGroup.ezafe
      return last === grammar.heh && length > 2 && ((flags & (SILENT | PARTICIPLE)) !== 0 || flags === 0) ? CERTAIN : 0;
  }
}

/** Two words, the second perhaps with endings, that are a compound. */
function compound(context: LineContext, pair: Pair, head: number): Join | undefined {
  const { left, right, token, from, middle, to } = pair;
  if ((left.role & Role.also) !== 0 && correlative(context, token - 1)) return undefined;
  if (
    (left.role & Role.to) !== 0 &&
    (right.role & Role.day) !== 0 &&
    (context.roleAfter(token) & Role.updating) !== 0
  ) {
    return joinAs(BoundaryKind.prefix, LIKELY);
  }
  // «آسیب دیده‌اند», «عقب افتاده است»: a verb of two words, where «آسیب‌دیده» by itself is an adjective.
  const participle = right.kinds.includes(BoundaryKind.participle) || (right.flags & PARTICIPLE) !== 0;
  if (participle && (right.kinds.length > 0 || (context.roleAfter(token) & Role.auxiliary) !== 0)) return undefined;
  const { grammar } = context;
  // «سال پیش فروش خوبی داشت»
  if ((left.role & Role.compoundHalf) !== 0 && (context.roleBefore(token - 1) & Role.time) !== 0) return undefined;
  let doubtful: Join | undefined;
  const stemEnd = middle + right.stem;
  // The whole word; the word without its suffixes; if neither is known, without a glued ending.
  for (let end = to; end > middle + 1 && end >= stemEnd - 3; end--) {
    if (end !== to && end !== stemEnd && (right.known || !grammar.endings.has(context.hash(end, stemEnd)))) continue;
    const found = listedCompound(context, pair, end);
    if (found?.confidence === CERTAIN) return found;
    doubtful ??= found;
  }
  if (right.second && middle - from > 1 && isFirstMember(left)) return joinAs(BoundaryKind.compound, CERTAIN);
  // بی and a single noun; but بی بی is one, and no name joins it.
  if (
    to - middle > 2 &&
    (right.flags & PLURAL) !== 0 &&
    (right.role & Role.neverWithout) === 0 &&
    (left.role & Role.without) !== 0 &&
    head + 1 === token
  ) {
    return joinAs(BoundaryKind.prefix, LIKELY);
  }
  return doubtful;
}

function listedCompound(context: LineContext, { left, from, middle }: Pair, end: number): Join | undefined {
  const { lexicon, options } = context;
  const hash = context.hash(from, end);
  if ((lexicon.jointsOf(hash) & (1 << (middle - from))) === 0) return undefined;
  const whole = context.word(from, end);
  const kind = kindAt(whole, middle - from) ?? BoundaryKind.compound;
  if ((lexicon.flagsOf(hash) & SPACED) !== 0) return joinAs(kind, CERTAIN);
  // «به عنوان» is no mistake, but some want it joined.
  if ((left.role & Role.to) !== 0) return options.compoundPrepositions === "zwnj" ? joinAs(kind, CERTAIN) : undefined;
  // Two nouns side by side are as a rule a phrase («نام خانوادگی», «تیم ملی»), and so is what follows a demonstrative.
  const isPhrase = kind === BoundaryKind.compound || (left.role & Role.demonstrative) !== 0;
  return isPhrase ? undefined : joinAs(kind, DOUBTFUL);
}

/** This word, the one before it and perhaps their neighbours are the names of the letters of one initialism: آی سی تی. */
function initialism(context: LineContext, token: number): Join | undefined {
  const { tokens, roles, lexicon } = context;
  const isName = (i: number) => (roles[i]! & Role.letterName) !== 0;
  let first = token - 1;
  while (first > 0 && token - first < 4 && tokens.gap[first] === Gap.space && isName(first - 1)) first -= 1;
  let last = token;
  while (last + 1 < tokens.count && last - token < 3 && tokens.gap[last + 1] === Gap.space && isName(last + 1))
    last += 1;
  // All of the names or none; and «سی تی اسکن».
  const more = last + 1 < tokens.count && tokens.gap[last + 1] === Gap.space ? 1 : 0;
  for (let end = last + more; end >= last; end--) {
    if (tokens.first[end + 1]! - tokens.first[first]! > LONGEST_WORD) continue;
    const hash = context.hash(tokens.first[first]!, tokens.first[end + 1]!);
    if ((lexicon.flagsOf(hash) & SPACED) !== 0) return joinAs(BoundaryKind.initialism, CERTAIN);
  }
  return undefined;
}

/** «هم … هم …», «و هم …» */
function correlative(context: LineContext, also: number): boolean {
  const { tokens, roles } = context;
  if ((context.roleBefore(also) & Role.and) !== 0) return true;
  for (let token = also + 2; token < Math.min(tokens.count - 1, also + 8) && tokens.gap[token] === Gap.space; token++) {
    if ((roles[token]! & Role.also) !== 0) return true;
  }
  return false;
}

function isFirstMember({ flags, role }: WordAnalysis): boolean {
  return (flags & (PLURAL | COMPARATIVE | CLITIC)) !== 0 && (role & Role.functionWord) === 0;
}
