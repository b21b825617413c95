import * as BoundaryKind from "../boundary.ts";
import { hashOf } from "../letters.ts";
import * as SuffixGroup from "./suffix-group.ts";

/** A chain of suffixes: ها, هایشان, ترین‌ها, ای‌ها. */
export interface SuffixChain {
  readonly text: string;
  /** What it stands after; see suffix-group.ts. */
  readonly group: number;
  /** The kinds of its boundaries; the first is the one before the chain. */
  readonly kinds: readonly BoundaryKind.Kind[];
  /** Where its boundaries are, counted in letters from its start; the first is 0. */
  readonly joints: readonly number[];
  /** Rather a word of its own or part of a stem. */
  readonly weak: boolean;
  /** Behind a heh it may as well be an ending of the spoken plural: ام in «کارهام». */
  readonly weakAfterPlural: boolean;
}

const plural = BoundaryKind.plural;
const comparative = BoundaryKind.comparative;
const participle = BoundaryKind.participle;
const clitic = BoundaryKind.clitic;

/** Endings of the plural ها (Academy 2022, p. 43–46). */
const PLURAL_ENDINGS = [
  "",
  "ی",
  "یی",
  "یم",
  "یت",
  "یش",
  "یمان",
  "یتان",
  "یشان",
  "ست",
  "یند",
  "ییم",
  "یید",
  "یشانند",
  "یی\u200Cست",
];
/** The same in the spoken language. */
const SPOKEN_PLURAL_ENDINGS = [
  "م",
  "ت",
  "ش",
  "مون",
  "تون",
  "شون",
  "مان",
  "تان",
  "شان",
  "ن",
  "رو",
  "یه",
  "ییه",
  "یمون",
  "یتون",
  "یشون",
  "س",
];
const COMPARATIVE_ENDINGS = ["", "ی", "م", "ت", "ش", "ند", "یم", "ید", "ان", "ست", "شان", "مان"];
const SUPERLATIVE_ENDINGS = ["", "ی", "م", "ش", "شان", "مان", "تان"];
/** Persons of the perfect and of the copula. */
const PERSONS = ["ام", "ای", "ایم", "اید", "اند"];
const PRONOUNS = ["ات", "اش", "مان", "تان", "شان"];
const SPOKEN_PRONOUNS = ["مون", "تون", "شون"];

let chains: ReadonlyMap<number, readonly SuffixChain[]> | undefined;

/** All chains by the hash of their letters. Made at the first call. */
export function suffixChains(): ReadonlyMap<number, readonly SuffixChain[]> {
  if (chains === undefined) {
    const byHash = new Map<number, SuffixChain[]>();
    for (const chain of allChains()) {
      const hash = hashOf(chain.text);
      const list = byHash.get(hash);
      if (list === undefined) byHash.set(hash, [chain]);
      else list.push(chain);
    }
    chains = byHash;
  }
  return chains;
}

function allChains(): SuffixChain[] {
  const result: SuffixChain[] = [];
  const add = (group: number, parts: readonly (readonly [text: string, kind: BoundaryKind.Kind])[], weak = false) => {
    const joints: number[] = [];
    let length = 0;
    for (const [text] of parts) {
      joints.push(length);
      length += text.length;
    }
    result.push({
      text: parts.map(([text]) => text).join(""),
      group,
      kinds: parts.map(([, kind]) => kind),
      joints,
      weak,
      weakAfterPlural: group === SuffixGroup.heh && parts.length === 1 && ["ام", "ات", "اش"].includes(parts[0]![0]),
    });
  };
  const plurals = PLURAL_ENDINGS.map((ending) => `ها${ending.replace("\u200C", "")}`);
  for (const text of plurals) {
    add(SuffixGroup.plural, [[text, plural]]);
    for (const degree of ["تر", "ترین"])
      add(SuffixGroup.comparative, [
        [degree, comparative],
        [text, plural],
      ]);
    for (const group of [SuffixGroup.heh, SuffixGroup.yeh])
      add(group, [
        ["ای", clitic],
        [text, plural],
      ]);
  }
  for (const ending of SPOKEN_PLURAL_ENDINGS) add(SuffixGroup.plural, [[`ها${ending}`, plural]], true);
  for (const ending of COMPARATIVE_ENDINGS) add(SuffixGroup.comparative, [[`تر${ending}`, comparative]]);
  for (const ending of SUPERLATIVE_ENDINGS) add(SuffixGroup.comparative, [[`ترین${ending}`, comparative]]);
  for (const degree of ["تر", "ترین", "تری"])
    add(SuffixGroup.heh, [
      ["ای", clitic],
      [degree, comparative],
    ]);
  for (const person of PERSONS) add(SuffixGroup.heh, [[person, participle]]);
  for (const pronoun of PRONOUNS) add(SuffixGroup.heh, [[pronoun, clitic]]);
  for (const pronoun of SPOKEN_PRONOUNS) add(SuffixGroup.heh, [[pronoun, clitic]], true);
  for (const pronoun of PRONOUNS)
    add(SuffixGroup.heh, [
      ["ای", clitic],
      [pronoun, clitic],
    ]);
  add(SuffixGroup.heh, [["ان", participle]], true); // spoken: رفته‌ان
  for (const word of ["است", "ست"]) add(SuffixGroup.heh, [[word, participle]]);
  for (const person of PERSONS) add(SuffixGroup.yeh, [[person, clitic]], person === "ای" || person === "ام");
  for (const pronoun of PRONOUNS) add(SuffixGroup.yeh, [[pronoun, clitic]], pronoun !== "اش");
  add(SuffixGroup.copula, [["اند", clitic]]);
  add(SuffixGroup.ezafe, [["ی", clitic]]);
  return result;
}

/** The longest chain in letters. */
export const LONGEST_CHAIN = 12;
