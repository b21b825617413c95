import { type Barrier, rangesBetween } from "../edits/index.ts";
import type { Options } from "../options/index.ts";
import { followingMajority, majorityOf } from "../style/index.ts";
import { activeRules, type Rule, walk } from "../walk/index.ts";

/** The options for a document: with what most of it does, where it writes one thing in two ways. */
export function optionsOfDocument(
  text: string,
  barriers: readonly Barrier[],
  rules: readonly Rule[],
  options: Options,
): Options {
  const prose = rangesBetween(text.length, barriers).map(({ start, end }) => text.slice(start, end));
  const active = activeRules(rules, options);
  const isStable = (sample: string): boolean => walk(sample, () => [], active, options).repairs.length === 0;
  const majority = majorityOf(prose, isStable);
  return majority === undefined ? options : followingMajority(options, majority);
}
