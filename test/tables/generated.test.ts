import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { checkContradictions } from "../../scripts/lexicon/contradictions.ts";
import { Entries } from "../../scripts/lexicon/entries.ts";
import { lexiconModule } from "../../scripts/lexicon/lexicon.ts";
import { checkRoom } from "../../scripts/lexicon/room.ts";
import { buildTables } from "../../scripts/tables/generated.ts";
import { ALPHABET, hashOf } from "../../src/zwnj/letters.ts";
import { Flags } from "../../src/zwnj/lexicon/flags.ts";

const NO_LISTS = {
  present: "",
  past: "",
  spokenStems: "",
  contractedStems: "",
  flags: "",
};

test("nothing is made again that has not changed", async () => {
  expect(await buildTables()).toEqual([]);
});

test("a module is made again when what is in a table changes, and only then", async () => {
  const root = mkdtempSync(join(tmpdir(), "virayesh-tables-"));
  const table = join(root, "table.txt");
  try {
    const make = async () => `export const TABLE = "${readFileSync(table, "utf8")}";\n`;
    const build = () => buildTables([{ module: "table.generated.ts", inputs: ["table.txt"], make }], root);
    writeFileSync(table, "one");
    expect(await build()).toEqual(["table.generated.ts"]);
    utimesSync(table, new Date(), new Date(Date.now() + 10_000));
    expect(await build()).toEqual([]);
    writeFileSync(table, "other");
    expect(await build()).toEqual(["table.generated.ts"]);
    expect(readFileSync(join(root, "table.generated.ts"), "utf8")).toContain('TABLE = "other"');
    expect(readdirSync(root)).toHaveLength(2);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test("building the lexicon again gives the same bytes", () => {
  const made = readFileSync(new URL("../../src/zwnj/lexicon/lexicon.generated.ts", import.meta.url), "utf8");
  expect(made.slice(made.indexOf("\n") + 1) === lexiconModule()).toBe(true);
});

test("an idiom is not joined from spaces where its second half is a word, whichever row says so", () => {
  const entries = new Entries();
  expect(() => checkContradictions(entries)).not.toThrow();
  entries.add({ spelling: "وجو", classes: new Flags() });
  expect(() => checkContradictions(entries)).toThrow(
    /^src\/zwnj\/tables\/words\.txt:\d+: joined from spaces always, though «وجو» is a word/,
  );
});

describe("the room of the lexicon", () => {
  const words = ["کتاب", "قلم", "دفتر"].map((spelling) => ({ spelling, classes: new Flags() }));
  it("is twice what is put into it", () => {
    const lists = { ...NO_LISTS, flags: "دفتر" };
    expect(() => checkRoom(words, lists, 6)).not.toThrow();
    expect(() => checkRoom(words, lists, 5)).toThrow("3 words are more than half of 5 slots; double SLOTS");
  });
  it.each(Object.keys(NO_LISTS))("is also that of the list %s", (list) => {
    expect(() => checkRoom(words, { ...NO_LISTS, [list]: "خوان" }, 6)).toThrow("more than half");
  });
  it("is one word's alone at each hash", () => {
    const [one, other] = twoOfOneHash();
    expect(hashOf(one)).toBe(hashOf(other));
    expect(() => checkRoom([{ spelling: one, classes: new Flags() }], { ...NO_LISTS, flags: other })).toThrow(
      `«${other}» and «${one}» have one hash`,
    );
  });
});

/** Two strings of letters that have one hash, by the birthdays of some hundred thousand. */
function twoOfOneHash(): [string, string] {
  const seen = new Map<number, string>();
  const letters = [...ALPHABET];
  for (let number = 1; ; number++) {
    let word = "";
    for (let rest = number; rest > 0; rest = Math.floor(rest / letters.length)) word += letters[rest % letters.length];
    word = `${word}ب${word}`;
    const other = seen.get(hashOf(word));
    if (other !== undefined) return [other, word];
    seen.set(hashOf(word), word);
  }
}
