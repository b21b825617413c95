import { expect, test } from "vitest";
import { lintText } from "../../src/lint/index.ts";
import { keptWords } from "../../src/protect/kept-words.ts";

const kept = (source: string, ...keep: string[]): string[] =>
  keptWords(source, keep).map(({ start, end }) => source.slice(start, end));

test("kept words stand alone, and the longest one holds", () => {
  expect(kept("علي و علیرضا و علي\u200Cجان", "علي")).toEqual(["علي"]);
  expect(kept("كتاب خانه بزرگ", "كتاب", "كتاب خانه")).toEqual(["كتاب خانه"]);
  expect(kept("كتاب خانهٔ بزرگ", "كتاب", "كتاب خانه")).toEqual(["كتاب"]);
  expect(kept("C++ و C+ و aC++ و C++11", "C++")).toEqual(["C++"]);
  expect(kept("a++ ++ ++b", "++")).toEqual(["++"]);
  expect(kept("كتاب كتاب", "")).toEqual([]);
});

test("a phrase of any length is one, and a list of any length is read once", () => {
  const long = "ك".repeat(1 << 20);
  expect(kept(`${long} علي`, long)).toEqual([long]);
  const many = Object.freeze(Array.from({ length: 100_000 }, (_, index) => `واژه${index}`));
  keptWords("كتاب", many);
  const started = performance.now();
  for (let file = 0; file < 100; file++) keptWords("كتاب واژه7 خوب", many);
  expect(performance.now() - started).toBeLessThan(500);
});

test("a list that was changed is read again", () => {
  const keep: string[] = [];
  const lint = (): string => lintText("علي", { config: { keep } }).output;
  expect(lint()).toBe("علی");
  keep.push("علي");
  expect(lint()).toBe("علي");
});

test("a rule that is named many times is one rule", () => {
  for (const times of [1, 57, 58, 59, 60, 200]) {
    const names = "zwnj/plural ".repeat(times);
    const { findings } = lintText(`<!-- virayesh-disable-next-line ${names} -->\nكتاب هاي\n`, { filename: "a.md" });
    expect(findings.map(({ rules }) => rules)).toContainEqual(["characters/arabic-kaf-yeh"]);
  }
});

test("what is disabled and enabled by rules, one in another", () => {
  const source = [
    "<!-- virayesh-disable zwnj/plural -->",
    "<!-- virayesh-disable characters/* -->",
    "كتاب",
    "<!-- virayesh-enable characters/arabic-kaf-yeh -->",
    "كتاب",
    "<!-- virayesh-enable -->",
    "كتاب",
    "",
  ].join("\n\n");
  const { findings, output } = lintText(source, { filename: "a.md" });
  expect(output.match(/[كک]تاب/g)).toEqual(["كتاب", "کتاب", "کتاب"]);
  expect(findings.filter(({ rules }) => rules[0] === "document/unused-directive").map(({ line }) => line)).toEqual([1]);
});

test("a value that cannot be written as JSON is named all the same", () => {
  const cycle: Record<string, unknown> = {};
  cycle["self"] = cycle;
  for (const value of [cycle, 5n, Symbol("a"), "x".repeat(1 << 20)] as unknown[]) {
    try {
      lintText("كتاب", { config: { digits: value as "keep" } });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(TypeError);
      expect((error as Error).message).toMatch(/^lintText: options\.config\.digits: .{0,200}$/);
    }
  }
});
