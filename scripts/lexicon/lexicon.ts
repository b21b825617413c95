import { featuresOf } from "../../src/zwnj/lexicon/feature-sets.ts";
import { type Flag, Flags } from "../../src/zwnj/lexicon/flags.ts";
import type { PackedLexicon } from "../../src/zwnj/lexicon/packing.ts";
import { checkContradictions } from "./contradictions.ts";
import { withoutDerivable } from "./derivable.ts";
import { readDictionary, type Word } from "./dictionary.ts";
import { grammarTables } from "./grammar-tables.ts";
import { ZWNJ } from "./letters.ts";
import { members } from "./members.ts";
import { pack } from "./pack.ts";
import { pluralOrIndefinite } from "./plural-or-indefinite.ts";
import { checkRoom } from "./room.ts";
import { readTable, readWords } from "./tables.ts";
import { allStems, conjugated, spokenStems } from "./verbs.ts";
import { type ByCount, lexiconWords } from "./words.ts";

/**
 * The source of the generated module.
 *
 * @param byCount - what counts write solid, and what with ZWNJs, if not the words of the tables
 */
export function lexiconModule(byCount: Partial<ByCount> = {}): string {
  const dictionary = readDictionary("node_modules/dictionary-fa/index.dic");
  const stems = allStems(dictionary);
  const verbs = conjugated(stems);
  const open = members();
  const entries = lexiconWords({
    dictionary,
    verbs,
    members: open,
    byCount: {
      solid: readWords("solid-by-count"),
      compounds: readWords("compounds-by-count"),
      divided: readWords("divided-by-count"),
      ...byCount,
    },
  });
  checkContradictions(entries);
  const words = entries.all();
  const hay = pluralOrIndefinite(verbs);
  const colloquial = readTable("words").filter((row) => row[1] === "colloquial");
  const flags: Partial<Readonly<Record<Flag, readonly string[]>>> = {
    secondMember: open.second,
    secondMemberSpaced: open.spacedSecond,
    firstMember: open.first,
    indefinite: hay.indefinite,
    surelyPlural: hay.plural,
    // Frequent words that are forms of verbs only.
    frequent: frequentVerbs(words, verbs),
    colloquial: colloquial.map(([spelling = ""]) => spelling.replaceAll(ZWNJ, "")),
  };
  const lists = {
    present: stems.present.join(" "),
    past: stems.past.join(" "),
    spokenStems: spokenStems("spoken").join(" "),
    contractedStems: spokenStems("contracted").join(" "),
    flags: featuresOf(new Flags())
      .map((flag) => (flags[flag] ?? []).join(" "))
      .join("\n"),
    ...grammarTables(stems),
  };
  checkRoom(words, lists);
  const kept = withoutDerivable(words, lists, new Set(readWords("attested")), new Set(readWords("rare")));
  const packed: PackedLexicon = { ...pack(kept), ...lists };
  const lines = Object.entries(packed).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`);
  return [
    "// With the words of dictionary-fa (Lilak, Apache-2.0).",
    'import type { PackedLexicon } from "./packing.ts";',
    "",
    "export const packedLexicon: PackedLexicon = {",
    ...lines,
    "};",
    "",
  ].join("\n");
}

/** The frequent words that no list has, since the verb stems give them. */
function frequentVerbs(words: readonly Word[], verbs: ReadonlyMap<string, Flags>): string[] {
  const listed = new Set(words.map(({ spelling }) => spelling));
  return readWords("frequent").filter((word) => !listed.has(word) && verbs.has(word));
}
