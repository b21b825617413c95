import type { Barrier } from "../edits/index.ts";
import { arabicPassages } from "./arabic.ts";

/** Passages in other languages of the Arabic script. */
export function languagePassages(text: string): Barrier[] {
  return arabicPassages(text);
}
