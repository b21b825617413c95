import type { SuffixCost, WordConstruction } from "../word/word-construction.ts";

/**
 * Constructions that also write down each reading that they propose of a word: the least cost by its joints.
 *
 * @param costs - where they write it
 */
export function listening(
  constructions: readonly WordConstruction[],
  costs: Map<number, number>,
): readonly WordConstruction[] {
  const write = (joints: number, cost: number): void => {
    costs.set(joints, Math.min(cost, costs.get(joints) ?? cost));
  };
  const ofSuffix = (suffix: SuffixCost): SuffixCost => ({
    group: suffix.group,
    cost: (word, chain, stem, end) => {
      const cost = suffix.cost(word, chain, stem, end);
      if (cost !== undefined)
        write(
          chain.joints.reduce((joints, joint) => joints | word.visible(end + joint), stem.joints),
          stem.cost + cost,
        );
      return cost;
    },
  });
  return constructions.map((construction) => {
    const { reads, stem, suffixes } = construction;
    return {
      ...construction,
      ...(suffixes && { suffixes: suffixes.map(ofSuffix) }),
      ...(reads && {
        reads: (word, consider) =>
          reads(word, (cost, joints, end) => {
            write(joints, cost);
            consider(cost, joints, end);
          }),
      }),
      ...(stem && {
        stem: (word, end, best) => {
          const found = stem(word, end, best);
          if (end === word.length && found !== best) write(found.joints, found.cost);
          return found;
        },
      }),
    } satisfies WordConstruction;
  });
}
