import type { Edit } from "../edits/index.ts";
import type { Options } from "../options/index.ts";
import { HAMZA_ABOVE, IN_WORD, LETTER, LETTERS, regex, WORD_END, ZWNJ } from "../unicode/index.ts";
import type { Rule, RulePage } from "../walk/index.ts";
import { FAMILIES } from "./families.ts";
import { findTerms, type Glossary, readGlossary } from "./glossary.ts";

/** What most of a document does, where it does two things. */
export interface Majority {
  /** Spellings by the one that is the most frequent of their family. */
  readonly words: Glossary;
  /** The index of a way to write what is not a word. */
  readonly ways: ReadonlyMap<Manner, number>;
}

/** Something that is written in several ways, each of which can be turned into another. */
interface Manner {
  readonly ways: readonly {
    /** Global and linear. What is replaced is the whole match. */
    readonly pattern: () => RegExp;
    /** A text written so. */
    readonly sample: string;
    readonly write: (core: string) => string;
  }[];
  /** What of a match stays. */
  readonly core: (match: string) => string;
}

const same = (text: string): string => text;

const MANNERS: readonly Manner[] = [
  {
    ways: [
      {
        pattern: () => regex`/(?<=[${LETTERS}]ه)\u0654${WORD_END}/g`,
        sample: `خانه${HAMZA_ABOVE} ما`,
        write: () => HAMZA_ABOVE,
      },
      {
        pattern: () => regex`/(?<=[${LETTERS}]ه)\u200Cی${WORD_END}/g`,
        sample: `خانه${ZWNJ}ی ما`,
        write: () => `${ZWNJ}ی`,
      },
    ],
    core: same,
  },
  {
    ways: [
      { pattern: () => /«[^«»“”"]{1,300}»/g, sample: "آن «کتاب» را", write: (core) => `«${core}»` },
      { pattern: () => /“[^«»“”"]{1,300}”/g, sample: "آن “کتاب” را", write: (core) => `“${core}”` },
      {
        pattern: () => regex`/(?<![\w${IN_WORD}])"[^«»“”"]{1,300}"(?![\w${IN_WORD}])/g`,
        sample: 'آن "کتاب" را',
        write: (core) => `"${core}"`,
      },
    ],
    core: (match) => match.slice(1, -1),
  },
];

/** Where terms are only counted, a word with every ending. */
const ANY = "کتاب";

let families: readonly (readonly string[])[] | undefined;
let all: Glossary | undefined;

/**
 * Counts how the prose of a document is written, and tells what most of it does where it does two things. Where two ways are equally frequent
 * there is no majority.
 *
 * @param isStable - whether a text stays as it is under the other rules, which come first
 * @returns `undefined` where nothing is mixed
 */
export function majorityOf(prose: readonly string[], isStable: (text: string) => boolean): Majority | undefined {
  families ??= FAMILIES.split("\n").map((line) => line.split("/"));
  all ??= readGlossary(Object.fromEntries(families.flat().map((spelling) => [spelling, ANY])));
  const counts = new Map<string, number>();
  const manners = MANNERS.map(({ ways }) => ways.map(() => 0));
  for (const text of prose) {
    for (const { term } of findTerms(all, text)) counts.set(term.forbidden, (counts.get(term.forbidden) ?? 0) + 1);
    for (const [m, { ways }] of MANNERS.entries())
      for (const [w, { pattern }] of ways.entries()) manners[m]![w]! += text.match(pattern())?.length ?? 0;
  }
  const replace: Record<string, string> = {};
  for (const spellings of families) {
    const first = mostFrequent(spellings.map((spelling) => counts.get(spelling) ?? 0));
    if (first === undefined || !isStable(spellings[first]!)) continue;
    for (const spelling of spellings)
      if (spelling !== spellings[first] && counts.has(spelling)) replace[spelling] = spellings[first]!;
  }
  const ways = new Map<Manner, number>();
  for (const [m, manner] of MANNERS.entries()) {
    const first = mostFrequent(manners[m]!);
    if (first !== undefined && isStable(manner.ways[first]!.sample)) ways.set(manner, first);
  }
  const isMixed = Object.keys(replace).length > 0 || ways.size > 0;
  return isMixed ? { words: readGlossary(replace), ways } : undefined;
}

/** The place of the highest number, where others are above 0 and none is as high. */
function mostFrequent(counts: readonly number[]): number | undefined {
  const most = Math.max(...counts);
  const isMixed =
    counts.filter((count) => count > 0).length > 1 && counts.filter((count) => count === most).length === 1;
  return isMixed ? counts.indexOf(most) : undefined;
}

/** What was found of the documents whose options these are. */
let known: WeakMap<Options, Majority> | undefined;

/** Options under which the rule follows a majority. */
export function followingMajority(options: Options, majority: Majority): Options {
  const own = { ...options };
  known ??= new WeakMap();
  known.set(own, majority);
  return own;
}

export const rule: Rule = {
  id: "document/mixed-spelling",
  needs: LETTER,
  isWanted: (options) => known?.has(options) === true,
  find({ text }, options, report) {
    const majority = known?.get(options);
    if (majority === undefined) return;
    const edits = [...wordsIn(text, majority), ...mannersIn(text, majority)].sort((a, b) => a.start - b.start);
    for (const { start, end, replacement } of edits) report(start, end, replacement);
  },
};

function* wordsIn(text: string, { words }: Majority): Generator<Edit, void> {
  for (const { term, start, end, written } of findTerms(words, text))
    yield { start, end, replacement: term.preferred + written };
}

function* mannersIn(text: string, { ways }: Majority): Generator<Edit, void> {
  for (const [manner, first] of ways)
    for (const [w, { pattern }] of manner.ways.entries()) {
      if (w === first) continue;
      for (const { 0: match, index } of text.matchAll(pattern()))
        yield { start: index, end: index + match.length, replacement: manner.ways[first]!.write(manner.core(match)) };
    }
}

export const page: RulePage = {
  summary:
    "Of two accepted spellings of a word (گفت\u200Cوگو, گفتگو), of ezafe (خانهٔ, خانه\u200Cی) and of quotation marks a document has one: the one that most of it has.",
  persian:
    "از دو املای پذیرفتهٔ یک واژه (گفت\u200Cوگو، گفتگو)، کسرهٔ اضافه پس از «ه» (خانهٔ، خانه\u200Cی) و علامت نقل قول، در یک متن تنها یکی می\u200Cآید: آنکه بیشتر آمده است.",
  authority: "Every style guide: one document, one spelling; the families of src/style/families.ts with their sources",
  examples: [],
  stays: ["گفتگو و گفت\u200Cوگو و گفتگو"],
};
