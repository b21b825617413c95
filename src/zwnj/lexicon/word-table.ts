import { hashOf } from "../letters.ts";
import { conjugateAll } from "./conjugate.ts";
import { FeatureSets, linesOf } from "./feature-sets.ts";
import { Filter } from "./filter.ts";
import { type Flag, Flags, isKnown } from "./flags.ts";
import type { PackedLexicon } from "./packing.ts";
import { SLOTS } from "./slots.ts";
import { unpackWords } from "./unpack.ts";

/**
 * Words by the hash of their letters, in open addressing. No two of its words have one hash: the build looks for them. A stranger is taken for one of
 * them in about 2 of 100,000 look-ups.
 */
export class Lexicon {
  private readonly hashes: Int32Array;
  /** The flags of each, by the number of their set. */
  private readonly ids: Uint16Array;
  private readonly joints: Int32Array;
  /** The sets of flags that words have. */
  readonly flags: FeatureSets<Flags>;
  /** The tables that are no words of the lexicon, packed. */
  readonly tables: Pick<
    PackedLexicon,
    | "roles"
    | "homographs"
    | "preverbVerbs"
    | "lightVerbs"
    | "prefixes"
    | "sets"
    | "linked"
    | "endings"
    | "lostSpaces"
    | "pluralOrIndefinite"
  >;
  // Most look-ups end at one of these, which are small enough for the cache of a processor.
  /** The compounds, and what the grammar treats as more than a word. */
  private readonly special: Filter;
  private readonly beginnings: Filter;
  private readonly seconds: Filter;
  private readonly firsts: Filter;

  constructor(packed: PackedLexicon) {
    this.tables = packed;
    this.hashes = new Int32Array(SLOTS);
    this.flags = new FeatureSets(() => new Flags());
    this.ids = new Uint16Array(SLOTS);
    this.joints = new Int32Array(SLOTS);
    this.special = new Filter(18);
    this.beginnings = new Filter(17);
    this.seconds = new Filter(14);
    this.firsts = new Filter(14);
    unpackWords(
      packed,
      this.flags,
      (hash, flags, joints) => this.add(hash, flags, joints),
      (hash) => this.beginnings.add(hash),
    );
    // There are few sets of flags, and many thousand forms.
    const sets = new Map<readonly Flag[], Flags>();
    conjugateAll(packed, (form, flags) => {
      if (!sets.has(flags)) sets.set(flags, this.flags.of(flags));
      this.add(hashOf(form), sets.get(flags)!, 0);
    });
    for (const [flag, words] of linesOf(packed.flags, this.flags)) {
      const flags = this.flags.of([flag]);
      for (const word of words) this.add(hashOf(word), flags, 0);
    }
  }

  /** The slot of a word, or −1. */
  find(hash: number): number {
    const { hashes } = this;
    for (let slot = slotOf(hash); ; slot = (slot + 1) & (SLOTS - 1)) {
      const found = hashes[slot]!;
      if (found === hash) return slot;
      if (found === 0) return -1;
    }
  }

  /** The flags of a word. */
  flagsOf(hash: number): Flags {
    const slot = this.find(hash);
    return slot < 0 ? this.flags.none : this.flags.get(this.ids[slot]!);
  }

  /** Where a word has its ZWNJs: bit i stands for one behind the i-th letter; 0 if it is unknown. */
  jointsOf(hash: number): number {
    const slot = this.special.has(hash) ? this.find(hash) : -1;
    return slot < 0 ? 0 : this.joints[slot]!;
  }

  /** Where the ZWNJs are that a word with these flags has lost if it is found glued. */
  lostJointsOf(hash: number, { staysGlued }: Flags): number {
    return staysGlued ? 0 : this.jointsOf(hash);
  }

  /** A word of which the grammar has more to say than its flags do. */
  addSpecial(hash: number): void {
    this.special.add(hash);
  }

  /** Whether there is nothing to say of a word but that the lexicon has it, as it has most words. */
  isPlain(hash: number): boolean {
    const flags = this.flagsOf(hash);
    return isKnown(flags) && !flags.colloquial && !flags.secondMemberSpaced && !this.special.has(hash);
  }

  /** False if no compound has a ZWNJ behind letters with this hash; mostly false for the others, too. */
  mayBeginCompound(hash: number): boolean {
    return this.beginnings.has(hash);
  }

  /** False if the one is no first member and the other no second member of a compound; mostly false for other pairs of words, too. */
  mayBeMembers(left: number, right: number): boolean {
    return this.seconds.has(right) || this.firsts.has(left);
  }

  private add(hash: number, flags: Flags, joints: number): void {
    if (joints !== 0) this.special.add(hash);
    if (flags.secondMember) this.seconds.add(hash);
    if (flags.firstMember) this.firsts.add(hash);
    const { hashes } = this;
    let slot = slotOf(hash);
    while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
    hashes[slot] = hash;
    this.ids[slot] = this.flags.union(this.flags.get(this.ids[slot]!), flags).id;
    this.joints[slot]! |= joints;
  }
}

function slotOf(hash: number): number {
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 14) & (SLOTS - 1);
}
