/**
 * A set of named features: an object that has a field for each, true or false. A class has the features of one kind, a row each, and there may be
 * as many as you like. Of one kind, equal sets are one object.
 */
export interface FeatureSet {
  /** Its number among the sets of its kind. That of the empty set is 0. */
  readonly id: number;
}

/** The name of a feature. */
export type Feature<S extends FeatureSet> = Exclude<keyof S, "id"> & string;

/** Which features a set is to have, and which not. */
export type Changes<S extends FeatureSet> = Partial<Readonly<Record<Feature<S>, boolean>>>;

/** All features of the kind of a set, in the order of their rows. */
export function featuresOf<S extends FeatureSet>(set: S): readonly Feature<S>[] {
  return Object.keys(set).filter((key): key is Feature<S> => key !== "id");
}

/** The features that a set has. */
export function membersOf<S extends FeatureSet>(set: S): readonly Feature<S>[] {
  return featuresOf(set).filter((feature) => set[feature]);
}

/** Whether a set has one of some features. */
export function hasAny<S extends FeatureSet>(set: S, features: readonly Feature<S>[]): boolean {
  return features.some((feature) => set[feature]);
}

/** A packed table with the words of each feature in its line: of features that no word has by that table it is empty. */
export function linesOf<S extends FeatureSet>(
  packed: string,
  { none }: FeatureSets<S>,
): (readonly [feature: Feature<S>, words: readonly string[]])[] {
  const features = featuresOf(none);
  return packed.split("\n").map((line, i) => [features[i]!, line === "" ? [] : line.split(" ")]);
}

/** The sets of one kind that are in use, each made when it is first asked for. */
export class FeatureSets<S extends FeatureSet> {
  /** The empty set. */
  readonly none: S;
  private readonly empty: () => S;
  private readonly byMembers: Map<string, S>;
  /** The sets by their number; the features of each, and for each feature the set that has one more, or less. */
  private readonly sets: S[];
  private readonly members: (readonly Feature<S>[])[];
  private readonly toggled: Map<Feature<S>, S>[];
  /** The union of two, by the numbers of both. */
  private readonly unions: Map<number, S>;

  /** @param empty - makes an empty set; all sets are made so, then they are of one shape */
  constructor(empty: () => S) {
    this.empty = empty;
    this.byMembers = new Map();
    this.sets = [];
    this.members = [];
    this.toggled = [];
    this.unions = new Map();
    this.none = this.keep(empty());
  }

  /** The set with this number. */
  get(id: number): S {
    return this.sets[id]!;
  }

  /** The set that has these features and no others. */
  of(features: readonly Feature<S>[]): S {
    return this.add(this.none, features);
  }

  /** A set and some more features. */
  add(set: S, features: readonly Feature<S>[]): S {
    let more = set;
    for (const feature of features) more = this.change(more, feature, true);
    return more;
  }

  /** The set that has the features of two. */
  union(set: S, other: S): S {
    if (set === this.none) return other;
    const key = (set.id << 16) | other.id;
    let both = this.unions.get(key);
    if (both === undefined) {
      both = this.add(set, this.members[other.id]!);
      this.unions.set(key, both);
    }
    return both;
  }

  /** A set with some features changed. */
  with(set: S, changes: Changes<S>): S {
    let changed = set;
    for (const feature of Object.keys(changes) as Feature<S>[])
      changed = this.change(changed, feature, changes[feature]!);
    return changed;
  }

  private change(set: S, feature: Feature<S>, has: boolean): S {
    if (set[feature] === has) return set;
    const toggled = this.toggled[set.id]!;
    let other = toggled.get(feature);
    if (other === undefined) {
      other = this.keep(Object.assign(this.empty(), set, { [feature]: has }));
      toggled.set(feature, other);
    }
    return other;
  }

  /** The set itself, or the one with the same features that is there already. */
  private keep(set: S): S {
    const members = membersOf(set);
    const key = members.join(" ");
    const known = this.byMembers.get(key);
    if (known !== undefined) return known;
    Object.assign(set, { id: this.sets.length });
    this.byMembers.set(key, set);
    this.sets.push(set);
    this.members.push(members);
    this.toggled.push(new Map());
    return set;
  }
}
