import { readTable as readRows } from "../tables/read-table.ts";
import type { Entries } from "./entries.ts";
import { lettersOf, ZWNJ } from "./letters.ts";
import { SCHEMAS } from "./schema.ts";
import { readTable, readWords, tablePath } from "./tables.ts";

/**
 * Looks for rows that say against one another what no order of tables could decide.
 *
 * @throws Error with file and line of each
 */
export function checkContradictions(entries: Entries): void {
  const faults = [...idiomsOfWords(entries), ...readingsByContext()];
  if (faults.length === 0) return;
  const at = new Map(readRows(tablePath("words"), SCHEMAS.words).map(({ cells, at }) => [cells[0], at]));
  throw new Error(faults.map(({ word, message }) => `${at.get(word) ?? word}: ${message}`).join("\n"));
}

interface Fault {
  readonly word: string;
  readonly message: string;
}

/** «گفت وگو» is no spelling of anything, but in «خشک وتر» the second half is a word, so that it is not joined from spaces. */
function* idiomsOfWords({ solid }: Entries): Iterable<Fault> {
  for (const [word = "", wordClass, fromSpaces] of readTable("words")) {
    if (wordClass !== "idiom" || fromSpaces !== "always") continue;
    const half = lettersOf(word.slice(word.indexOf(ZWNJ)));
    if (solid.has(half)) yield { word, message: `joined from spaces always, though «${half}» is a word: write never` };
  }
}

/** «X‌های» has one reading, or its neighbours decide. */
function* readingsByContext(): Iterable<Fault> {
  const open = new Set(readWords("by-context").map((stem) => `${lettersOf(stem)}های`));
  for (const [word = "", wordClass] of readTable("words"))
    if (wordClass === "reading" && open.has(lettersOf(word)))
      yield { word, message: "has one reading here, and two by its neighbours in by-context.txt" };
}
