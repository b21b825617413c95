import { joinsNext } from "../../src/unicode/index.ts";
import { ZWNJ } from "./letters.ts";

export interface Row {
  /** X of «X‌های» and «Xه‌ای». */
  readonly stem: string;
  readonly plurals: number;
  readonly indefinites: number;
}

const ENDING = `ه${ZWNJ}ای`;

/** For each word X how often «X‌های» and «Xه‌ای» stand there, if the latter does. */
export function indefiniteByCount(counts: ReadonlyMap<string, number>): Row[] {
  const rows: Row[] = [];
  for (const [word, indefinites] of counts) {
    const stem = word.slice(0, -ENDING.length);
    if (!word.endsWith(ENDING) || stem.length < 2 || stem.includes(ZWNJ) || !counts.has(stem)) continue;
    // Behind a letter that does not join nobody writes the ZWNJ of the plural.
    const glued = joinsNext(stem.charCodeAt(stem.length - 1)) ? 0 : (counts.get(`${stem}های`) ?? 0);
    rows.push({ stem, plurals: (counts.get(`${stem}${ZWNJ}های`) ?? 0) + glued, indefinites });
  }
  return rows.sort((a, b) => (a.stem < b.stem ? -1 : 1));
}
