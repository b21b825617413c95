import * as BoundaryKind from "../boundary.ts";
import { hashOf } from "../letters.ts";
import * as SuffixGroup from "./suffix-group.ts";

/** A chain of suffixes: ها, هایشان, ترین‌ها, ای‌ها. */
export interface SuffixChain {
  readonly text: string;
  /** What it stands after; see suffix-group.ts. */
  readonly group: number;
  /** What stands at the boundary before it. */
  readonly kind: BoundaryKind.Kind;
  /** Where its boundaries are, counted in letters from its start; the first is 0. */
  readonly joints: readonly number[];
  /** A word of its own, or part of one, where a space stands before it: شو, تو, ترشه. */
  readonly glued: boolean;
  /** Rather a word of its own or part of a stem. */
  readonly weak: boolean;
  /** Behind a heh it may as well be an ending of the spoken plural: ام in «کارهام». */
  readonly weakAfterPlural: boolean;
}

const plural = BoundaryKind.plural;
const comparative = BoundaryKind.comparative;
const participle = BoundaryKind.participle;
const clitic = BoundaryKind.clitic;

export const guards = {
  /** «ایشان» is a pronoun of its own and «ایمان» a noun, so ای stands only before those that begin with an alef: حرفه‌ای‌اش. */
  "ایشان and ایمان are words": (pronoun: string) => !pronoun.startsWith("ا"),
};

/** All chains by the hash of their letters; `endings` as in the packed lexicon. */
export function suffixChains(endings: string): ReadonlyMap<number, readonly SuffixChain[]> {
  const byHash = new Map<number, SuffixChain[]>();
  for (const chain of allChains(endings)) {
    const hash = hashOf(chain.text);
    const list = byHash.get(hash);
    if (list === undefined) byHash.set(hash, [chain]);
    else list.push(chain);
  }
  return byHash;
}

type Add = (group: number, kind: BoundaryKind.Kind, parts: readonly string[], weak?: boolean, glued?: boolean) => void;

function allChains(packed: string): readonly SuffixChain[] {
  const [
    plurals = [],
    spokenPlurals = [],
    gluedPlurals = [],
    comparatives = [],
    gluedComparatives = [],
    superlatives = [],
    dari = [],
    persons = [],
    spokenPersons = [],
    pronouns = [],
    spokenPronouns = [],
    gluedPronouns = [],
    articles = [],
    spokenHeh = [],
  ] = packed.split("\n").map((line) => line.split(" "));
  const chains: SuffixChain[] = [];
  const add: Add = (group, kind, parts, weak = false, glued = false) =>
    chains.push(chainOf(group, kind, parts, weak, glued));
  for (const ending of ["", ...plurals]) addPlural(`ها${ending}`, add);
  for (const ending of spokenPlurals) add(SuffixGroup.plural, plural, [`ها${ending}`], true);
  for (const ending of gluedPlurals) add(SuffixGroup.plural, plural, [`ها${ending}`], true, true);
  for (const ending of ["", ...comparatives]) add(SuffixGroup.comparative, comparative, [`تر${ending}`]);
  for (const ending of gluedComparatives) add(SuffixGroup.comparative, comparative, [`تر${ending}`], false, true);
  for (const ending of ["", ...superlatives]) add(SuffixGroup.comparative, comparative, [`ترین${ending}`]);
  for (const degree of ["تر", "ترین", "تری"]) add(SuffixGroup.heh, clitic, [INDEFINITE, degree]);
  for (const person of persons) {
    add(SuffixGroup.perfect, participle, [person]);
    add(SuffixGroup.yeh, clitic, [person], person === "ای" || person === "ام");
  }
  for (const person of spokenPersons) add(SuffixGroup.perfect, participle, [person], true);
  for (const pronoun of pronouns) addPronoun(pronoun, add);
  for (const ending of dari) add(SuffixGroup.heh, clitic, [ending]);
  for (const group of [SuffixGroup.heh, SuffixGroup.yeh]) {
    for (const pronoun of spokenPronouns) add(group, clitic, [pronoun], true);
    for (const pronoun of gluedPronouns) add(group, clitic, [pronoun], true, true);
  }
  for (const article of articles) add(SuffixGroup.heh, clitic, [article], true);
  for (const text of spokenHeh) add(SuffixGroup.heh, clitic, [text], true, text.length > 1);
  for (const word of ["است", "ست"]) add(SuffixGroup.perfect, participle, [word]);
  add(SuffixGroup.copula, clitic, ["اند"]);
  add(SuffixGroup.ezafe, clitic, ["ی"]);
  return chains;
}

const INDEFINITE = "ای";

function addPlural(text: string, add: Add): void {
  add(SuffixGroup.plural, plural, [text]);
  for (const degree of ["تر", "ترین"]) {
    add(SuffixGroup.comparative, comparative, [degree, text]);
  }
  for (const group of [SuffixGroup.heh, SuffixGroup.yeh]) add(group, clitic, [INDEFINITE, text]);
}

function addPronoun(pronoun: string, add: Add): void {
  add(SuffixGroup.heh, clitic, [pronoun]);
  if (!guards["ایشان and ایمان are words"](pronoun)) add(SuffixGroup.heh, clitic, [INDEFINITE, pronoun]);
  add(SuffixGroup.yeh, clitic, [pronoun], pronoun !== "اش");
}

function chainOf(
  group: number,
  kind: BoundaryKind.Kind,
  parts: readonly string[],
  weak: boolean,
  glued: boolean,
): SuffixChain {
  const joints: number[] = [];
  let text = "";
  for (const part of parts) {
    joints.push(text.length);
    text += part;
  }
  return {
    text,
    group,
    kind,
    joints,
    glued,
    weak,
    weakAfterPlural: /^ا[متش]$/.test(text),
  };
}

/** The longest chain in letters. */
export const LONGEST_CHAIN = 12;
