import type { Repair } from "../edits/index.ts";
import { checkArguments, isOn, type Options } from "../options/index.ts";
import { barriersOf, readingOf } from "../protect/index.ts";
import { rewrite } from "./rewrite.ts";
import type { Rule } from "./rule.ts";
import { walk } from "./walk.ts";

/** What `normalize` would do to a text, and what it would only suggest. */
export interface Repairs {
  /** Ordered, disjoint, minimal edits in UTF-16 offsets of the text; `normalize` applies just these. */
  readonly repairs: readonly Repair[];
  /** Edits below `minConfidence`, each as it would be on top of the repairs. */
  readonly suggestions: readonly Repair[];
}

type Switches = NonNullable<Options["rules"]>;
const NO_SWITCHES: Switches = {};
/** Of each list of rules those that are on, by switches that cannot change; most calls have none. */
let active: WeakMap<Switches, WeakMap<readonly Rule[], readonly Rule[]>> | undefined;

/** Lists of rules without those that have something to do under some options only, and these. */
let split:
  | WeakMap<readonly Rule[], { readonly always: readonly Rule[]; readonly atTimes: readonly Rule[] }>
  | undefined;

/** The rules that have something to do under these options. */
function wantedRules(rules: readonly Rule[], options: Options): readonly Rule[] {
  split ??= new WeakMap();
  let parts = split.get(rules);
  if (parts === undefined) {
    parts = {
      always: rules.filter(({ isWanted }) => isWanted === undefined),
      atTimes: rules.filter(({ isWanted }) => isWanted !== undefined),
    };
    split.set(rules, parts);
  }
  const { always, atTimes } = parts;
  if (!atTimes.some(({ isWanted }) => isWanted!(options))) return always;
  return rules.filter(({ isWanted }) => isWanted?.(options) ?? true);
}

/** The rules that are on: each by its own default, unless the options say otherwise; but for those that have nothing to do. */
export function activeRules(given: readonly Rule[], options: Options): readonly Rule[] {
  const rules = wantedRules(given, options);
  const switches = options.rules ?? NO_SWITCHES;
  active ??= new WeakMap();
  const known = active.get(switches)?.get(rules);
  if (known !== undefined) return known;
  const chosen = rules.filter(({ id }) => isOn(id, switches));
  if (switches !== NO_SWITCHES && !Object.isFrozen(switches)) return chosen;
  const lists = active.get(switches) ?? new WeakMap<readonly Rule[], readonly Rule[]>();
  active.set(switches, lists.set(rules, chosen));
  return chosen;
}

/** Finds the repairs of plain text by a list of rules. Checks the arguments in the name of the public function. */
export function findRepairsBy(rules: readonly Rule[], functionName: string, text: string, options: Options): Repairs {
  checkArguments(functionName, text, options);
  const own = ownOptions(options);
  const { repairs, suggestions } = walk(text, barriersOf(own), activeRules(rules, own), own, [], readingOf(own));
  return { repairs, suggestions };
}

/** Repairs plain text by a list of rules. */
export function repairBy(rules: readonly Rule[], functionName: string, text: string, options: Options): string {
  checkArguments(functionName, text, options);
  const own = ownOptions(options);
  return rewrite(text, barriersOf(own), activeRules(rules, own), own, readingOf(own));
}

/** Whatever is made of the lists of the options is kept for the same object, and the caller may change them before the next call. */
function ownOptions(options: Options): Options {
  return (options.words ?? options.keep ?? options.replace) ? { ...options } : options;
}
