import { hashOf } from "../letters.ts";
import { FeatureSets, linesOf } from "../lexicon/feature-sets.ts";
import type { Flag } from "../lexicon/flags.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { Roles, readRoles } from "../lexicon/roles.ts";
import { hashes, readWordSets, type WordSets } from "../lexicon/word-sets.ts";
import { ContextModel } from "./context-model.ts";
import { type FunctionWords, readFunctionWords } from "./function-words.ts";
import { type KnownStrings, knownStrings } from "./known-strings.ts";
import {
  type Ending,
  ending,
  formsOfNouns,
  groupBy,
  type Morpheme,
  morpheme,
  type Prefix,
  pairsWithStems,
} from "./morphemes.ts";
import { type SuffixChain, suffixChains } from "./suffixes.ts";

export interface Grammar extends FunctionWords, KnownStrings {
  readonly chains: ReadonlyMap<number, readonly SuffixChain[]>;
  readonly mi: readonly Morpheme[];
  readonly preverbsByLetter: readonly (readonly Morpheme[] | undefined)[];
  readonly objects: readonly Morpheme[];
  readonly spokenPronouns: ReadonlySet<number>;
  /** The hash of a preverb xor that of a stem with which it is one verb: a closed list. */
  readonly preverbVerbs: ReadonlySet<number>;
  /** The same of a noun and the forms of its verbs; see light-verbs.txt. */
  readonly lightVerbs: ReadonlySet<number>;
  readonly gluedByLast: readonly (readonly Ending[] | undefined)[];
  /** Glued endings by their hash, of which those of speech are cut from the second member of a compound as well: «خوش برخوردتون», «تسمه تایمشو». */
  readonly endings: ReadonlySet<number>;
  readonly derivations: readonly Ending[];
  /** Suffixes that are words as well, and yet stand behind no ZWNJ. */
  readonly solidSuffixes: ReadonlySet<number>;
  readonly prefixesByLetter: readonly (readonly Prefix[] | undefined)[];
  /** The words that do something to their neighbours, and what each word does. */
  readonly roles: ReadonlyMap<number, Roles>;
  readonly roleSets: FeatureSets<Roles>;
  readonly rolesOf: (hash: number) => Roles;
  readonly prefixHashes: ReadonlySet<number>;
  /** آن and its like: «آنها» is left as it is written. */
  readonly demonstratives: readonly (readonly Morpheme[] | undefined)[];
  /** The names of the Latin letters that a glued initialism is read by, by their first letter. */
  readonly letterNames: readonly (readonly Morpheme[] | undefined)[];
  readonly sets: WordSets;
  /** The second halves of the idioms of words.txt, with their و. */
  readonly linked: ReadonlySet<number>;
  /** See weights-plural-or-indefinite.txt: positive for the indefinite. */
  readonly pluralOrIndefinite: ContextModel;
  /** تو and رو: «توسینمای», «روبهترش». */
  readonly spokenPrepositions: readonly Morpheme[];
}

/** Preverbs that are written together with می (Academy 2022, p. 63). */
const PREVERBS = ["بر", "در", "باز", "فرا", "فرو", "وا", "ور", "سر", "بار", "دربر"];
const MI = ["می", "نمی"];
/** Names end in it oftener than initialisms: «دیپیکا», «تیتیکاکا», «ایکائو». */
const SYLLABLE = "کا";
/** Objects of a verb: می‌بینمش. */
const OBJECTS = ["م", "ت", "ش", "مان", "تان", "شان", "شون", "تون", "مون"];
const SPOKEN_PRONOUNS = "مون تون شون";
/** Endings that a word takes without a ZWNJ (Academy 2022, p. 41–46), and the class of word that takes them. */
const GLUED: readonly (readonly [endings: string, needs: Flag])[] = [
  ["م ت ش مان تان شان ی یم ید ند ست است ان انی انم انش انمان انتان انشان", "clitic"],
  ["مان تان شان ان یان", "silent"],
  ["یم یت یش یمان یتان یشان یی ی ییم یید یند یان ست م ت ش مان تان شان", "vowel"],
  ["م ت ش مان تان شان", "finite"],
];
const DEMONSTRATIVES = ["آن", "این", "همان", "همین"];
const SOLID_SUFFIXES = "مند مندی بان بانی";
/** «در» and «را», «روی» of speech. */
const SPOKEN_PREPOSITIONS = ["تو", "رو"];
/** Endings that make a word which takes suffixes of its own. */
const DERIVATIONS: readonly (readonly [ending: string, needs: Flag, gives: readonly Flag[]])[] = [
  ["ی", "clitic", ["comparative", "silent", "clitic"]],
  ["یی", "vowel", ["comparative", "silent", "clitic"]],
  ["ان", "clitic", ["clitic"]],
  ["ات", "clitic", ["clitic"]],
];

/** The grammar, with the tables of a lexicon. */
export function makeGrammar({ tables }: Lexicon): Grammar {
  const roleSets = new FeatureSets(() => new Roles());
  const roles = readRoles(tables.roles, roleSets);
  const [spoken = ""] = tables.endings.split("\n").slice(-1);
  return {
    chains: suffixChains(tables.endings),
    mi: MI.map(morpheme),
    preverbsByLetter: groupBy(PREVERBS.map(morpheme), ({ letter }) => letter),
    objects: OBJECTS.map(morpheme),
    spokenPronouns: hashes(SPOKEN_PRONOUNS),
    preverbVerbs: pairsWithStems(tables.preverbVerbs),
    lightVerbs: formsOfNouns(tables.lightVerbs),
    ...gluedEndings(spoken),
    derivations: DERIVATIONS.map(([text, needs, gives]) => ending(text, [needs], ["listed", "plural", ...gives])),
    solidSuffixes: hashes(SOLID_SUFFIXES),
    ...readPrefixes(tables.prefixes),
    roles,
    roleSets,
    rolesOf: (hash) => roles.get(hash) ?? roleSets.none,
    demonstratives: groupBy(DEMONSTRATIVES.map(morpheme), ({ letter }) => letter),
    letterNames: groupBy(namesOfLetters(tables.roles, roleSets).map(morpheme), ({ letter }) => letter),
    sets: readWordSets(tables.sets),
    linked: hashes(tables.linked),
    pluralOrIndefinite: new ContextModel(tables.pluralOrIndefinite),
    ...readFunctionWords(tables.lostSpaces),
    spokenPrepositions: SPOKEN_PREPOSITIONS.map(morpheme),
    ...knownStrings(),
  };
}

function gluedEndings(spoken: string): Pick<Grammar, "gluedByLast" | "endings"> {
  const written = GLUED.flatMap(([endings, needs]) => endings.split(" ").map((text) => ending(text, [needs])));
  const ofSpeech = spoken.split(" ").map((text) => ending(text, ["listed"], [], true));
  return {
    gluedByLast: groupBy([...written, ...ofSpeech], ({ last }) => last),
    endings: hashes([...GLUED.map(([endings]) => endings), spoken].join(" ")),
  };
}

function readPrefixes(table: string): Pick<Grammar, "prefixesByLetter" | "prefixHashes"> {
  const rows = table.split("\n").map((line) => line.split(" "));
  const prefixes = rows.map(([text = "", cost, needs = "", shortest]) => ({
    ...morpheme(text),
    cost: Number(cost),
    needs: needs.split(",") as Flag[],
    shortest: Number(shortest),
  }));
  return {
    prefixesByLetter: groupBy(prefixes, ({ letter }) => letter),
    prefixHashes: new Set([...prefixes.map(({ hash }) => hash), ...DEMONSTRATIVES.map(hashOf)]),
  };
}

function namesOfLetters(table: string, sets: FeatureSets<Roles>): readonly string[] {
  return linesOf(table, sets)
    .flatMap(([role, words]) => (role === "letterName" ? words : []))
    .filter((name) => name !== SYLLABLE);
}
