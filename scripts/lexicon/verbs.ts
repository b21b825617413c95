import { conjugatePast, conjugatePresent } from "../../src/zwnj/lexicon/conjugate.ts";
import type { Verbs } from "./dictionary.ts";

/** Every form that the stems give, with its flags. */
export function conjugated(stems: Verbs): Map<string, number> {
  const forms = new Map<string, number>();
  const add = (form: string, flags: number) => {
    forms.set(form, (forms.get(form) ?? 0) | flags);
  };
  for (const stem of stems.present) conjugatePresent(stem, add);
  for (const stem of stems.past) conjugatePast(stem, add);
  return forms;
}
