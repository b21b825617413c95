import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRows, type SpellingTable, TABLES } from "../../scripts/tables/spellings.ts";
import { applyEdits } from "../../src/edits/index.ts";
import { findRepairs, normalize } from "../../src/normalize/index.ts";
import type { RuleId } from "../../src/options/index.ts";
import { ZWNJ } from "../../src/unicode/index.ts";

const OWN: readonly RuleId[] = [
  "characters/tanwin",
  "characters/hamza",
  "characters/madd",
  "spelling/common",
  "spelling/lengthening",
  "spelling/repeated-word",
];
const options = { rules: Object.fromEntries(OWN.map((id) => [id, true])) };

const words = (Object.keys(TABLES) as SpellingTable[]).flatMap((table) =>
  readRows(table).flatMap(([wrong, right]) => [
    wrong!.replace("+", ""),
    ...(right === undefined ? [] : [right.split("?")[0]!]),
  ]),
);
const others = [
  "که",
  "را",
  "از",
  "به",
  "این",
  "خیلییی",
  "عااالی",
  "ها",
  "های",
  "ی",
  "ان",
  "ای",
  "«",
  "»",
  "،",
  ".",
  "؟",
  '"',
  "(",
  ")",
  "۱۲",
  "ab",
  "\n",
];
/** Words of the tables, right and wrong, with what stands beside words, joined by spaces, half-spaces and nothing. */
const text = fc
  .array(fc.tuple(fc.constantFrom(...words, ...others), fc.constantFrom(" ", " ", " ", "", ZWNJ)), { maxLength: 9 })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(""));

describe("with the rules of spelling on", () => {
  const runs = { numRuns: Number(process.env["RUNS"] ?? 2000) };

  it("normalize settles after one run", () => {
    fc.assert(
      fc.property(text, (input) => {
        const once = normalize(input, options);
        expect(normalize(once, options)).toBe(once);
      }),
      runs,
    );
  });

  it("lines do not depend on one another", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(normalize(`${a}\n${b}`, options)).toBe(`${normalize(a, options)}\n${normalize(b, options)}`);
      }),
      runs,
    );
  });

  it("findRepairs tells what normalize does", () => {
    fc.assert(
      fc.property(text, (input) => {
        expect(applyEdits(input, findRepairs(input, options).repairs)).toBe(normalize(input, options));
      }),
      runs,
    );
  });

  it("a word that is typed a thousand times stands once", () => {
    expect(normalize(`گفت ${"که ".repeat(1000)}آمد`, options)).toBe("گفت که آمد");
  });
});
