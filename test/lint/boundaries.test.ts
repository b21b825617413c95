import { describe, expect, it } from "vitest";
import type { Repair } from "../../src/edits/index.ts";
import { findingsOf, suggestionsOf } from "../../src/lint/findings.ts";
import { type Config, lintText } from "../../src/lint/index.ts";
import { Locator } from "../../src/lint/locator.ts";
import { exactRules } from "../../src/lint/merge-configs.ts";
import { resolveSettings } from "../../src/lint/settings.ts";
import type { RuleId } from "../../src/options/index.ts";
import { listOf, nearest } from "../../src/options/nearest.ts";
import { keptWords } from "../../src/protect/kept-words.ts";

/** The lines with findings, counted from 1. */
function linesFound(source: string, filename = "a.md"): number[] {
  return lintText(source, { filename }).findings.map(({ line }) => line);
}

describe("the directive disable-next-line", () => {
  it("means the line after the comment, however many lines that has", () => {
    expect(linesFound("<!-- virayesh-disable-next-line\ncharacters/* -->\n\nكتاب\n\nعلي\n")).toEqual([6]);
  });
  it("means the next line that is not blank, and only that", () => {
    expect(linesFound("<!-- virayesh-disable-next-line -->\n\n\nكتاب\nعلي\n")).toEqual([5]);
  });
});

describe("the directive enable", () => {
  it("lifts what it names and leaves the rest silent", () => {
    const source =
      "<!-- virayesh-disable characters/*, spacing/* -->\n\nكتاب  خوب\n\n<!-- virayesh-enable spacing/* -->\n\nكتاب  خوب\n";
    const { findings } = lintText(source, { filename: "a.md" });
    expect(findings.map(({ line, rules }) => [line, ...rules])).toEqual([[7, "spacing/runs"]]);
  });
  it("lifts everything when it names nothing", () => {
    expect(linesFound("<!-- virayesh-disable -->\n\nكتاب\n\n<!-- virayesh-enable -->\n\nعلي\n")).toEqual([7]);
  });
});

describe("how much a suggestion matters", () => {
  const rule = "zwnj/plural";
  it.each<[NonNullable<Config["suggestions"]>, "off" | "warn" | "error", string]>([
    ["error", "error", "error"],
    ["error", "warn", "warning"],
    ["error", "off", "off"],
    ["warn", "error", "warning"],
    ["off", "error", "off"],
  ])("suggestions %s of a rule that is %s: %s", (suggestions, level, severity) => {
    const grade = resolveSettings({ suggestions, rules: { [rule]: level } }).gradeOf([rule]);
    expect(grade.ofSuggestion).toBe(severity);
    expect(grade.severity).toBe({ off: "off", warn: "warning", error: "error" }[level]);
  });
  it("is as the gravest of its rules has it", () => {
    const { gradeOf } = resolveSettings({ rules: { "zwnj/plural": "warn", "zwnj/edge": "error" } });
    expect(gradeOf(["zwnj/plural", "zwnj/edge"]).severity).toBe("error");
  });
});

describe("the rules of a configuration", () => {
  it("let the more exact name win, wherever it stands", () => {
    const settings = new Map(exactRules({ "zwnj/plural": "error", "zwnj/*": "warn", "*": "off" }));
    expect([settings.get("zwnj/plural"), settings.get("zwnj/edge"), settings.get("spacing/runs")]).toEqual([
      "error",
      "warn",
      "off",
    ]);
  });
});

describe("findings", () => {
  const repair = (start: number, end: number, rule: RuleId = "zwnj/plural", replacement = "-"): Repair => ({
    start,
    end,
    replacement,
    rules: [rule],
    confidence: 0.5,
  });
  const around = (source: string) => ({
    settings: resolveSettings(),
    locator: new Locator(source),
    stretches: [{ start: 0, end: source.length }],
  });
  const suggested = (source: string, suggestions: readonly Repair[]) =>
    [...suggestionsOf(source, suggestions, [], around(source))].map(({ start, end }) => [start, end]);

  it("of suggestions that overlap are two: nobody could take both", () => {
    expect(suggested("abcdef", [repair(0, 3), repair(2, 5)])).toEqual([
      [0, 3],
      [2, 5],
    ]);
    expect(suggested("abcdef", [repair(0, 3), repair(3, 5)])).toEqual([[0, 5]]);
  });
  it("of suggestions by different rules are two, though they are in one word", () => {
    expect(suggested("abcdef", [repair(0, 1), repair(3, 4, "zwnj/clitic")])).toEqual([
      [0, 1],
      [3, 4],
    ]);
  });
  it("reach no further than 80 characters", () => {
    const source = "ا".repeat(200);
    const found = (second: number) => [
      ...findingsOf(source, [repair(0, 1), repair(second - 1, second)], around(source)),
    ];
    expect([found(80).length, found(81).length]).toEqual([1, 2]);
  });
});

describe("a position", () => {
  it.each([
    ["\n", 2],
    ["\r\n", 3],
    ["\r", 2],
  ])("after the line break %o is the first of the next line", (lineBreak, offset) => {
    const locator = new Locator(`a${lineBreak}b`);
    expect(locator.positionOf(offset)).toEqual({ line: 2, column: 1 });
    expect(locator.positionOf(0)).toEqual({ line: 1, column: 1 });
    expect([locator.startOf(2), locator.startOf(3)]).toEqual([offset, undefined]);
  });
});

describe("words to keep", () => {
  const kept = (text: string, ...keep: string[]) =>
    keptWords(text, keep).map(({ start, end }) => text.slice(start, end));
  it("hold the longest phrase, in whatever order they come", () => {
    expect(kept("خانهٔ دوست کجاست", "خانهٔ", "خانهٔ دوست")).toEqual(["خانهٔ دوست"]);
    expect(kept("خانهٔ دوست کجاست", "خانهٔ دوست", "خانهٔ")).toEqual(["خانهٔ دوست"]);
  });
  it("are no part of another word", () => {
    expect(kept("سپهر، سپهری سپهر\u200Cها ۲سپهر", "سپهر")).toEqual(["سپهر"]);
    expect(kept("c++ و xc++", "c++")).toEqual(["c++"]);
  });
});

describe("the nearest names", () => {
  it.each<[string, string, boolean]>([
    ["abcd", "abxy", true],
    ["abcd", "axyz", false],
    // One slip in three letters.
    ["abcdefghi", "abcdefxyz", true],
    ["abcdefghi", "abcdewxyz", false],
    // Two letters in each other's place are one slip.
    ["abcd", "badc", true],
    ["plurla", "zwnj/plural", true],
  ])("%s, %s: %s", (name, candidate, near) => {
    expect(nearest(name, [candidate])).toEqual(near ? [candidate] : []);
  });
  it("are three at most, the likeliest first", () => {
    expect(nearest("abcd", ["abxy", "abce", "abcd", "abcx", "bacd"])).toEqual(["abcd", "abce", "abcx"]);
  });
  it("are told as a list", () => {
    expect([listOf([]), listOf(["a"]), listOf(["a", "b"]), listOf(["a", "b", "c"])]).toEqual([
      "",
      "a",
      "a or b",
      "a, b or c",
    ]);
  });
});
