import { word as isWord } from "../tables/cells.ts";
import { OF_GRAMMAR } from "./compounds-by-count.ts";
import { compoundCounts, NEVER_SEEN } from "./counts.ts";
import { engineWith } from "./engine.ts";
import { fold, lettersOf, ZWNJ } from "./letters.ts";
import { lexiconModule } from "./lexicon.ts";
import { hasPrefixIn, MARGIN } from "./prevailing.ts";
import { OF_USAGE } from "./solid-by-count.ts";
import { countsWithZwnj } from "./spellings-of-wikipedia.ts";
import { readTable } from "./tables.ts";

/** So often at least, in either spelling. */
const FEWEST = 10;
/** And so often in both, if no row of ours says how it is spelled: what is rarer is not worth its bytes. */
const FEWEST_OF_BOTH = 100;
/** «وقتیکه» has lost a space, and so has «بهانگلیسی»; weekdays have a rule of their own. */
const DECIDED_ELSEWHERE = /^به\u200C|که$|\u200Cشنبه$/;
/** Comparatives have no row of ours. */
const COMPARATIVE = /\u200Cتر(?:ین)?$/;

export interface Row {
  readonly spelling: string;
  readonly withZwnj: number;
  readonly solid: number;
}

/**
 * The compounds that a large text writes solid about as often as with their ZWNJ. The engine proposes: it would restore them, or the counts of the
 * small text keep it from doing so.
 */
export async function dividedByCount(counts: ReadonlyMap<string, number>): Promise<Row[]> {
  const withZwnj = countsWithZwnj(counts);
  const small = compoundCounts();
  const ours = new Map(readTable("words").map(([word = "", wordClass = ""]) => [lettersOf(word), wordClass]));
  const { findRepairs, normalize } = await engineWith(lexiconModule({ divided: [] }));
  const divided = new Map<string, Row>();
  const closed: Row[] = [];
  for (const spelling of counts.keys()) {
    if (!spelling.includes(ZWNJ) || fold(spelling) !== spelling || isWord(spelling) !== undefined) continue;
    const letters = lettersOf(spelling);
    const row = { spelling, withZwnj: withZwnj.get(letters)!, solid: counts.get(letters) ?? 0 };
    if (!isDivided(row, ours.get(letters)) || DECIDED_ELSEWHERE.test(spelling)) continue;
    const { zwnj, glued, spaced } = small.get(spelling) ?? NEVER_SEEN;
    if (glued > zwnj && row.solid < MARGIN * row.withZwnj) {
      if (spaced === 0 && !OF_GRAMMAR.some((pattern) => pattern.test(spelling))) closed.push(row);
      continue;
    }
    const rules = findRepairs(letters).repairs.flatMap((repair) => repair.rules);
    const isOfUsage = COMPARATIVE.test(spelling) || rules.every((rule) => OF_USAGE.test(rule));
    if (isOfUsage && normalize(letters) === spelling) divided.set(letters, row);
  }
  // A word that is known explains others that begin with it, if the small text does not have them.
  const explaining = [...divided]
    .filter(([letters, { spelling }]) => small.has(spelling) || !hasPrefixIn(divided, letters))
    .map(([, row]) => row);
  return [...closed, ...explaining].sort((a, b) => (a.spelling < b.spelling ? -1 : 1));
}

/** Where a row of ours says how a word is spelled, counts that say otherwise divide it, too. */
function isDivided({ spelling, withZwnj, solid }: Row, wordClass: string | undefined): boolean {
  if (COMPARATIVE.test(spelling)) return withZwnj >= FEWEST_OF_BOTH && MARGIN * solid > withZwnj;
  if (withZwnj < FEWEST || solid < FEWEST || withZwnj >= MARGIN * solid) return false;
  if (wordClass !== undefined && wordClass !== "compound" && wordClass !== "solid") return true;
  return solid < MARGIN * withZwnj && withZwnj + solid >= FEWEST_OF_BOTH;
}
