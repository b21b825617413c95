import { describe, expect, it } from "vitest";
import type { Barrier } from "../../src/edits/index.ts";
import type { RuleId } from "../../src/options/index.ts";
import { DOTS, ZWNJ } from "../../src/unicode/index.ts";
import { type Muted, type Rule, reportMatches, walk } from "../../src/walk/index.ts";

function replacing(id: RuleId, pattern: RegExp, replacement: string, patterns = 0): Rule {
  return {
    id,
    needs: 0,
    patterns,
    find: (line, _options, report) => reportMatches(line, pattern, report, () => replacement),
  };
}

/** Where the repairs of a text start. */
function starts(text: string, rules: readonly Rule[], barriers: readonly Barrier[], muted: readonly Muted[] = []) {
  return walk(text, () => barriers, rules, {}, muted).repairs.map(({ start }) => start);
}

const comma = replacing("punctuation/comma", /,/g, "،");
const inline = (start: number, end: number, admits?: RuleId[]): Barrier =>
  admits === undefined ? { start, end, kind: "inline" } : { start, end, kind: "inline", admits };

describe("a muted range", () => {
  // The comma stands from 2 to 3.
  it.each<[number, number, boolean]>([
    [0, 1, false],
    [0, 2, true],
    [3, 4, true],
    [4, 4, false],
    [2, 2, true],
  ])("from %i to %i silences what touches it, and only that", (start, end, silent) => {
    expect(starts("اب,ج", [comma], [], [{ start, end }])).toEqual(silent ? [] : [2]);
  });

  it("that ends with a line break leaves the next line alone", () => {
    expect(starts("ا,ب\n,ج", [comma], [], [{ start: 0, end: 4 }])).toEqual([4]);
  });

  it("moves along with the edits before it", () => {
    const longer = replacing("punctuation/comma", /,/g, "،،،");
    const dal = replacing("zwnj/edge", /د/g, "ذ");
    expect(starts("ا,ب ج د", [longer, dal], [], [{ start: 6, end: 7 }])).toEqual([1]);
    expect(starts("ا,د ج ب", [longer, dal], [], [{ start: 6, end: 7 }])).toEqual([1]);
    expect(starts("ا,ب د ج", [longer, dal], [], [{ start: 6, end: 7 }])).toEqual([1, 4]);
  });
});

describe("the edge of a barrier", () => {
  const half = replacing("zwnj/plural", / /g, ZWNJ);
  const gone = replacing("spacing/runs", / /g, "");

  it("takes a ZWNJ where it is Latin or a number, and none where it is a word", () => {
    expect(starts("ab ها", [half], [inline(0, 2)])).toEqual([2]);
    expect(starts("12 ها", [half], [inline(0, 2)])).toEqual([2]);
    expect(starts("اب ها", [half], [inline(0, 2)])).toEqual([]);
    expect(starts("می ab", [half], [inline(3, 5)])).toEqual([2]);
    expect(starts("می اب", [half], [inline(3, 5)])).toEqual([]);
  });

  it("keeps what separates it from the word beside it", () => {
    expect(starts("ab ها", [gone], [inline(0, 2)])).toEqual([]);
    expect(starts("می ab", [gone], [inline(3, 5)])).toEqual([]);
    expect(starts("ab «ها", [gone], [inline(0, 2)])).toEqual([2]);
    expect(starts("می «ab", [gone], [inline(4, 6)])).toEqual([2]);
    // A colon belongs to what follows it, not to what it ends.
    expect(starts("می :ab", [replacing("spacing/runs", / (?=:)/g, "")], [inline(4, 6)])).toEqual([2]);
    expect(starts("می. ab", [gone], [inline(4, 6)])).toEqual([]);
    expect(starts("ab .می", [gone], [inline(0, 2)])).toEqual([2]);
  });
});

describe("a rule that a barrier admits", () => {
  it("edits what lies in it, not what reaches out of it", () => {
    const b = inline(1, 3, ["punctuation/comma"]);
    expect(starts("ا,ab", [comma], [b])).toEqual([1]);
    expect(starts("ا,ab", [replacing("punctuation/comma", /,ab/g, "،")], [b])).toEqual([]);
    expect(starts("ا,ab", [replacing("punctuation/comma", /ا,/g, "،")], [b])).toEqual([]);
  });

  it("may replace it whole, and then it is text like any other", () => {
    const decode = replacing("characters/html-entities", /&/g, "x");
    const later = replacing("zwnj/edge", /x/g, "y");
    const edits = (barrier: Barrier) => walk("ا&ب", () => [barrier], [decode, later], {}).repairs;
    expect(edits(inline(1, 2, ["characters/html-entities"]))[0]).toMatchObject({ start: 1, end: 2, replacement: "y" });
    expect(edits(inline(1, 2))).toEqual([]);
  });
});

describe("the rules after the one that changed a line", () => {
  it("are woken by what now stands beside the edit, on either side", () => {
    const dot = replacing("punctuation/comma", /,/g, ".");
    const dots = replacing("punctuation/ellipsis", /\.\./g, "…", DOTS);
    for (const text of ["ا,.", "ا.,"]) {
      expect(walk(text, () => [], [dot, dots], {}).repairs).toMatchObject([{ replacement: "…" }]);
    }
  });

  it("keep their doubts, though the last round does not come to them", () => {
    const doubtful: Rule = {
      id: "zwnj/compound",
      needs: 0,
      find: ({ text }, _options, report) => report(text.length - 1, text.length, "پ", 0.5),
    };
    expect(walk("ا,بج", () => [], [comma, doubtful], {}).suggestions).toMatchObject([{ start: 3, replacement: "پ" }]);
    expect(walk("ا,بج", () => [], [doubtful, comma], {}).suggestions).toMatchObject([{ start: 3, replacement: "پ" }]);
  });
});
