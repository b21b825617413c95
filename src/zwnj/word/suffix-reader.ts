import { LONGEST_CHAIN, type SuffixChain } from "./suffixes.ts";
import type { Consider, Word } from "./word.ts";
import type { SuffixCost, WordConstruction } from "./word-construction.ts";

export const guards = {
  /** «نمیام» is the spoken «نمی‌آیم»: what stands behind می is a verb and never the copula. */
  "no copula behind می": (word: Word, stem: number) => word.grammar.mi.some(({ hash }) => hash === word.hash(0, stem)),
  /** «تو», «ترم», «ترشه» */
  "what is a word behind a space is no suffix": (chains: readonly SuffixChain[]) => chains.every(({ glued }) => glued),
};

/** Reads the end of a word as a chain of suffixes, by what each construction tells of its own. */
export class SuffixReader {
  private readonly costs: readonly SuffixCost["cost"][];

  constructor(constructions: readonly WordConstruction[]) {
    const costs: SuffixCost["cost"][] = [];
    for (const { group, cost } of constructions.flatMap(({ suffixes = [] }) => suffixes)) costs[group] = cost;
    this.costs = costs;
  }

  read(word: Word, consider: Consider): void {
    const { length, grammar } = word;
    for (let end = Math.max(2, length - LONGEST_CHAIN); end < length; end++) {
      if (guards["no copula behind می"](word, end)) continue;
      const chains = grammar.chains.get(word.hash(end, length));
      if (chains === undefined) continue;
      const stem = word.stem(end);
      for (const chain of chains) {
        const cost = this.costs[chain.group]!(word, chain, stem, end);
        if (cost === undefined) continue;
        let { joints } = stem;
        for (const joint of chain.joints) joints |= word.visible(end + joint);
        consider(stem.cost + cost, joints, end);
      }
    }
  }
}

/** The chains that may stand by themselves. */
export function standing(chains: readonly SuffixChain[] | undefined): readonly SuffixChain[] | undefined {
  return chains === undefined || guards["what is a word behind a space is no suffix"](chains) ? undefined : chains;
}
