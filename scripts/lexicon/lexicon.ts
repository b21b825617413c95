import { joinsNext } from "../../src/unicode/index.ts";
import * as BoundaryKind from "../../src/zwnj/boundary.ts";
import { hashOf } from "../../src/zwnj/letters.ts";
import * as flags from "../../src/zwnj/lexicon/flags.ts";
import {
  CLITIC,
  COMPARATIVE,
  INDEFINITE,
  LISTED,
  PARTICIPLE,
  PLURAL,
  SILENT,
  SPACED,
  VOWEL,
} from "../../src/zwnj/lexicon/flags.ts";
import type { Lexicon } from "../../src/zwnj/lexicon/lexicon.ts";
import type { PackedLexicon } from "../../src/zwnj/lexicon/packing.ts";
import * as Role from "../../src/zwnj/word/role.ts";
import { bitsOf } from "./bits.ts";
import { withoutDerivable } from "./derivable.ts";
import { canonical, dictionaryWords, readDictionary, type Word, ZWNJ } from "./dictionary.ts";
import { encode, pack } from "./pack.ts";
import { readTable, readWords } from "./tables.ts";
import { allStems, conjugated } from "./verbs.ts";

interface Counts {
  readonly zwnj: number;
  readonly glued: number;
  readonly spaced: number;
}

const NEVER_SEEN: Counts = { zwnj: 0, glued: 0, spaced: 0 };

/** The source of the generated module. */
export function lexiconModule(): string {
  bitsOf("src/zwnj/lexicon/flags.ts", flags, 16);
  const dictionary = readDictionary("node_modules/dictionary-fa/index.dic");
  const stems = allStems(dictionary);
  const verbs = conjugated(stems);
  const counts = new Map<string, Counts>();
  for (const [spelling = "", zwnj, glued, spaced] of readTable("counts-compounds")) {
    counts.set(spelling, { zwnj: Number(zwnj), glued: Number(glued), spaced: Number(spaced) });
  }
  const second = members("second");
  const first = members("first");

  // Words by their letters: a word is either solid or has ZWNJs, not both.
  const solid = new Map<string, Word>();
  const compounds = new Map<string, Word>();
  const put = (word: Word) => {
    if (encode(word.spelling) === undefined) return;
    const target = word.spelling.includes(ZWNJ) ? compounds : solid;
    const key = lettersOf(word.spelling);
    const known = target.get(key);
    target.set(key, known === undefined ? word : { spelling: known.spelling, classes: known.classes | word.classes });
  };
  const pronounced = new Set(readWords("pronounced-heh").map(fold));
  for (const word of dictionaryWords(dictionary, verbs)) {
    const spelling = fold(word.spelling);
    const isPronounced = pronounced.has(spelling.slice(spelling.lastIndexOf(ZWNJ) + 1));
    put({ spelling, classes: isPronounced ? word.classes & ~SILENT : word.classes });
  }
  for (const spelling of [...readWords("compounds"), ...readWords("arabic-phrases"), ...readWords("linking-vav")]) {
    put({ spelling: fold(spelling), classes: classesOf(spelling) });
  }
  for (const [spelling = "", note] of readTable("initialisms"))
    if (note !== "spaced") put({ spelling: fold(spelling), classes: nounClasses(spelling) });
  for (const [spelling, { zwnj, glued }] of counts) {
    if (zwnj > 1 && zwnj > glued) put({ spelling: fold(spelling), classes: classesOf(spelling) });
  }

  // One spelling for each word that has two.
  const alwaysSolid = new Set(
    ["solid-from-review", "solid-compounds", "solid", "solid-by-count"].flatMap(readWords).map(lettersOf),
  );
  for (const [key, compound] of compounds) {
    const seen = counts.get(compound.spelling) ?? NEVER_SEEN;
    if (
      alwaysSolid.has(key) ||
      TRUE_SUFFIX.test(compound.spelling) ||
      (seen.glued > seen.zwnj && solid.has(key)) ||
      seen.glued > 2 * seen.zwnj + 1
    ) {
      if (!solid.has(key)) solid.set(key, { spelling: key, classes: compound.classes });
      compounds.delete(key);
    } else solid.delete(key);
  }
  for (const key of alwaysSolid)
    if (!solid.has(key) && !verbs.has(key)) solid.set(key, { spelling: key, classes: nounClasses(key) });

  // Words of ours; what stands here overrules all of the above.
  for (const [spelling = "", ...notes] of [...readTable("words"), ...readTable("readings")]) {
    const key = lettersOf(spelling);
    const classes =
      (solid.get(key)?.classes ?? compounds.get(key)?.classes ?? 0) |
      classesOf(spelling) |
      (notes.includes("adjective") ? COMPARATIVE : 0);
    solid.delete(key);
    compounds.delete(key);
    put({ spelling: fold(spelling), classes });
  }

  // The grammar knows that an option decides about these, and has to be asked.
  for (const word of ["آنها", "اینها"]) solid.delete(word);

  // The compounds that may be joined from their spaced spelling. What also stands alone («منتشر شده است») is not.
  const standsAlone = membersMarked("alone");
  const joinsIfListed = membersMarked("listed");
  const always = new Set(
    [
      ...readWords("spaced-compounds"),
      ...readTable("words")
        .filter((row) => row.includes("spaced"))
        .map((row) => row[0]!),
    ].map(fold),
  );
  const never = new Set(readWords("never-joined").map(fold));
  // «گفت و گو» has no such space; «گفت وگو» is no spelling of anything, unless the second half is a word: «خشک وتر».
  for (const spelling of readWords("linking-vav"))
    (solid.has(lettersOf(spelling.slice(spelling.indexOf(ZWNJ)))) ? never : always).add(fold(spelling));
  for (const spelling of readWords("initialisms")) always.add(fold(spelling));
  for (const [spelling = "", ...notes] of readTable("words")) if (!notes.includes("spaced")) never.add(fold(spelling));
  for (const row of readTable("arabic-phrases")) (row[1] === "glued" ? never : always).add(fold(row[0]!));
  for (const [key, { spelling, classes }] of compounds) {
    const joined =
      !never.has(spelling) && (always.has(spelling) || joinedFromSpaces(spelling, counts.get(spelling) ?? NEVER_SEEN));
    compounds.set(key, { spelling, classes: (classes & ~SPACED) | (joined ? SPACED : 0) });
  }

  /** A compound inflects like its last part. */
  function classesOf(spelling: string): number {
    const last = lettersOf(spelling.slice(spelling.lastIndexOf(ZWNJ) + 1));
    const inherited = solid.get(last)?.classes ?? 0;
    return spelling.includes(ZWNJ) && inherited !== 0 ? inherited | PLURAL : nounClasses(spelling);
  }

  function joinedFromSpaces(spelling: string, seen: Counts): boolean {
    const parts = spelling.split(ZWNJ);
    if (seen.zwnj + seen.spaced > 2) return seen.zwnj > 2 * seen.spaced;
    if (seen.spaced > 0) return false;
    const last = parts.at(-1)!;
    if (standsAlone.has(last)) return false;
    const member = second.get(last);
    if (member !== undefined && bound(member)) return true;
    return seen.zwnj > 0 && parts.every((part) => part.length > 1);
  }

  checkCollisions([...solid.keys(), ...compounds.keys(), ...verbs.keys()]);
  const keys = new Set([...solid.keys(), ...compounds.keys()].filter((key) => key.length > 1));
  const secondMembers = [...second].filter(([member, row]) => productive(member, row)).map(([member]) => member);
  const lists = {
    present: stems.present.join(" "),
    past: stems.past.join(" "),
    second: [...secondMembers, ...readWords("second-members")].join(" "),
    spacedSecond: [
      ...secondMembers.filter(
        (member) => bound(second.get(member)!) && !standsAlone.has(member) && !joinsIfListed.has(member),
      ),
      ...membersMarked("spaced"),
    ].join(" "),
    first: [...first]
      .filter(([member, row]) => productiveFirst(member, row))
      .map(([member]) => member)
      .join(" "),
    spokenStems: readWords("spoken-stems").join(" "),
    ...pluralOrIndefinite(verbs),
    colloquial: readWords("colloquial")
      .map((word) => word.replaceAll(ZWNJ, ""))
      .join(" "),
    ...otherTables(),
  };
  const all = [...solid.values(), ...compounds.values()].filter(({ spelling }) => keys.has(lettersOf(spelling)));
  const packed: PackedLexicon = { ...pack(withoutDerivable(all, lists)), ...lists };
  const lines = Object.entries(packed).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`);
  return [
    "// Generated by scripts/lexicon/build.ts from dictionary-fa (Lilak, Apache-2.0) and src/zwnj/tables/. Do not edit.",
    'import type { PackedLexicon } from "./packing.ts";',
    "",
    "export const packedLexicon: PackedLexicon = {",
    ...lines,
    "};",
    "",
  ].join("\n");
}

/** What is written together with its word by the Academy (2022, p. 44), but for one in heh: توصیفگر, نشانواره, but حیله‌گر. */
const TRUE_SUFFIX = /^[^\u200C]+[^ه\u200C]\u200C(?:گر|گری|واره|گاه)$/;

const CLASSES: Readonly<Record<string, number>> = {
  plural: PLURAL,
  comparative: COMPARATIVE,
  silent: SILENT,
  clitic: CLITIC,
  listed: LISTED,
  indefinite: INDEFINITE,
};

/** The kinds of endings.txt, in the order of the packed table. */
const ENDINGS = ["plural", "spokenPlural", "comparative", "superlative", "person", "pronoun", "spokenPronoun"];

/** The tables that are no words of the lexicon, checked and packed. */
function otherTables(): Lexicon["tables"] {
  const byRole = new Map([...grouped("roles", 1, 0), ["homograph", [...grouped("homographs", 0, 1).keys()]]]);
  const bits = bitsOf("src/zwnj/word/role.ts", Role, 32);
  for (const role of byRole.keys())
    if (!bits.has(role)) throw new Error(`roles.txt: there is no role "${role}"; see src/zwnj/word/role.ts`);
  const kinds = new Map(Object.entries(BoundaryKind));
  const homographs = readTable("homographs").map(([glued, reading, kind = "", usual = "", ...sides]) => {
    if (!kinds.has(kind)) throw new Error(`homographs.txt: ${glued} has an unknown kind "${kind}"`);
    if (usual !== "stays" && usual !== "read") throw new Error(`homographs.txt: ${glued} neither stays nor is read`);
    const words = sides.map((side) => side.replace(/@(\w+)/g, (_, role: string) => (byRole.get(role) ?? []).join(" ")));
    return [glued, reading, kinds.get(kind), usual, ...words].join("\t");
  });
  const prefixes = readTable("prefixes").map(([prefix, cost, classes = "", letters]) => {
    const needs = classes.split(" ").map((name) => {
      const flag = CLASSES[name];
      if (flag === undefined) throw new Error(`prefixes.txt: ${prefix} takes an unknown class "${name}"`);
      return flag;
    });
    return [prefix, cost, needs.reduce((set, flag) => set | flag, 0), letters].join(" ");
  });
  const endings = grouped("endings", 1, 0);
  for (const kind of endings.keys())
    if (!ENDINGS.includes(kind)) throw new Error(`endings.txt: there is no kind "${kind}"`);
  return {
    prefixes: prefixes.join("\n"),
    roles: [...byRole].map(([role, words]) => `${bits.get(role)}\t${words.join(" ")}`).join("\n"),
    homographs: homographs.join("\n"),
    preverbVerbs: [...grouped("preverb-verbs", 0, 1)]
      .map(([preverb, stems]) => [preverb, ...stems].join(" "))
      .join("\n"),
    attributes: readWords("attributes").join(" "),
    endings: ENDINGS.map((kind) => (endings.get(kind) ?? []).join(" ")).join("\n"),
    secondHalves: readWords("second-halves").join(" "),
    linked: [
      ...new Set(readWords("linking-vav").flatMap((word) => fold(word).match(/(?<=\u200C)و[^\u200C]{2,}/) ?? [])),
    ].join(" "),
  };
}

/** The cells of one column of a table by those of another. */
function grouped(table: string, by: number, column: number): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const row of readTable(table)) {
    const key = row[by] ?? "";
    groups.set(key, [...(groups.get(key) ?? []), row[column] ?? ""]);
  }
  return groups;
}

/**
 * The stems X of which «Xهای» is «Xه‌ای», and those of which it is surely «X‌های»; in between, neighbouring words may speak for «Xه‌ای». Attested
 * forms decide; where there are none, the more frequent of the words X and Xه. After a letter that does not join, «Xهای» is right as it
 * stands: only a clear case is split. What by-context.txt lists is in both lists where the neighbours may also speak against the first reading,
 * or for a ZWNJ after a letter that does not join.
 */
function pluralOrIndefinite(verbs: ReadonlyMap<string, number>): { indefinite: string; plural: string } {
  const indefinite: string[] = [];
  const plural: string[] = [];
  const decided = new Set(readWords("readings").map(lettersOf));
  const open = new Map(readTable("by-context").map(([stem = "", reading = ""]) => [stem, reading]));
  for (const [stem = "", ...cells] of readTable("counts-plural-or-indefinite")) {
    const [plurals = 0, indefinites = 0, bare = 0, withHeh = 0] = cells.map(Number);
    if (decided.has(`${stem}های`)) continue;
    const joining = joinsNext(stem.charCodeAt(stem.length - 1));
    const seen = plurals + indefinites;
    const participle = ((verbs.get(`${stem}ه`) ?? 0) & PARTICIPLE) !== 0;
    let prefersIndefinite: boolean;
    if (open.get(stem) === "plural") prefersIndefinite = false;
    else if (!joining)
      prefersIndefinite =
        seen > 0
          ? indefinites > 1 && indefinites > 4 * plurals && 4 * withHeh > bare
          : withHeh > 8 * bare && withHeh > 4;
    else prefersIndefinite = seen > 0 ? indefinites > plurals : withHeh > bare && !participle;
    const byContext = open.has(stem) && (!joining || prefersIndefinite);
    if (prefersIndefinite || byContext) indefinite.push(stem);
    if (byContext || (!prefersIndefinite && plurals > 3 && plurals > 8 * indefinites && !open.has(stem)))
      plural.push(stem);
  }
  return { indefinite: indefinite.join(" "), plural: plural.join(" ") };
}

/** Two words of the lexicon with one hash would share their flags. */
function checkCollisions(keys: readonly string[]): void {
  const byHash = new Map<number, string>();
  for (const key of keys) {
    const letters = lettersOf(key);
    const other = byHash.get(hashOf(letters));
    if (other !== undefined && other !== letters) console.warn(`lexicon: ${letters} and ${other} have one hash`);
    byHash.set(hashOf(letters), letters);
  }
}

interface Member extends Counts {
  readonly types: number;
}

function members(side: "first" | "second"): Map<string, Member> {
  const result = new Map<string, Member>();
  for (const [member = "", types, zwnj, glued, spaced] of readTable(`counts-${side}-members`)) {
    result.set(member, { types: Number(types), zwnj: Number(zwnj), glued: Number(glued), spaced: Number(spaced) });
  }
  return result;
}

/** Second members of ours with a mark. */
function membersMarked(mark: string): Set<string> {
  return new Set(
    readTable("second-members")
      .filter((row) => row[1] === mark)
      .map((row) => row[0]!),
  );
}

/** Never a word by itself beside the same words, as شناسی: safe to join from spaces. */
function bound(row: Member): boolean {
  return row.types > 5 && row.spaced <= row.zwnj && row.spaced <= 0.1 * (row.zwnj + row.types);
}

/** Whether compounds with this second member are written with ZWNJ where the dictionary does not list them. */
function productive(member: string, row: Member): boolean {
  return member.length > 2 && row.types > 4 && row.zwnj >= 3 * row.glued && row.spaced <= 2 * (row.zwnj + row.types);
}

function productiveFirst(member: string, row: Member): boolean {
  return (
    member.length > 2 &&
    row.types > 4 &&
    row.zwnj >= 3 * row.glued &&
    row.zwnj > 0 &&
    row.spaced <= 4 * (row.zwnj + row.types)
  );
}

/** What a noun of ours takes, as Lilak classes its own. */
function nounClasses(spelling: string): number {
  const last = spelling.at(-1)!;
  if (last === "ه" || last === "ی") return PLURAL | SILENT | (last === "ی" ? CLITIC : 0);
  return last === "ا" || last === "و" ? PLURAL | VOWEL | CLITIC : PLURAL | CLITIC;
}

/** The letters that the lexicon tells apart; see src/zwnj/letters.ts. */
export function fold(spelling: string): string {
  return canonical(
    spelling
      .replace(/[أإٱ]/g, "ا")
      .replaceAll("ؤ", "و")
      .replaceAll("ئ", "ی")
      .replace(/[\u064B-\u065F\u0670\u0640]/g, ""),
  );
}

function lettersOf(spelling: string): string {
  return fold(spelling).replaceAll(ZWNJ, "");
}
