import * as BoundaryKind from "../boundary.ts";
import { hashPowers, joiningTable } from "../letters.ts";
import {
  BY_CONTEXT,
  CLITIC,
  COLLOQUIAL,
  COMPARATIVE,
  FINITE,
  FIRST,
  INDEFINITE,
  KNOWN,
  LISTED,
  PARTICIPLE,
  PLURAL,
  SECOND,
  SECOND_SPACED,
  SILENT,
  SURELY_PLURAL,
  VERB,
  VOWEL,
} from "../lexicon/flags.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import * as Cost from "./cost.ts";
import { type Grammar, grammar } from "./grammar.ts";
import { kindOfJoint } from "./kind-of-joint.ts";
import { LONGEST_WORD, type Reading } from "./reading.ts";
import * as Role from "./role.ts";
import * as SuffixGroup from "./suffix-group.ts";
import { LONGEST_CHAIN, type SuffixChain } from "./suffixes.ts";

export interface WordAnalysis extends Reading {
  /** What is known of the word as a whole, without suffixes. */
  readonly flags: number;
  /** Whether the lexicon itself has the word, or the word without its suffixes. */
  readonly known: boolean;
  /** With or without its endings it is a second member that is joined from spaces. */
  readonly second: boolean;
  /** The option that decides whether it is split at all. */
  readonly gate: "colloquial" | "demonstratives" | undefined;
  /** The number of letters before its suffixes. */
  readonly stem: number;
  /** The word is a suffix by itself: the chains that it may be. */
  readonly suffixes: readonly SuffixChain[] | undefined;
  /** What it does to its neighbours; see {@link Role}. */
  readonly role: number;
  /** The reading «Xه‌ای» of a word read as «X‌های», or the other way round. */
  readonly other: Reading | undefined;
}

interface Base {
  readonly cost: number;
  readonly joints: number;
  readonly flags: number;
}

/** تر */
const COMPARATIVE_LETTERS = 2;

/** Of most words: thousands of them are kept. */
const NO_KINDS: readonly BoundaryKind.Kind[] = [];

const NOTHING: Base = { cost: Cost.unknownStem, joints: 0, flags: 0 };

/**
 * Reads single words by the lexicon and the grammar, whatever stands around them. Holds the word being read, so that each part of it
 * is known by its hash without being cut out.
 */
export class WordReader {
  private readonly grammar: Grammar;
  private readonly joining: Uint8Array;
  private readonly powers: Int32Array;
  private letters: Uint8Array;
  private hashes: Int32Array;
  private offset = 0;
  private length = 0;
  /** The hash of the whole word, and what the lexicon tells of it. */
  private own = 0;
  private flags = 0;
  private readonly bases: (Base | undefined)[];
  private best: { cost: number; joints: number; stem: number } = { cost: 0, joints: 0, stem: 0 };
  /** The best reading that has not earned its cuts. */
  private guess: { cost: number; joints: number; stem: number } = { cost: 0, joints: 0, stem: 0 };

  private readonly lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.grammar = grammar(lexicon);
    this.joining = joiningTable();
    this.powers = hashPowers();
    this.letters = new Uint8Array(0);
    this.hashes = new Int32Array(0);
    this.bases = new Array(LONGEST_WORD + 1).fill(undefined);
    this.lexicon = lexicon;
  }

  /** What is known of the word whose letters are `letters[offset … offset + length)`; `hashes[i]` is the hash of the i letters before. */
  read(letters: Uint8Array, hashes: Int32Array, offset: number, length: number): WordAnalysis {
    this.letters = letters;
    this.hashes = hashes;
    this.offset = offset;
    this.length = length;
    this.own = this.hash(0, length);
    this.flags = this.lexicon.flagsOf(this.own);
    // In the lexicon as it stands, and no option could split it.
    return (this.flags & KNOWN) !== 0 && (this.flags & COLLOQUIAL) === 0
      ? this.analysis(this.flags, true, 0, this.lexicon.jointsOf(this.own), length, undefined, undefined)
      : this.readParts();
  }

  private analysis(
    flags: number,
    known: boolean,
    cost: number,
    joints: number,
    stem: number,
    gate: WordAnalysis["gate"],
    other: Reading | undefined,
  ): WordAnalysis {
    const { own, grammar } = this;
    return {
      cost,
      joints,
      stem,
      flags,
      gate,
      known,
      second: this.isSecond(stem, known),
      suffixes: grammar.chains.get(own),
      role: grammar.roles.get(own) ?? 0,
      kinds: this.kindsOf(joints),
      other,
    };
  }

  private readParts(): WordAnalysis {
    const { length } = this;
    for (let end = 1; end <= length; end++) this.bases[end] = undefined;
    this.best = { cost: Cost.unknownWord, joints: 0, stem: length };
    this.guess = { cost: 2 * Cost.unearned, joints: 0, stem: length };
    const whole = this.base(length);
    if (whole !== NOTHING) this.consider(whole.cost, whole.joints, length);
    // None of these comes cheaper than a word that is derived from another.
    if (this.best.cost > Cost.derived) {
      this.readInflected();
      this.readVerb();
      this.readSuffixes();
    }
    const flags = this.flags | whole.flags;
    // Nothing is left but to guess.
    if (this.best.cost === Cost.unknownWord && this.guess.stem < length) this.best = this.guess;
    const gate = this.readGated(flags);
    const other = gate === undefined ? this.otherReading(this.best.cost) : undefined;
    const { cost, joints, stem } = this.best;
    const known = ((this.flags | this.flagsOf(0, stem)) & KNOWN) !== 0;
    return this.analysis(flags, known, cost, joints, stem, gate, other);
  }

  /** Whether the word, the word without its suffixes, or if neither is known without a glued ending, is a second member. */
  private isSecond(stem: number, known: boolean): boolean {
    const { length, grammar } = this;
    if (this.isSecondMember(length) || (stem < length && this.isSecondMember(stem))) return true;
    if (known) return false;
    for (let end = stem - 1; end > 1 && end >= stem - 3; end--)
      if (this.isSecondMember(end) && grammar.endings.has(this.hash(end, stem))) return true;
    return false;
  }

  /** Whether the first letters of the word are a second member that is joined from spaces. */
  private isSecondMember(end: number): boolean {
    return (this.flagsOf(0, end) & SECOND_SPACED) !== 0;
  }

  hash(from: number, to: number): number {
    const { hashes, offset } = this;
    return (hashes[offset + to]! - Math.imul(hashes[offset + from]!, this.powers[to - from]!)) | 0;
  }

  letter(i: number): number {
    return this.letters[this.offset + i]!;
  }

  participle(end: number): boolean {
    // Behind می the participle begins where the verb does.
    return (
      this.isParticiple(end, this.flagsOf(0, end)) ||
      this.grammar.mi.some(({ length }) => end > length && (this.flagsOf(length, end) & PARTICIPLE) !== 0)
    );
  }

  private flagsOf(from: number, to: number): number {
    return this.lexicon.flagsOf(this.hash(from, to));
  }

  private consider(cost: number, joints: number, stem: number): void {
    if (cost < Cost.unearned) {
      if (cost < this.best.cost) this.best = { cost, joints, stem };
    } else if (cost < this.guess.cost) this.guess = { cost, joints, stem };
  }

  private visible(at: number): number {
    return this.joining[this.letter(at - 1)]! << at;
  }

  /** The beginning of the word up to `end`, read as a word without inflection. */
  private base(end: number): Base {
    this.bases[end] ??= this.readBase(end);
    return this.bases[end]!;
  }

  private readBase(end: number): Base {
    const flags = this.flagsOf(0, end);
    if ((flags & KNOWN) !== 0 && end > 1) return { cost: 0, joints: this.lexicon.jointsOf(this.hash(0, end)), flags };
    if (this.isParticiple(end, flags)) return { cost: 0, joints: 0, flags: PARTICIPLE | SILENT };
    if (this.isSubjunctive()) return NOTHING;
    const repeated = this.repeated(end);
    if (repeated !== undefined) return repeated;
    const kept = flags & (INDEFINITE | SURELY_PLURAL);
    return this.compounded(end, kept, this.prefixed(end, kept, this.derived(end, kept, NOTHING)));
  }

  /** گام‌به‌گام */
  private repeated(end: number): Base | undefined {
    const { grammar } = this;
    const at = end / 2 - 1;
    if (at < 2 || at % 1 !== 0 || this.hash(at, at + 2) !== grammar.to || this.hash(0, at) !== this.hash(at + 2, end))
      return undefined;
    const flags = this.flagsOf(0, at) & LISTED;
    return flags === 0 ? undefined : { cost: Cost.derived, joints: this.visible(at) | (1 << (at + 2)), flags };
  }

  /** An adjective or noun in ی, a plural in ان; or the best reading so far, if it is no worse. */
  private derived(end: number, kept: number, soFar: Base): Base {
    let best = soFar;
    const { grammar } = this;
    const last = this.letter(end - 1);
    for (const ending of grammar.derivations) {
      const stem = end - ending.length;
      if (stem < 2 || last !== ending.last || this.hash(stem, end) !== ending.hash) continue;
      const before = this.letter(stem - 1);
      if (before === grammar.heh || before === grammar.yeh) continue;
      const base = this.base(stem);
      if ((base.flags & ending.needs) === 0) continue;
      best = cheaper(best, base.cost + Cost.derived, base.joints, LISTED | PLURAL | ending.gives | kept);
    }
    return best;
  }

  /** بی‌صدا */
  private prefixed(end: number, kept: number, soFar: Base): Base {
    let best = soFar;
    const { grammar, length } = this;
    // «بین‌منطقه‌ای» is an adjective, though «منطقه» is none.
    const noun = this.hash(end - 1, length) === grammar.hay ? SILENT : 0;
    for (const { length: at, shortest, hash, needs, cost } of grammar.prefixesByLetter[this.letter(0)] ?? []) {
      if (end - at < shortest || this.hash(0, at) !== hash) continue;
      const { flags, joints } = this.part(at, end);
      if ((flags & (needs | noun)) === 0) continue;
      best = cheaper(
        best,
        cost,
        this.visible(at) | (joints << at),
        (flags & ~BY_CONTEXT) | (needs & INDEFINITE) | kept,
      );
    }
    return best;
  }

  /** زبان‌شناسی, خوش‌برخورد. Behind what may be any syllable stands only a second member that is none: «نم‌کشیده», but «قیدار», «هندوایرانی». */
  private compounded(end: number, kept: number, soFar: Base): Base {
    let best = soFar;
    for (let at = Math.max(2, end - 9); at <= end - 2; at++) {
      if (!this.lexicon.mayPart(this.hash(0, at), this.hash(at, end))) continue;
      const right = this.flagsOf(at, end);
      const second = (right & SECOND) !== 0;
      if (!second && ((right & (PLURAL | COMPARATIVE)) === 0 || end - at < 3 || (this.flagsOf(0, at) & FIRST) === 0))
        continue;
      if (end - at === 4 && this.hasPronoun(at, end)) continue;
      let left = this.part(0, at);
      if (second && left === NOTHING) left = this.base(at);
      if ((left === NOTHING || at < 3) && !(second && end - at > 4)) continue;
      best = cheaper(
        best,
        Cost.compound + (left === NOTHING ? 2 : at < 3 || !second ? 1 : Math.min(left.cost, 1)),
        left.joints | this.visible(at),
        LISTED | (right & (COMPARATIVE | CLITIC | VOWEL)) | PLURAL | SILENT | kept,
      );
    }
    return best;
  }

  /** «آخرینشان» is آخرین and شان, not آخری and نشان; but in «آتشنشان» آتش is a word and آتشن none. */
  private hasPronoun(at: number, end: number): boolean {
    const rest = this.hash(at + 1, end);
    const canTakeIt = (this.flagsOf(0, at) & LISTED) === 0 || (this.flagsOf(0, at + 1) & KNOWN) !== 0;
    return canTakeIt && this.grammar.objects.some(({ hash }) => hash === rest);
  }

  /** Words that are split only if an option says so, known as they may be: میشه, آنها. */
  private readGated(flags: number): WordAnalysis["gate"] {
    const { length } = this;
    if ((flags & COLLOQUIAL) !== 0) {
      const mi = this.grammar.mi.find((each) => this.hash(0, each.length) === each.hash);
      if (mi === undefined) return undefined;
      this.best = { cost: Cost.mi, joints: 1 << mi.length, stem: length };
      return "colloquial";
    }
    const stem = this.demonstrative();
    if (stem === 0) return undefined;
    this.best = { cost: Cost.plural, joints: 1 << stem, stem };
    return "demonstratives";
  }

  /** The number of letters of the demonstrative that the word is a plural of: 2 in آنها, 0 in any other word. */
  private demonstrative(): number {
    const { grammar, length } = this;
    const group = grammar.demonstratives[this.letter(0)];
    if (group === undefined) return 0;
    for (const { hash, length: stem } of group) {
      if (length < stem + 2 || this.hash(0, stem) !== hash) continue;
      if (grammar.chains.get(this.hash(stem, length))?.[0]?.group === SuffixGroup.plural) return stem;
    }
    return 0;
  }

  /** A part of the word that is a word of the lexicon, or an adjective or noun in ی of one. */
  private part(from: number, to: number): Base {
    const { grammar } = this;
    const flags = this.flagsOf(from, to);
    if ((flags & LISTED) !== 0) return { cost: 0, joints: this.lexicon.jointsOf(this.hash(from, to)), flags };
    return to - from > 3 &&
      this.letter(to - 1) === grammar.yeh &&
      this.letter(to - 2) !== grammar.heh &&
      (this.flagsOf(from, to - 1) & CLITIC) !== 0
      ? {
          cost: 0,
          joints: this.lexicon.jointsOf(this.hash(from, to - 1)),
          flags: LISTED | PLURAL | COMPARATIVE | SILENT | CLITIC,
        }
      : NOTHING;
  }

  /** A word with glued endings, which need no ZWNJ: کتابم, دیدمش, دانشجویی, بی‌همتاست. */
  private readInflected(): void {
    const { grammar, length } = this;
    const last = this.letter(length - 1);
    // The ezafe of a word in ا or و: آسیای.
    if (
      last === grammar.yeh &&
      this.joining[this.letter(length - 2)] === 0 &&
      (this.flagsOf(0, length - 1) & LISTED) !== 0
    ) {
      this.consider(Cost.inflected, 0, length);
    }
    const endings = grammar.gluedByLast[last];
    if (endings === undefined) return;
    for (const ending of endings) {
      const stem = length - ending.length;
      if (stem < 2 || this.hash(stem, length) !== ending.hash) continue;
      const base = this.base(stem);
      if ((base.flags & ending.needs) === 0) continue;
      if (this.hidesPlural(base.joints)) continue;
      this.consider(base.cost + (base.joints === 0 ? Cost.inflected : Cost.inflected - 2), base.joints, length);
    }
  }

  /** «لب‌هایشان» is no «لبه‌ای» with شان: whether all from the letter before the last joint is ها with its endings. */
  private hidesPlural(joints: number): boolean {
    if (joints === 0) return false;
    const rest = this.hash(highestBit(joints) - 1, this.length);
    return this.grammar.chains.get(rest)?.[0]?.group === SuffixGroup.plural;
  }

  /** (preverb +) می or نمی + a finite form, or a participle with its auxiliary. */
  private readVerb(): void {
    this.readVerbBehind(0);
    for (const { hash, length } of this.grammar.preverbsByLetter[this.letter(0)] ?? [])
      if (length < this.length && this.hash(0, length) === hash) this.readVerbBehind(length);
  }

  private readVerbBehind(preverb: number): void {
    const { length } = this;
    for (const mi of this.grammar.mi) {
      const at = preverb + mi.length;
      if (length < at + 2 || this.letter(preverb) !== mi.letter || this.hash(preverb, at) !== mi.hash) continue;
      const auxiliary = this.verbForm(at);
      if (auxiliary === undefined) continue;
      this.consider(Cost.mi + auxiliary.cost, (1 << at) | auxiliary.joints, length);
    }
  }

  /** Whether the word from `at` on is a form that follows می. */
  private verbForm(at: number): { cost: number; joints: number } | undefined {
    const { length, grammar } = this;
    if ((this.flagsOf(at, length) & VERB) !== 0) return { cost: 0, joints: 0 };
    for (const ending of grammar.objects) {
      const stem = length - ending.length;
      if (this.hash(stem, length) === ending.hash && (this.flagsOf(at, stem) & (VERB | PARTICIPLE)) === VERB)
        return { cost: 2, joints: 0 };
    }
    for (let stem = length - 4; stem <= length - 2; stem++) {
      if (stem - at < 2 || (this.flagsOf(at, stem) & PARTICIPLE) === 0) continue;
      for (const chain of grammar.chains.get(this.hash(stem, length)) ?? []) {
        if (chain.group === SuffixGroup.heh && chain.kinds[0] === BoundaryKind.participle)
          return { cost: 0, joints: 1 << stem };
      }
    }
    // Spoken: می‌کنه for می‌کند, می‌کنن for می‌کنند.
    const last = this.letter(length - 1);
    if (length - at > 2) {
      const stem = this.hash(at, length - 1);
      if (last === grammar.heh && (this.lexicon.flagsOf(grammar.withDal(stem)) & VERB) !== 0)
        return { cost: 2, joints: 0 };
      if (last === grammar.nun && (this.lexicon.flagsOf(grammar.withNunDal(stem)) & VERB) !== 0)
        return { cost: 2, joints: 0 };
    }
    return undefined;
  }

  /** «بیاندازی», «بیاندیشند»: ب and a verb, as many spell it, and not بی with a noun. */
  private isSubjunctive(): boolean {
    return this.hash(0, 3) === this.grammar.bia && (this.flagsOf(2, this.length) & FINITE) !== 0;
  }

  /** «وتنها», «درنهایت»: a known word behind one of the commonest, which lost its space. */
  private lostSpace(): boolean {
    for (let at = 1; at <= 2; at++) {
      const role = this.grammar.roles.get(this.hash(0, at)) ?? 0;
      if ((role & Role.functionWord) !== 0 && (this.flagsOf(at, this.length) & KNOWN) !== 0) return true;
    }
    return false;
  }

  /** «برنامهایش» is «برنامه‌هایش» that lost a letter, which is not ours to put back. */
  private lostHeh(stem: number): boolean {
    return (this.flagsOf(0, stem + 1) & SILENT) !== 0;
  }

  /** «زیرنودهای», «بازبردهای»: behind a letter that does not join the plural of a compound needs no ZWNJ, and is right as it stands. */
  private isPluralAsItStands(stem: number): boolean {
    if (this.visible(stem - 1) !== 0 || (this.flagsOf(0, stem) & KNOWN) !== 0) return false;
    for (let at = 2; at < stem - 2; at++)
      if ((this.flagsOf(0, at) & KNOWN) !== 0 && (this.flagsOf(at, stem - 1) & LISTED) !== 0) return true;
    return false;
  }

  /** «موجهات», «وجهات»: the plural in ات of a word that ends in heh. */
  private explainedByAt(stem: number): boolean {
    return this.hash(stem + 1, this.length) === this.grammar.at && (this.flagsOf(0, stem + 1) & LISTED) !== 0;
  }

  /** «النهایه», «البهائی»: Arabic, which has endings of its own. */
  private hasArticle(): boolean {
    return this.hash(0, 2) === this.grammar.al;
  }

  private readSuffixes(): void {
    const { length, grammar } = this;
    for (let stem = Math.max(2, length - LONGEST_CHAIN); stem < length; stem++) {
      // «نمیام» is the spoken «نمی‌آیم»: what stands behind می is a verb and never the copula.
      if (grammar.mi.some((mi) => mi.length === stem && mi.hash === this.hash(0, stem))) continue;
      const chains = grammar.chains.get(this.hash(stem, length));
      if (chains === undefined) continue;
      const base = this.base(stem);
      for (const chain of chains) {
        const cost = this.suffixCost(chain, base, stem);
        if (cost === undefined) continue;
        let joints = base.joints;
        for (const joint of chain.joints) joints |= this.visible(stem + joint);
        this.consider(base.cost + cost, joints, stem);
      }
    }
  }

  private suffixCost(chain: SuffixChain, base: Base, stem: number): number | undefined {
    const { flags } = base;
    const known = base !== NOTHING;
    const last = this.letter(stem - 1);
    const { grammar } = this;
    switch (chain.group) {
      case SuffixGroup.plural:
        if (!known && (stem < 3 || this.lostHeh(stem) || this.lostSpace())) return undefined;
        if (((flags & PLURAL) === 0 || chain.weak) && this.hasArticle()) return undefined;
        // «موجهات» is موجه and ات, «فولهام» a name: what is spoken stands behind a plain noun.
        if (chain.weak && (!known || (flags & PLURAL) === 0 || this.explainedByAt(stem)))
          return Cost.plural + Cost.unearned;
        return Cost.plural + (chain.weak || (known && (flags & PLURAL) === 0) ? 2 : 0);
      case SuffixGroup.comparative:
        // «کمترشان» is the solid کمتر with an ending.
        if (
          (this.flagsOf(0, stem + COMPARATIVE_LETTERS) & LISTED) !== 0 &&
          this.lexicon.jointsOf(this.hash(0, stem + COMPARATIVE_LETTERS)) === 0
        )
          return undefined;
        if ((flags & COMPARATIVE) !== 0) return Cost.comparative;
        if (stem < 3 || (flags & LISTED) === 0) return undefined;
        // توی is a word, but «تویتر» no form of it.
        return chain.text.startsWith("ترین") ||
          base.joints !== 0 ||
          stem > (last === grammar.yeh || last === grammar.heh ? 3 : 4)
          ? Cost.comparative + Cost.unlikely - 1
          : Cost.comparative + Cost.unearned;
      case SuffixGroup.heh:
        if (last !== grammar.heh) return undefined;
        if (this.isParticiple(stem, flags) && chain.kinds[0] === BoundaryKind.participle && chain.text !== "ای")
          return Cost.perfect;
        if (chain.weak && chain.kinds[0] === BoundaryKind.participle) return undefined;
        // «مردهم» is rather مرد هم, which lost its space.
        if (chain.text === "م" && this.visible(stem - 1) === 0) return undefined;
        if (chain.text === "ای" && this.isPluralAsItStands(stem)) return undefined;
        // «کارهام» is rather کارها and م than کاره and ام.
        if (chain.weakAfterPlural && this.visible(stem - 1) === 0 && (this.flagsOf(0, stem - 1) & SURELY_PLURAL) !== 0)
          return Cost.unknownWord;
        return (flags & SILENT) !== 0 && stem > 2 ? Cost.clitic + (chain.weak ? 2 : 0) : undefined;
      case SuffixGroup.yeh:
        // «اعتباریات» is a plural by itself, as are nearly all in یات; «دنیاش» is دنیا with ش.
        if (chain.text === "ات" || (chain.text.length === 2 && (this.flagsOf(0, stem + 1) & VOWEL) !== 0))
          return undefined;
        // «زندگیشان» stays glued.
        if (last !== grammar.yeh || stem < 3 || (flags & LISTED) === 0 || (chain.weak && chain.text.length > 2))
          return undefined;
        return Cost.clitic + (chain.weak ? 2 : 0);
      case SuffixGroup.copula:
        return this.joining[last] === 1 &&
          (flags & SILENT) === 0 &&
          last !== grammar.yeh &&
          (flags & CLITIC) !== 0 &&
          stem > 2
          ? Cost.clitic + ((flags & COMPARATIVE) !== 0 || stem > 3 ? 2 : Cost.unearned)
          : undefined;
      default: // SuffixGroup.ezafe
        return last === grammar.heh && (flags & SILENT) !== 0 && stem > 2 ? Cost.clitic + 1 : undefined;
    }
  }

  /** رفته, برگشته. */
  private isParticiple(end: number, flags: number): boolean {
    if ((flags & PARTICIPLE) !== 0) return true;
    if (this.letter(end - 1) !== this.grammar.heh) return false;
    for (const { length, hash } of this.grammar.preverbsByLetter[this.letter(0)] ?? []) {
      if (end - length > 2 && this.hash(0, length) === hash && (this.flagsOf(length, end) & PARTICIPLE) !== 0)
        return true;
    }
    return false;
  }

  /** «X‌های» beside «Xه‌ای», where both X and Xه are words. */
  private otherReading(cost: number): Reading | undefined {
    const { length, grammar } = this;
    if (cost === 0 || length < 5 || this.hash(length - 3, length) !== grammar.hay) return undefined;
    if (this.isPluralAsItStands(length - 2)) return undefined;
    const plural = this.base(length - 3);
    const singular = this.base(length - 2);
    if (plural === NOTHING || (singular.flags & SILENT) === 0 || Math.abs(plural.cost - singular.cost) > Cost.derived)
      return undefined;
    const pluralJoints = plural.joints | this.visible(length - 3);
    const singularJoints = singular.joints | (1 << (length - 2));
    const noPlural =
      this.visible(length - 3) !== 0 ? (plural.flags & PLURAL) === 0 : (plural.flags & (FINITE | LISTED)) === FINITE;
    // Both flags: the neighbours decide, and until they do a ZWNJ is not put in before a letter that does not join.
    const open = (plural.flags & BY_CONTEXT) === BY_CONTEXT;
    const surely = !open && (plural.flags & SURELY_PLURAL) !== 0;
    const indefinite = open
      ? this.visible(length - 3) !== 0
      : !surely &&
        (plural.cost > singular.cost ||
          (plural.flags & INDEFINITE) !== 0 ||
          noPlural ||
          (plural.joints !== 0 && singular.joints === 0));
    this.best = {
      cost: Math.min(cost, Cost.plural + plural.cost),
      joints: indefinite ? singularJoints : pluralJoints,
      stem: indefinite ? length - 2 : length - 3,
    };
    if (!open && (indefinite || surely || this.visible(length - 3) === 0)) return undefined;
    const other = indefinite ? pluralJoints : singularJoints;
    return { joints: other, kinds: this.kindsOf(other), cost };
  }

  private kindsOf(joints: number): readonly BoundaryKind.Kind[] {
    if (joints === 0) return NO_KINDS;
    const kinds: BoundaryKind.Kind[] = [];
    for (let at = 1; at < this.length; at++)
      if ((joints & (1 << at)) !== 0) kinds.push(kindOfJoint(this, this.grammar, joints, at, this.length));
    return kinds;
  }
}

function highestBit(bits: number): number {
  return 31 - Math.clz32(bits);
}

function cheaper(best: Base, cost: number, joints: number, flags: number): Base {
  return cost < best.cost ? { cost, joints, flags } : best;
}
