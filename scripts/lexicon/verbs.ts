import { conjugatePast, conjugatePresent } from "../../src/zwnj/lexicon/conjugate.ts";
import type { Flag, Flags } from "../../src/zwnj/lexicon/flags.ts";
import { type Verbs, verbStems } from "./dictionary.ts";
import { flagSets } from "./flag-sets.ts";
import { readTable } from "./tables.ts";

/** Every form that the stems give, with its flags. */
export function conjugated(stems: Verbs): Map<string, Flags> {
  const forms = new Map<string, Flags>();
  const add = (form: string, flags: readonly Flag[]) => {
    forms.set(form, flagSets.union(forms.get(form) ?? flagSets.none, flagSets.of(flags)));
  };
  for (const stem of stems.present) conjugatePresent(stem, add);
  for (const stem of stems.past) conjugatePast(stem, add);
  return forms;
}

/** The stems of the dictionary and those that it lacks. */
export function allStems(entries: ReadonlyMap<string, unknown>): Verbs {
  const { present, past } = verbStems(entries);
  const ours = readTable("verb-stems");
  const of = (tense: string) => ours.filter((row) => row[1] === tense).map((row) => row[0]!);
  return {
    present: [...new Set([...present, ...of("present")])].sort(),
    past: [...new Set([...past, ...of("past")])].sort(),
  };
}

/** Present stems of the spoken language. */
export function spokenStems(tense: "spoken" | "contracted"): string[] {
  return readTable("verb-stems")
    .filter((row) => row[1] === tense)
    .map((row) => row[0]!);
}
