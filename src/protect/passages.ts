import type { Barrier, Range } from "../edits/index.ts";
import { classesOf, LATIN_LETTER } from "../unicode/index.ts";
import { arabic } from "./arabic.ts";
import { englishPassages } from "./english.ts";
import { kurdish, pashto, urdu } from "./neighbours.ts";
import { findPassages, type Language } from "./passage.ts";

const LANGUAGES: readonly Language[] = [arabic, urdu, kurdish, pashto];

/** Passages that are not Persian: English, and unless they are to be treated as Persian, Arabic, Urdu, Kurdish and Pashto. */
export function passages(text: string, languages: boolean): readonly (readonly Barrier[])[] {
  const found: Barrier[][] = [];
  if (classesOf(text) & LATIN_LETTER) found.push(toBarriers(englishPassages(text), "english"));
  if (languages) for (const language of LANGUAGES) found.push(toBarriers(findPassages(text, language), language.name));
  return found;
}

function toBarriers(ranges: readonly Range[], name: string): Barrier[] {
  return ranges.map(({ start, end }) => ({ start, end, kind: "inline", name }));
}
