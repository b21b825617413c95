import { describe, expect, it } from "vitest";
import { pack } from "../../scripts/lexicon/pack.ts";
import { hashOf } from "../../src/zwnj/letters.ts";
import { FeatureSets, featuresOf, hasAny, membersOf } from "../../src/zwnj/lexicon/feature-sets.ts";
import { Flags } from "../../src/zwnj/lexicon/flags.ts";
import { Roles, readRoles } from "../../src/zwnj/lexicon/roles.ts";
import { unpackWords } from "../../src/zwnj/lexicon/unpack.ts";

const none = () => ({ id: 0, red: false, green: false, blue: false });

/** As many features as no integer has bits for, and so many words that each feature is a word's. */
const MORE = Array.from({ length: 40 }, (_, i) => [`made${i}`, false] as const);
const WORDS = [..."بپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"]
  .flatMap((letter) => [`ا${letter}`, `آ${letter}`])
  .slice(0, MORE.length);

describe("sets of features", () => {
  const sets = new FeatureSets(none);
  const purple = sets.of(["red", "blue"]);

  it("have what they were made of", () => {
    expect(purple).toMatchObject({ red: true, green: false, blue: true });
    expect(sets.of([])).toBe(sets.none);
    expect(featuresOf(purple)).toEqual(["red", "green", "blue"]);
  });

  it("that are equal are one, however they came about", () => {
    expect(sets.of(["blue", "red"])).toBe(purple);
    expect(sets.with(sets.of(["green", "red"]), { green: false, blue: true })).toBe(purple);
    expect(sets.union(sets.of(["red"]), sets.of(["blue"]))).toBe(purple);
    expect(sets.union(sets.of(["red"]), sets.of(["blue"]))).toBe(purple);
    expect(sets.with(purple, { red: false, blue: false })).toBe(sets.none);
    expect(sets.get(purple.id)).toBe(purple);
  });

  it("do not change one another", () => {
    const red = sets.of(["red"]);
    sets.with(red, { blue: true });
    sets.union(red, sets.of(["green"]));
    expect(red).toMatchObject({ red: true, green: false, blue: false });
    expect(sets.union(red, sets.none)).toBe(red);
    expect(sets.union(sets.none, red)).toBe(red);
  });

  it("may be asked for several features", () => {
    expect(hasAny(purple, ["green", "blue"])).toBe(true);
    expect(hasAny(purple, ["green"])).toBe(false);
    expect(hasAny(purple, [])).toBe(false);
  });
});

describe("of flags and roles there may be more than an integer has bits", () => {
  it("words keep each of forty more flags", () => {
    const sets = new FeatureSets<Flags>(() => Object.assign(new Flags(), Object.fromEntries(MORE)));
    const made = featuresOf(sets.none).slice(-MORE.length);
    const packed = pack(WORDS.map((spelling, i) => ({ spelling, classes: sets.of([made[i]!, made[(i + 7) % 40]!]) })));
    const read = new Map<number, readonly string[]>();
    unpackWords(
      packed,
      sets,
      (hash, flags) => read.set(hash, membersOf(flags)),
      () => undefined,
    );
    expect(read.size).toBe(40);
    for (const [i, word] of WORDS.entries())
      expect(new Set(read.get(hashOf(word)))).toEqual(new Set(["listed", made[i]!, made[(i + 7) % 40]!]));
  });

  it("words do each of forty more things to their neighbours", () => {
    const sets = new FeatureSets<Roles>(() => Object.assign(new Roles(), Object.fromEntries(MORE)));
    const made = featuresOf(sets.none).slice(-MORE.length);
    const roles = readRoles(
      featuresOf(sets.none)
        .map((role) => made.indexOf(role))
        .map((i) => (i < 0 ? "" : `${WORDS[i]} ${WORDS[(i + 1) % 40]}`))
        .join("\n"),
      sets,
    );
    WORDS.forEach((word, i) => {
      const does = membersOf(roles.get(hashOf(word))!);
      expect(new Set(does)).toEqual(new Set([made[i]!, made[(i + 39) % 40]!]));
    });
  });
});
