import { hashOf, letterNumber } from "../letters.ts";
import { groupBy, type Morpheme, morpheme } from "./morphemes.ts";

/** A function word that loses the space behind it. */
interface FunctionWord extends Morpheme {
  /** The fewest letters after it. */
  readonly shortest: number;
}

/** The words beside which a space gets lost; see lost-spaces.txt. */
export interface FunctionWords {
  /** Those that lose the space behind them, by their first letter. */
  readonly opening: readonly (readonly FunctionWord[] | undefined)[];
  /** Those that lose the space before them, by their last letter. */
  readonly closing: readonly (readonly Morpheme[] | undefined)[];
  /** Pairs of function words, glued: the number of letters of the first. */
  readonly functionPairs: ReadonlyMap<number, number>;
}

/** Reads the packed table. */
export function readFunctionWords(packed: string): FunctionWords {
  const [opens = "", closes = "", pairs = ""] = packed.split("\n");
  return {
    opening: groupBy(
      opens
        .split(" ")
        .map((word) => word.split("-"))
        .map(([text = "", shortest = "1"]) => ({ ...morpheme(text), shortest: Number(shortest) })),
      ({ letter }) => letter,
    ),
    closing: groupBy(
      closes.split(" ").map((text) => ({ ...morpheme(text), last: letterNumber(text.at(-1)!) })),
      ({ last }) => last,
    ),
    functionPairs: new Map(pairs.split(" ").map((pair) => [hashOf(pair), pair.indexOf("-")])),
  };
}
