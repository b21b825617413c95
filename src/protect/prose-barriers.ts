import type { Barrier } from "../edits/index.ts";
import { mergeBarriers } from "./merge-barriers.ts";
import { passages } from "./passages.ts";
import type { Recogniser } from "./recogniser.ts";
import { recognisers } from "./recognisers.ts";
import { triggerTable, WORD } from "./triggers.ts";

/** The barriers of plain prose, without or with the passages in other languages of the Arabic script. */
export function findBarriers(text: string, languages: boolean): readonly Barrier[] {
  return mergeBarriers([scan(text), ...passages(text, languages)]);
}

/** One scan: the first recogniser that a character wakes and that succeeds has the thing. */
function scan(text: string): Barrier[] {
  const table = triggerTable();
  const found: Barrier[] = [];
  let from = 0;
  for (let i = 0; i < text.length; ) {
    const triggers = table[text.charCodeAt(i)]!;
    if (triggers === 0) {
      i += 1;
      continue;
    }
    const barrier = recognise(text, i, from, triggers);
    if (barrier !== undefined) {
      found.push(barrier);
      i = from = barrier.end;
    } else if (triggers & WORD) {
      while (i < text.length && table[text.charCodeAt(i)]! & WORD) i += 1;
    } else i += 1;
  }
  return found;
}

function recognise(text: string, at: number, from: number, triggers: number): Barrier | undefined {
  for (const recogniser of recognisers as readonly Recogniser[]) {
    if ((recogniser.triggers & triggers) === 0) continue;
    const range = recogniser.find(text, at, from);
    if (range === undefined) continue;
    const { name, admits } = recogniser;
    return admits === undefined ? { ...range, kind: "inline", name } : { ...range, kind: "inline", name, admits };
  }
  return undefined;
}
