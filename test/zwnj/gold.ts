import { ZWNJ } from "../../src/unicode/index.ts";
import { repairZwnj } from "../../src/zwnj/index.ts";
import { filesIn, readMarked } from "../support/fixtures.ts";

/** Our gold sentences: what a careful editor would print. */
export interface GoldText {
  readonly domain: string;
  readonly sentences: readonly string[];
}

export function goldTexts(): readonly GoldText[] {
  return filesIn("zwnj-gold", ".txt").map((file) => ({
    domain: file.replace(".txt", ""),
    sentences: readMarked(`zwnj-gold/${file}`).map(({ text }) => text),
  }));
}

export const DAMAGES = {
  clean: (sentence: string) => sentence,
  glued: (sentence: string) => sentence.replaceAll(ZWNJ, ""),
  spaced: (sentence: string) => sentence.replaceAll(ZWNJ, " "),
} as const;

export type Damage = keyof typeof DAMAGES;

/** The words in which the repair of a damaged sentence differs from the sentence, ¦ for ZWNJ. Empty if there are none. */
export function misses(sentence: string, damage: Damage): readonly string[] {
  const result = repairZwnj(DAMAGES[damage](sentence));
  if (result === sentence) return [];
  return differences(sentence, result);
}

/** Walks both texts letter by letter; whatever stands between two letters may differ. */
function differences(gold: string, result: string): string[] {
  const found: string[] = [];
  let i = 0;
  let j = 0;
  let wordGold = "";
  let wordResult = "";
  const flush = () => {
    if (wordGold !== wordResult) found.push(`${show(wordGold)} ← ${show(wordResult)}`);
    wordGold = "";
    wordResult = "";
  };
  while (i < gold.length || j < result.length) {
    const gapGold = gapAt(gold, i);
    const gapResult = gapAt(result, j);
    if (gapGold.includes(" ") && gapResult.includes(" ")) flush();
    else {
      wordGold += gapGold;
      wordResult += gapResult;
    }
    i += gapGold.length;
    j += gapResult.length;
    wordGold += gold[i] ?? "";
    wordResult += result[j] ?? "";
    i += 1;
    j += 1;
  }
  flush();
  return found;
}

function gapAt(text: string, at: number): string {
  let end = at;
  while (text[end] === " " || text[end] === ZWNJ) end += 1;
  return text.slice(at, end);
}

function show(text: string): string {
  return text.replaceAll(ZWNJ, "¦");
}
