/** The list that each rule makes of a list that it joins. */
let longer: Map<readonly string[], Map<string, readonly string[]>> | undefined;

/** So many lists are remembered; a text made of noise could have any number of them. */
const MOST_LISTS = 2000;

/**
 * A list of rules and one more, unless it is among them. The repairs of a text have few such lists, so each is made once: whoever holds
 * repairs by the million does not hold as many lists, and what is known of a list can be looked up by the list itself.
 */
export function withRule<Id extends string>(rules: readonly Id[], rule: Id): readonly Id[] {
  if (rules.includes(rule)) return rules;
  longer ??= new Map();
  let known = longer.get(rules);
  if (known === undefined) {
    if (longer.size === MOST_LISTS) longer.clear();
    known = new Map();
    longer.set(rules, known);
  }
  let list = known.get(rule);
  if (list === undefined) {
    list = Object.freeze([...rules, rule]);
    known.set(rule, list);
  }
  return list as readonly Id[];
}

/** The empty list, which all others begin with. */
export const NO_RULES: readonly never[] = [];

/** One list of rules and what another has besides. */
export function withRules<Id extends string>(rules: readonly Id[], others: readonly Id[]): readonly Id[] {
  if (rules.length === 0) return others;
  let all = rules;
  for (let i = 0; i < others.length; i++) all = withRule(all, others[i]!);
  return all;
}
