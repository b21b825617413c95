import * as BoundaryKind from "../../src/zwnj/boundary.ts";
import { featuresOf } from "../../src/zwnj/lexicon/feature-sets.ts";
import { Roles } from "../../src/zwnj/lexicon/roles.ts";
import { WORD_SETS } from "../../src/zwnj/lexicon/word-sets.ts";
import type { Lexicon } from "../../src/zwnj/lexicon/word-table.ts";
import type { Verbs } from "./dictionary.ts";
import { fold } from "./letters.ts";
import { ENDINGS, type TableName } from "./schema.ts";
import { readTable, readWords } from "./tables.ts";

/** The tables that are no words of the lexicon, packed. */
export function grammarTables(stems: Verbs): Lexicon["tables"] {
  const byRole = new Map([...grouped("roles", 1, 0), ["homograph", [...grouped("homographs", 0, 1).keys()]]]);
  const kinds: Readonly<Record<string, unknown>> = BoundaryKind;
  const homographs = readTable("homographs").map(([glued, reading, kind = "", usual, ...sides]) => {
    const words = sides.map((side) => side.replace(/@(\w+)/g, (_, role: string) => (byRole.get(role) ?? []).join(" ")));
    return [glued, reading, kinds[kind], usual, ...words].join("\t");
  });
  const prefixes = readTable("prefixes").map(([prefix, cost, needs = "", letters]) =>
    [prefix, cost, needs.replaceAll(" ", ","), letters].join(" "),
  );
  const endings = grouped("endings", 1, 0);
  const lostSpaces = (...wanted: string[]) =>
    readTable("lost-spaces").flatMap(([words = "", kind = "", shortest = "1"]) => {
      const first = kind === "opens" ? `${words}-${shortest}` : words.replace(" ", "-");
      return wanted.includes(kind) ? [first] : [];
    });
  const idioms = readTable("words").filter((row) => row[1] === "idiom");
  return {
    prefixes: prefixes.join("\n"),
    roles: featuresOf(new Roles())
      .map((role) => (byRole.get(role) ?? []).join(" "))
      .join("\n"),
    homographs: homographs.join("\n"),
    preverbVerbs: withStems("preverb-verbs"),
    lightVerbs: lightVerbs(stems),
    sets: WORD_SETS.map((set) => readWords(set).join(" ")).join("\n"),
    endings: ENDINGS.map((kind) => (endings.get(kind) ?? []).join(" ")).join("\n"),
    lostSpaces: [lostSpaces("opens"), lostSpaces("closes"), lostSpaces("pair", "two")]
      .map((words) => words.join(" "))
      .join("\n"),
    pluralOrIndefinite: readTable("weights-plural-or-indefinite")
      .map(([, weights = ""]) => weights)
      .join(""),
    linked: [
      ...new Set(idioms.flatMap(([spelling = ""]) => fold(spelling).match(/(?<=\u200C)و[^\u200C]{2,}/) ?? [])),
    ].join(" "),
  };
}

/** A line for each noun: itself, and behind tabs the present stems, the past stems, and the other words that are its verbs. */
function lightVerbs({ present, past }: Verbs): string {
  const withPreverb = new Map(
    readTable("preverb-verbs").map(([preverb, stem]) => [`${preverb}${stem}`, [preverb, stem]]),
  );
  return [...grouped("light-verbs", 0, 1)]
    .map(([noun, verbs]) => {
      const parted = verbs.map((verb) => withPreverb.get(verb) ?? [verb]);
      const those = (is: (stem: string) => boolean) =>
        parted
          .filter((verb) => is(verb.at(-1)!))
          .map((verb) => verb.join("+"))
          .join(" ");
      const isWord = (stem: string) => !present.includes(stem) && !past.includes(stem);
      return [noun, those((stem) => present.includes(stem)), those((stem) => past.includes(stem)), those(isWord)].join(
        "\t",
      );
    })
    .join("\n");
}

/** A line for each first word: itself and the stems beside it. */
function withStems(table: TableName): string {
  return [...grouped(table, 0, 1)].map(([word, stems]) => [word, ...stems].join(" ")).join("\n");
}

/** The cells of one column of a table by those of another. */
function grouped(table: TableName, by: number, column: number): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const row of readTable(table)) {
    const key = row[by] ?? "";
    groups.set(key, [...(groups.get(key) ?? []), row[column] ?? ""]);
  }
  return groups;
}
