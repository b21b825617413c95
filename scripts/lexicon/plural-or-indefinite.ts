import { joinsNext } from "../../src/unicode/index.ts";
import type { Flags } from "../../src/zwnj/lexicon/flags.ts";
import { lettersOf } from "./letters.ts";
import { readTable } from "./tables.ts";

/**
 * The stems X of which «Xهای» is «Xه‌ای», and those of which it is surely «X‌های»; in between, neighbouring words may speak for «Xه‌ای». Attested
 * forms decide; where there are none, the more frequent of the words X and Xه. After a letter that does not join, «Xهای» is right as it
 * stands: only a clear case is split. What by-context.txt lists is in both lists where the neighbours may also speak against the first reading,
 * or for a ZWNJ after a letter that does not join.
 */
export function pluralOrIndefinite(verbs: ReadonlyMap<string, Flags>): { indefinite: string[]; plural: string[] } {
  const indefinite: string[] = [];
  const plural: string[] = [];
  const decided = new Set(
    readTable("words")
      .filter((row) => row[1] === "reading")
      .map(([spelling = ""]) => lettersOf(spelling)),
  );
  const open = new Map(readTable("by-context").map(([stem = "", reading = ""]) => [stem, reading]));
  for (const [stem, [plurals = 0, indefinites = 0, bare = 0, withHeh = 0]] of counted(open)) {
    if (decided.has(`${stem}های`)) continue;
    const joining = joinsNext(stem.charCodeAt(stem.length - 1));
    const seen = plurals + indefinites;
    const participle = verbs.get(`${stem}ه`)?.participle === true;
    let prefersIndefinite: boolean;
    if (open.get(stem) === "plural") prefersIndefinite = false;
    else if (!joining)
      prefersIndefinite =
        seen > 0
          ? indefinites > 1 && indefinites > 4 * plurals && 4 * withHeh > bare
          : withHeh > 8 * bare && withHeh > 4;
    else prefersIndefinite = seen > 0 ? indefinites > plurals : withHeh > bare && !participle;
    const byContext = open.has(stem) && (!joining || prefersIndefinite);
    if (prefersIndefinite || byContext) indefinite.push(stem);
    if (byContext || (!prefersIndefinite && plurals > 3 && plurals > 8 * indefinites && !open.has(stem)))
      plural.push(stem);
  }
  return { indefinite, plural };
}

/** As often at least the first table has to have seen «Xهای» to be taken at its word. */
const ENOUGH = 3;

/**
 * For each X how often «X‌های» and «Xه‌ای» are seen, and X and Xه in the first table. Wikipedia is asked where that has seen too little: an
 * encyclopedia is about «حرفه‌ای» oftener than other texts are.
 */
function counted(open: ReadonlyMap<string, string>): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, readonly number[]>();
  for (const [stem = "", ...cells] of readTable("counts-plural-or-indefinite")) rows.set(stem, cells.map(Number));
  for (const [stem = "", ...cells] of readTable("indefinite-by-count")) {
    const [plurals = 0, indefinites = 0] = cells.map(Number);
    const [seenPlurals = 0, seenIndefinites = 0, ...words] = rows.get(stem) ?? [];
    // A row of the first table tells that X and Xه are both words.
    if (words.length === 0 || open.has(stem) || seenPlurals + seenIndefinites >= ENOUGH) continue;
    if (indefinites > plurals) rows.set(stem, [plurals, indefinites, ...words]);
  }
  return rows;
}
