import type { Flags } from "../../src/zwnj/lexicon/flags.ts";
import type { Role } from "../../src/zwnj/lexicon/roles.ts";
import { word as isWord } from "../tables/cells.ts";
import { readDictionary } from "./dictionary.ts";
import { engineWith } from "./engine.ts";
import { fold, lettersOf, ZWNJ } from "./letters.ts";
import { lexiconModule } from "./lexicon.ts";
import { decidedElsewhere, hasPrefixIn, MARGIN, prevailsIn } from "./prevailing.ts";
import { countsWithZwnj } from "./spellings-of-wikipedia.ts";
import { readTable } from "./tables.ts";
import { allStems, conjugated } from "./verbs.ts";

/** So often at least. */
const FEWEST = 10;

/** Options and the grammar decide about these, and what a normalizer takes for them is a slip («می‌سال», «لئون‌تر»). */
export const OF_GRAMMAR: readonly RegExp[] = [
  /^(?:آن|این|همان|همین)\u200C/,
  /(?:^|\u200C)ن?می(?:\u200C|$)/,
  /\u200C(?:ها|تر|ام|ای|ات|اش|اند|ان|ی|ست|است|ایم|اید|مان|تان|شان|م|ت|ش|ه)(?:\u200C|$)/,
  /\u200C(?:ها|تر(?:ین)?)(?:ی|یی|یم|یت|یش|یشان|یمان|یتان|ست|شان|ش|ند|ان)?$/,
  // A verb of two words («انجام داد»), and «کنم و» in speech.
  /\u200C(?:داد|کرد|شد|گرفت)$|^کن\u200Cمو$/,
  // True suffixes are solid (Academy 2022, p. 44).
  /\u200C(?:گر|گری|گران|واره|گاه)$/,
];
/** Of two names of letters the second may be a suffix: «بی‌ای», «تی‌ام». */
const NAME_OR_SUFFIX = /^[^\u200C]+\u200C(?:ام|ای)$/;
/** Of bits of a foreign name fewer letters are a slip as often: «گی‌یر», «گییر». */
const FEWEST_LETTERS = 5;
/** Behind these stands a verb, and a ZWNJ between is a habit of Wikipedia («شده‌بود») or of its normalizer («پدیدمی‌آورد»). */
const BEFORE_VERB = /(?:ه|می)$/;

export interface Row {
  readonly spelling: string;
  readonly count: number;
  /** Of all other spellings of these letters. */
  readonly others: number;
}

/**
 * The spellings with ZWNJs that prevail and that the engine does not restore from their letters; the engine proposes, counts dispose. They are found
 * in rounds: a word that is known explains others that begin with it.
 */
export async function compoundsByCount(counts: ReadonlyMap<string, number>): Promise<Row[]> {
  const candidates = prevailing(counts);
  const rows = new Map<string, Row>();
  for (;;) {
    const { normalize } = await engineWith(lexiconModule({ compounds: [...rows.keys()] }));
    const missed = new Map<string, Row>();
    for (const row of candidates) {
      if (rows.has(row.spelling)) continue;
      const letters = row.spelling.replaceAll(ZWNJ, "");
      if (normalize(letters) !== row.spelling) missed.set(letters, row);
    }
    const added = [...missed].filter(([letters]) => !hasPrefixIn(missed, letters));
    if (added.length === 0) return [...rows.values()].sort((a, b) => (a.spelling < b.spelling ? -1 : 1));
    for (const [, row] of added) rows.set(row.spelling, row);
  }
}

function prevailing(counts: ReadonlyMap<string, number>): Row[] {
  const withZwnj = countsWithZwnj(counts);
  const dictionary = readDictionary("node_modules/dictionary-fa/index.dic");
  const verbs = conjugated(allStems(dictionary));
  const decided = decidedElsewhere(
    (wordClass) => wordClass !== "compound",
    ({ zwnj, glued }) => prevailsIn(glued, zwnj),
  );
  const isCompound = compoundTest(verbs, dictionary);
  const rows: Row[] = [];
  for (const [spelling, count] of counts) {
    if (!spelling.includes(ZWNJ) || fold(spelling) !== spelling || isWord(spelling) !== undefined) continue;
    const letters = lettersOf(spelling);
    const others = (withZwnj.get(letters) ?? 0) + (counts.get(letters) ?? 0) - count;
    if (count < FEWEST || count < MARGIN * others || decided.has(letters)) continue;
    const form = verbs.get(letters);
    if (form?.finite !== true && form?.participle !== true && isCompound(spelling))
      rows.push({ spelling, count, others });
  }
  return rows;
}

/**
 * Tells compounds and initialisms from what the grammar decides and from two words between which a ZWNJ stands. Two names of letters, glued, are as
 * often a word or a slip: «امدی», «پیجی», «بیسی».
 */
function compoundTest(
  verbs: ReadonlyMap<string, Flags>,
  dictionary: ReadonlyMap<string, unknown>,
): (spelling: string) => boolean {
  const names = wordsWith("letterName");
  const letters = new RegExp(`^(?:${names.join("|")})+$`);
  const free = new Set([
    ...wordsWith("functionWord", "keepsBiApart", "auxiliary", "singularAfter"),
    ...readTable("lost-spaces").flatMap(([words = ""]) => words.split(" ")),
  ]);
  return (spelling) => {
    const parts = spelling.split(ZWNJ);
    if (parts.length === 2 && parts.every((part) => names.includes(part))) return false;
    if (parts.every((part) => letters.test(part)) && !NAME_OR_SUFFIX.test(spelling)) return true;
    if (OF_GRAMMAR.some((pattern) => pattern.test(spelling))) return false;
    if (parts.some((part) => part.length < 2 || free.has(part))) return false;
    if (lettersOf(spelling).length < FEWEST_LETTERS && !parts.every((part) => dictionary.has(part))) return false;
    return !(verbs.get(parts.at(-1)!)?.finite === true && BEFORE_VERB.test(parts.at(-2)!));
  };
}

function wordsWith(...roles: readonly Role[]): string[] {
  return readTable("roles")
    .filter(([, role = ""]) => roles.includes(role as Role))
    .map(([word = ""]) => word);
}
