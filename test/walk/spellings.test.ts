import { describe, expect, it, test } from "vitest";
import { readRows } from "../../scripts/tables/spellings.ts";
import { findRepairs, normalize } from "../../src/normalize/index.ts";
import { type Line, LONGEST, reportSpellings } from "../../src/walk/index.ts";

/** The tables of pairs, with the rule of each. */
const pairs = [
  ["characters/hamza", "characters/tables/hamza.txt"],
  ["characters/madd", "characters/tables/madd.txt"],
  ["spelling/common", "spelling/tables/common.txt"],
] as const;

describe.each(pairs)("%s", (id, table) => {
  const options = { rules: { [id]: true } };

  it("leaves every right spelling", () => {
    const changed = readRows(table)
      .map(([, right]) => right!.split("?")[0]!)
      .filter((right) =>
        [...findRepairs(right, options).repairs, ...findRepairs(right, options).suggestions].some(({ rules }) =>
          rules.includes(id),
        ),
      );
    expect(changed).toEqual([]);
  });

  it("has no spelling that is longer than what is looked for", () => {
    for (const [wrong] of readRows(table)) expect(wrong!.replace("+", "").length).toBeLessThanOrEqual(LONGEST);
  });

  it("gives a source for each row of misspellings", () => {
    if (id !== "spelling/common") return;
    expect(readRows(table).filter(([, , source]) => source === undefined || source === "")).toEqual([]);
  });

  it("does what each row says, or suggests it", () => {
    for (const [wrong, right] of readRows(table)) {
      const word = wrong!.replace("+", "");
      const found = findRepairs(word, options);
      const list = right!.endsWith("?") ? found.suggestions : found.repairs;
      expect(
        list.some(({ rules }) => rules.includes(id)),
        word,
      ).toBe(word !== right);
    }
  });
});

test("endings are those of nouns, and a word that goes on otherwise is another one", () => {
  const options = { rules: { "characters/hamza": true } } as const;
  expect(normalize("سوالاتشون", options)).toBe("سؤالاتشون");
  expect(normalize("سوالبارد", options)).toBe("سوالبارد");
});

test("a tatweel is a part of the word, so that none begins behind it", () => {
  const options = { rules: { "characters/madd": true, "characters/tatweel": false, "zwnj/plural": false } } as const;
  expect(normalize("جـانها", options)).toBe("جـانها");
});

test("what is reported is disjoint, even where a part of a spelling is another one", () => {
  const reported: number[][] = [];
  const table = "سپاس\u200Cگذار+=سپاس\u200Cگزار\nگذارش=گزارش";
  reportSpellings({ text: "سپاس\u200Cگذارش" } as Line, table, (start, end) => reported.push([start, end]));
  expect(reported).toEqual([[0, 9]]);
});
