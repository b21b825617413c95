import type { Options } from "../../edits/index.ts";
import type { Line } from "../../walk/index.ts";
import { BoundaryKind } from "../boundary.ts";
import { hashPowers, joins } from "../letters.ts";
import { FINITE, LISTED, PARTICIPLE, PLURAL, SECOND_SPACED, SILENT, SPACED, COMPARATIVE, CLITIC } from "../lexicon/flags.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import { grammar } from "../word/grammar.ts";
import { LONGEST_WORD, type WordAnalysis, WordReader } from "../word/analyse-word.ts";
import { SuffixGroup } from "../word/suffixes.ts";
import { cues, type Cues } from "./cues.ts";
import { Gap, Tokens } from "./tokens.ts";

/** A place where a ZWNJ is missing or a space stands in its stead. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly kind: BoundaryKind;
  readonly confidence: number;
  readonly reading: string | undefined;
}

const ZWNJ = "\u200C";

/** Confidence by the cost of a reading. */
function confidenceOf(cost: number): number {
  return cost >= 11 ? 0.82 : cost >= 8 ? 0.88 : cost >= 4 ? 0.94 : 0.98;
}

const MEMO_SLOTS = 1 << 14;

class LineAnalyser {
  private readonly tokens = new Tokens();
  private readonly reader = new WordReader(lexicon());
  private readonly cues: Cues = cues();
  private readonly grammar = grammar();
  private readonly memo: (WordAnalysis | undefined)[] = new Array(MEMO_SLOTS).fill(undefined);
  private readonly memoKeys = new Int32Array(MEMO_SLOTS);
  private readonly memoLengths = new Uint8Array(MEMO_SLOTS);
  private found: Found[] = [];

  analyse(text: string, options: Options): readonly Found[] {
    const { tokens } = this;
    tokens.read(text);
    this.found = [];
    let head = 0;
    for (let token = 0; token < tokens.count; token++) {
      if (tokens.gap[token] === Gap.space) {
        const kind = this.joinedToNext(head, token - 1, token);
        if (kind !== undefined) this.join(token, kind);
        else head = token;
      } else head = token;
      this.split(token, options);
    }
    return this.found;
  }

  private hash(from: number, to: number): number {
    const { hashes } = this.tokens;
    return (hashes[to]! - Math.imul(hashes[from]!, hashPowers()[Math.min(to - from, 64)]!)) | 0;
  }

  private hashOfTokens(from: number, to: number): number {
    const { first } = this.tokens;
    const length = first[to + 1]! - first[from]!;
    return length > LONGEST_WORD ? 0 : this.hash(first[from]!, first[to + 1]!);
  }

  /** The letters `from … to` read as one word. */
  private word(from: number, to: number): WordAnalysis | undefined {
    const length = to - from;
    if (length < 1 || length > LONGEST_WORD) return undefined;
    const key = this.hash(from, to);
    const slot = (Math.imul(key, 0x2c1b3c6d) >>> 18) & (MEMO_SLOTS - 1);
    let analysis = this.memo[slot];
    if (analysis !== undefined && this.memoKeys[slot] === key && this.memoLengths[slot] === length) return analysis;
    analysis = this.reader.read(this.tokens.letters, this.tokens.hashes, from, length);
    this.memo[slot] = analysis;
    this.memoKeys[slot] = key;
    this.memoLengths[slot] = length;
    return analysis;
  }

  private wordOfTokens(from: number, to: number): WordAnalysis | undefined {
    const { first } = this.tokens;
    return this.word(first[from]!, first[to + 1]!);
  }

  /** Puts the missing ZWNJs into one word. */
  private split(token: number, options: Options): void {
    const { tokens } = this;
    if (tokens.foreign[token]) return;
    const from = tokens.first[token]!;
    const length = tokens.length(token);
    if (length < 4 || length > LONGEST_WORD) return;
    const present = tokens.joints[token]!;
    const analysis = this.word(from, from + length)!;
    if (analysis.joints === 0 && present === 0 && analysis.other === undefined) return;
    const reading = analysis.other === undefined ? analysis : this.chooseReading(token, analysis);
    if ((present & ~reading.joints & ~this.invisible(from, length)) === 0) {
      if (analysis.colloquial && !options.colloquial) return;
      this.insert(token, from, reading.joints & ~present, reading);
      return;
    }
    // A ZWNJ stands where the reading has none: each part is read alone.
    let start = 0;
    for (let at = 1; at <= length; at++) {
      if (at < length && (present & (1 << at)) === 0) continue;
      if (at - start > 4) {
        const part = this.word(from + start, from + at)!;
        if (!part.colloquial || options.colloquial) this.insert(token, from + start, part.joints, part);
      }
      start = at;
    }
  }

  /** The places behind letters that do not join: a ZWNJ there means nothing. */
  private invisible(from: number, length: number): number {
    let bits = 0;
    for (let at = 1; at < length; at++) if (!joins(this.tokens.letters[from + at - 1]!)) bits |= 1 << at;
    return bits;
  }

  private insert(_token: number, from: number, joints: number, reading: { kinds: readonly BoundaryKind[]; joints: number; cost: number }): void {
    if (joints === 0) return;
    let number = 0;
    for (let at = 1; at < 32; at++) {
      const bit = 1 << at;
      if ((reading.joints & bit) === 0) continue;
      const kind = reading.kinds[number++]!;
      if ((joints & bit) === 0) continue;
      const offset = this.tokens.offsets[from + at]!;
      this.found.push({ start: offset, end: offset, replacement: ZWNJ, kind, confidence: confidenceOf(reading.cost), reading: undefined });
    }
  }

  private chooseReading(token: number, analysis: WordAnalysis): { kinds: readonly BoundaryKind[]; joints: number; cost: number } {
    const other = analysis.other!;
    const { tokens } = this;
    const length = tokens.length(token);
    const singular = 1 << (length - 2);
    const isSingular = (analysis.joints & singular) !== 0;
    const next = token + 1 < tokens.count && tokens.gap[token + 1] === Gap.space ? this.hashOfTokens(token + 1, token + 1) : 0;
    const previous = tokens.gap[token] === Gap.space ? this.hashOfTokens(token - 1, token - 1) : 0;
    const cue = this.cues.singularAfter.has(previous) || this.cues.singularBefore.has(next);
    if (cue && !isSingular) return other;
    return analysis;
  }

  /** Why a word and the one after it are one word, or undefined if they are not. */
  private joinedToNext(head: number, left: number, right: number): BoundaryKind | undefined {
    const { tokens, grammar } = this;
    if (tokens.foreign[left] || tokens.foreign[right]) return undefined;
    const from = tokens.first[left]!;
    const middle = tokens.first[right]!;
    const to = tokens.first[right + 1]!;
    if (to - from > LONGEST_WORD) return undefined;
    const leftHash = this.hash(from, middle);
    const rightHash = this.hash(middle, to);
    const leftLetter = tokens.letters[middle - 1]!;
    // می شود, بر می گردد
    if (grammar.mi.some((mi) => mi.hash === leftHash) || this.cues.preverbMi.has(leftHash)) {
      const word = this.word(from, to)!;
      if (word.cost <= 4 && (word.joints & (1 << (middle - from))) !== 0 && word.kinds[0] === BoundaryKind.mi) return BoundaryKind.mi;
      return undefined;
    }
    // A suffix by itself.
    const chains = grammar.chains.get(rightHash);
    if (chains !== undefined) {
      const chain = chains[0]!;
      const stemFrom = tokens.first[head]!;
      const stem = middle - stemFrom <= LONGEST_WORD ? this.word(stemFrom, middle)! : undefined;
      const flags = stem?.flags ?? 0;
      if (stem !== undefined) {
        if (chain.group === SuffixGroup.plural && !this.cues.neverPlural.has(leftHash) && ((flags & FINITE) === 0 || (flags & PLURAL) !== 0)) return BoundaryKind.plural;
        if (chain.group === SuffixGroup.comparative && ((flags & COMPARATIVE) !== 0 || (chain.text.startsWith("ترین") && middle - from > 2))) {
          return BoundaryKind.comparative;
        }
        for (const each of chains) {
          if (each.group === SuffixGroup.heh && leftLetter === grammar.heh && middle - stemFrom > 2) {
            if ((flags & PARTICIPLE) !== 0 && each.kinds[0] === BoundaryKind.participle && each.text !== "است") return BoundaryKind.participle;
            if ((flags & SILENT) !== 0 && (flags & LISTED) !== 0 && each.text !== "است" && each.text !== "ای") return each.kinds[0]!;
            if (each.text === "ای" && (flags & SILENT) !== 0) return BoundaryKind.clitic;
          }
          if (each.group === SuffixGroup.ezafe && leftLetter === grammar.heh && middle - stemFrom > 2 && stem.cost < 12) {
            const base = this.word(stemFrom, middle)!;
            if ((base.flags & (SILENT | PARTICIPLE)) !== 0 || base.flags === 0) return BoundaryKind.clitic;
          }
          if (each.group === SuffixGroup.yeh && leftLetter === grammar.yeh && middle - stemFrom > 3 && (flags & LISTED) !== 0) {
            return BoundaryKind.clitic;
          }
          if (each.group === SuffixGroup.copula && joins(leftLetter) && (flags & (PLURAL | COMPARATIVE)) !== 0) return BoundaryKind.clitic;
        }
      }
    }
    return joins(leftLetter) ? this.compoundOf(from, middle, to, leftHash) : undefined;
  }

  /** Whether two words, the second perhaps with endings, are a compound that may be joined from spaces. */
  private compoundOf(from: number, middle: number, to: number, leftHash: number): BoundaryKind | undefined {
    const { lexicon } = this.reader;
    const right = this.word(middle, to)!;
    const stemEnd = middle + right.stem;
    const known = right.flags | lexicon.flagsOf(this.hash(middle, stemEnd));
    const lastEnd = (known & (LISTED | FINITE | PARTICIPLE)) !== 0 ? to : Math.max(middle + 2, to - 4);
    for (let end = to; end >= lastEnd; end--) {
      // The whole word, its stem, or the word without a glued ending.
      if (end !== to && end !== stemEnd && !this.grammar.endings.has(this.hash(end, to)) && !this.grammar.endings.has(this.hash(end, stemEnd))) continue;
      const slot = lexicon.find(this.hash(from, end));
      if (slot >= 0 && (lexicon.flagsAt(slot) & SPACED) !== 0 && (lexicon.jointsAt(slot) & (1 << (middle - from))) !== 0) {
        const whole = this.word(from, end)!;
        return whole.kinds[bitsBelow(whole.joints, middle - from)] ?? BoundaryKind.compound;
      }
      if (middle - from > 1 && (lexicon.flagsOf(this.hash(middle, end)) & SECOND_SPACED) !== 0 && this.isFirstMember(from, middle, leftHash)) {
        return BoundaryKind.compound;
      }
    }
    if (stemEnd < lastEnd) {
      const slot = lexicon.find(this.hash(from, stemEnd));
      if (slot >= 0 && (lexicon.flagsAt(slot) & SPACED) !== 0 && (lexicon.jointsAt(slot) & (1 << (middle - from))) !== 0) return BoundaryKind.compound;
      if (middle - from > 1 && (lexicon.flagsOf(this.hash(middle, stemEnd)) & SECOND_SPACED) !== 0 && this.isFirstMember(from, middle, leftHash)) {
        return BoundaryKind.compound;
      }
    }
    // بی and a noun.
    if (leftHash === this.cues.without && (right.flags & (LISTED | PLURAL)) === (LISTED | PLURAL) && to - middle > 2 && !this.cues.neverWithout.has(this.hash(middle, to))) {
      return BoundaryKind.prefix;
    }
    return undefined;
  }

  private isFirstMember(from: number, middle: number, hash: number): boolean {
    const { flags } = this.word(from, middle)!;
    return (flags & LISTED) !== 0 && (flags & (PLURAL | COMPARATIVE | CLITIC)) !== 0 && !this.cues.neverCompound.has(hash);
  }

  private join(token: number, kind: BoundaryKind): void {
    const { tokens } = this;
    const start = tokens.end[token - 1]!;
    const end = tokens.start[token]!;
    const replacement = joins(tokens.letters[tokens.first[token]! - 1]!) ? ZWNJ : "";
    this.found.push({ start, end, replacement, kind, confidence: 0.95, reading: undefined });
  }
}

function bitsBelow(bits: number, at: number): number {
  let count = 0;
  for (let i = 1; i < at; i++) if ((bits & (1 << i)) !== 0) count += 1;
  return count;
}

let analyser: LineAnalyser | undefined;
let lastLine: Line | undefined;
let lastOptions: Options | undefined;
let lastFound: readonly Found[] = [];

/** Everything that is to be repaired in a line; every rule reads it, so the line that was analysed last is remembered. */
export function analyseLine(line: Line, options: Options): readonly Found[] {
  if (line !== lastLine || options !== lastOptions) {
    analyser ??= new LineAnalyser();
    lastFound = analyser.analyse(line.text, options);
    lastLine = line;
    lastOptions = options;
  }
  return lastFound;
}
