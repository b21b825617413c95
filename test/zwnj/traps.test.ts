import { describe, expect, it, test } from "vitest";
import type { Options } from "../../src/options/index.ts";
import { LETTER } from "../../src/unicode/index.ts";
import { findRepairsBy, repairBy } from "../../src/walk/index.ts";
import { hashOf } from "../../src/zwnj/letters.ts";
import { type Lexicon, lexicon } from "../../src/zwnj/lexicon/lexicon.ts";
import { liteZwnjRules } from "../../src/zwnj/lite.ts";
import { zwnjRules } from "../../src/zwnj/rules.ts";
import { readPairs } from "../support/fixtures.ts";
import { type Guard, guards } from "./guards.ts";
import { type Mutant, mutantOf } from "./mutant.ts";
import { guardNames, rulesWithout, shortcutNames } from "./without.ts";

/** A text that stays, the rule that it would fool, and the guards that keep it. */
const trapsIn = (name: string) =>
  readPairs(`zwnj/${name}.tsv`).map(({ input, rules, comment }) => [input, rules.join(" + "), comment] as const);

/** Why a trap proves nothing. */
const KEPT_OTHERWISE =
  "it stays without these guards, too: something else keeps it, so write a text that they keep alone";

const traps = trapsIn("traps");
const liteTraps = trapsIn("traps-lite");
const choices = readPairs("zwnj/choices.tsv").map(({ input, output, comment }) => [input, output, comment] as const);

test.each(traps)("«%s» would fool %s: %s", (text, rule, names) => {
  expect(repairBy(zwnjRules, "test", text, optionsWith(names))).toBe(text);
  for (const words of lexiconsFor(names, text))
    expect(fooled(withoutGuards(names, words).zwnjRules, text, names), KEPT_OTHERWISE).toContain(rule);
});

test.each(traps.filter(([, , names]) => names.includes(" + ")))(
  "«%s» is held by all of its guards at once (%s: %s)",
  (text, rule, names) => {
    for (const name of names.split(" + ")) {
      for (const words of lexiconsFor(name, text))
        expect(fooled(withoutGuards(name, words).zwnjRules, text, name)).not.toContain(rule);
    }
  },
);

test.each(liteTraps)("without a table of words «%s» would fool %s: %s", (text, rule, names) => {
  expect(repairBy(liteZwnjRules, "test", text, optionsWith(names))).toBe(text);
  expect(fooled(withoutGuards(names).liteZwnjRules, text, names)).toContain(rule);
});

test.each(choices)("«%s» becomes «%s»: %s", (text, right, names) => {
  expect(repairBy(zwnjRules, "test", text, optionsWith(names))).toBe(right);
  expect(repairBy(withoutGuards(names, lexicon(), []).zwnjRules, "test", text, optionsWithout(names))).not.toBe(right);
});

describe("the guards", () => {
  it("are all named by a line of the fixtures", () => {
    const named = new Set([...traps, ...liteTraps, ...choices].flatMap(([, , names]) => names.split(" + ")));
    expect(Object.keys(guards).filter((name) => !named.has(name))).toEqual([]);
  });

  it("are missed when the source has them no more", () => {
    expect(() => mutantOf([["edge.ts", "no such code", ""]], lexicon())).toThrow("stands 0 times");
    expect(() => mutantOf([["no-such-file.ts", "code", ""]], lexicon())).toThrow("No rule needs");
    expect(() => repairBy(rulesWithout(["no such guard"]), "test", "کتابها", {})).toThrow("no guard or shortcut");
  });

  it("have each a name of its own", () => {
    expect(new Set(guardNames).size).toBe(guardNames.length);
  });

  it("change nothing by being there: a mutant without a change is the original, and so is an engine with all of them", () => {
    const text = "کتابها را نمی خوانم، رفتوآمد در میدان";
    const right = repairBy(zwnjRules, "test", text, {});
    expect(repairBy(mutantOf([], lexicon()).zwnjRules, "test", text, {})).toBe(right);
    expect(repairBy(rulesWithout([]), "test", text, {})).toBe(right);
  });
});

/** Rules are shown every line: what a scan spares them is no guard. */
function fooled(rules: Mutant["zwnjRules"], text: string, names: string): readonly string[] {
  const awake = rules.map((rule) => ({ ...rule, needs: rule.needs & LETTER, patterns: 0 }));
  return findRepairsBy(awake, "test", text, optionsWithout(names)).repairs.flatMap((repair) => repair.rules);
}

function guardsOf(names: string): readonly Guard[] {
  return names.split(" + ").map((name) => {
    const guard = guards[name];
    if (guard === undefined) throw new Error(`test/zwnj/guards.ts has no «${name}»`);
    return guard;
  });
}

/** Shortcuts are switched off as well: what one spares the engine, another guard may hold. */
function withoutGuards(names: string, words: Lexicon = lexicon(), shortcuts = shortcutNames): Mutant {
  const changes = guardsOf(names).flatMap((guard) => guard.changes ?? []);
  if (changes.length > 0) return mutantOf(changes, words);
  const conditions = names.split(" + ").filter((name) => guards[name]?.condition);
  return { zwnjRules: rulesWithout([...conditions, ...shortcuts], words), liteZwnjRules };
}

function optionsWith(names: string): Options {
  return Object.assign({}, ...guardsOf(names).map(({ under }) => under));
}

function optionsWithout(names: string): Options {
  return Object.assign({}, ...guardsOf(names).map(({ under, options }) => options ?? under));
}

/** The lexicon; or where it is a guard itself, for each word of the trap the lexicon without this word. */
function lexiconsFor(names: string, text: string): readonly Lexicon[] {
  const isGuard = guardsOf(names).some((guard) => guard.lexicon);
  return isGuard ? text.split(" و ").map((word) => lexiconWithout(hashOf(word))) : [lexicon()];
}

function lexiconWithout(hidden: number): Lexicon {
  const known = lexicon();
  const without = Object.create(known) as Lexicon;
  without.find = (hash) => known.find(hash === hidden ? 0 : hash);
  without.flagsOf = (hash) => (hash === hidden ? known.flags.none : known.flagsOf(hash));
  return without;
}
