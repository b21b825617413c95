import { describe, expect, it } from "vitest";
import type { Barrier } from "../../src/edits/index.ts";
import type { Options, RuleId } from "../../src/options/index.ts";
import { LETTER } from "../../src/unicode/index.ts";
import { type Muted, type Rule, reportMatches, walk } from "../../src/walk/index.ts";

/** A rule for tests: replaces what a pattern finds. */
function replacing(id: RuleId, pattern: RegExp, replacement: string, confidence = 1, needs = 0): Rule {
  return {
    id,
    needs,
    find: (line, _options, report) =>
      reportMatches(
        line,
        pattern,
        (start, end, text) => report(start, end, text, confidence),
        () => replacement,
      ),
  };
}

const comma = replacing("punctuation/comma", /,/g, "،");
const space = replacing("spacing/after-mark", /،(?=\S)/g, "، ");
const NO_BARRIERS = (): readonly Barrier[] => [];
const run = (
  text: string,
  rules: readonly Rule[],
  barriers: readonly Barrier[] = [],
  muted: readonly Muted[] = [],
  options: Options = {},
) => walk(text, () => barriers, rules, options, muted);

describe("walk", () => {
  it("unites what two rules did at one place", () => {
    expect(run("ا,ب", [comma, space]).repairs).toEqual([
      { start: 1, end: 2, replacement: "، ", rules: ["punctuation/comma", "spacing/after-mark"], confidence: 1 },
    ]);
  });

  it("repeats a line until nothing changes, and counts the quiet round", () => {
    const { repairs, rounds } = run("ا,ب", [space, comma]);
    expect(repairs).toHaveLength(1);
    expect(rounds).toBe(3);
  });

  it("gives offsets of the whole text in later lines", () => {
    expect(run("یک\r\nدو,سه", [comma]).repairs[0]).toMatchObject({ start: 6, end: 7 });
  });

  it("keeps edits out of barriers, except of the rules they admit", () => {
    const inline = (admits?: RuleId[]): Barrier => ({
      start: 1,
      end: 4,
      kind: "inline",
      ...(admits === undefined ? {} : { admits }),
    });
    expect(run("اa,bب", [comma], [inline()]).repairs).toEqual([]);
    expect(run("اa,bب", [comma], [inline(["punctuation/comma"])]).repairs).toHaveLength(1);
    expect(run("ا,a,ب", [comma], [{ start: 2, end: 3, kind: "inline" }]).repairs).toHaveLength(2);
  });

  it("cuts a line at a break, so that no rule sees across it", () => {
    const join = replacing("spacing/runs", /ا\|ب/g, "اب");
    expect(run("ا|ب", [join]).repairs).toHaveLength(1);
    expect(run("ا|ب", [join], [{ start: 1, end: 2, kind: "break" }]).repairs).toEqual([]);
  });

  it("leaves to the author what cannot be seen beside an edge, and only there", () => {
    const seen: string[] = [];
    const spy: Rule = { id: "zwnj/edge", needs: 0, find: ({ text }) => void seen.push(text) };
    const show = (text: string, barriers: readonly Barrier[]): string[] => {
      seen.length = 0;
      run(text, [spy], barriers);
      return seen;
    };
    const edge = { start: 5, end: 6, kind: "edge" } as const;
    expect(show(" ا \u200C | ب ", [edge])).toEqual([" ا", "ب "]);
    expect(show(" ا \u200C | ب ", [{ ...edge, kind: "break" }])).toEqual([" ا \u200C ", " ب "]);
    expect(show("ا    |    \n ب ", [edge])).toEqual(["ا", " ب "]);
    expect(
      show("| ا | ب", [
        { start: 0, end: 1, kind: "edge" },
        { start: 4, end: 5, kind: "edge" },
      ]),
    ).toEqual(["ا", "ب"]);
    // What an opaque object holds belongs to it.
    expect(
      show("ا  b | c ب", [{ start: 2, end: 5, kind: "inline" }, edge, { start: 6, end: 9, kind: "inline" }]),
    ).toEqual(["ا  b ", " c ب"]);
  });

  it("follows a barrier over several lines", () => {
    const barrier: Barrier = { start: 2, end: 7, kind: "inline" };
    expect(run("ا,b,\n,,,ب", [comma], [barrier]).repairs.map(({ start }) => start)).toEqual([1, 7]);
  });

  it("is silent in muted ranges, for the rules they name", () => {
    expect(run("ا,ب", [comma], [], [{ start: 0, end: 3 }]).repairs).toEqual([]);
    expect(run("ا,ب", [comma], [], [{ start: 0, end: 3, rules: ["punctuation/comma"] }]).repairs).toEqual([]);
    expect(run("ا,ب", [comma], [], [{ start: 0, end: 3, rules: ["zwnj/edge"] }]).repairs).toHaveLength(1);
    expect(run("ا,ب\nج,د", [comma], [], [{ start: 4, end: 7 }]).repairs).toHaveLength(1);
  });

  it("sets doubtful edits aside as suggestions on top of the repairs", () => {
    const doubtful = replacing("zwnj/compound", /ب/g, "پ", 0.5);
    const { repairs, suggestions } = run("ا,ب", [comma, space, doubtful]);
    expect(repairs).toHaveLength(1);
    expect(suggestions).toEqual([
      {
        start: 1,
        end: 3,
        replacement: "، پ",
        rules: ["punctuation/comma", "spacing/after-mark", "zwnj/compound"],
        confidence: 0.5,
      },
    ]);
    expect(run("اب", [doubtful], [], [], { minConfidence: 0.5 }).repairs).toHaveLength(1);
  });

  it("drops what cancels out", () => {
    const there = replacing("zwnj/edge", /a/g, "b");
    const back = replacing("zwnj/duplicate", /b/g, "a");
    expect(walk("xax", NO_BARRIERS, [there, back], {}).repairs).toEqual([]);
  });

  it("never shows a line to a rule whose classes it lacks", () => {
    const seen: string[] = [];
    const spy: Rule = { id: "zwnj/edge", needs: LETTER, find: ({ text }) => void seen.push(text) };
    run("abc\nسلام\n123", [spy]);
    expect(seen).toEqual(["سلام"]);
  });
});

describe("rules that share a look at a line", () => {
  const asked: string[] = [];
  /** Reports each letter b for one rule and each c for the other. */
  const find: Rule["find"] = ({ text }, _options, report) => {
    asked.push(text);
    for (let at = 0; at < text.length; at++) {
      if (text[at] === "b") report(at, at + 1, "B", 1, undefined, "zwnj/plural");
      if (text[at] === "c") report(at, at + 1, "d", 0.5, undefined, "zwnj/clitic");
    }
  };
  const plural: Rule = { id: "zwnj/plural", needs: 0, find };
  const clitic: Rule = { id: "zwnj/clitic", needs: 0, find };
  const show = (rules: readonly Rule[], muted: readonly Muted[] = []) => {
    asked.length = 0;
    const { repairs, suggestions } = run("ab cab", rules, [], muted);
    return [...repairs, ...suggestions].map(({ start, rules: [id] }) => `${start} ${id}`);
  };

  it("look once a round, and each edit is of the rule that it names", () => {
    expect(show([plural, clitic])).toEqual(["1 zwnj/plural", "5 zwnj/plural", "3 zwnj/clitic"]);
    expect(asked).toEqual(["ab cab", "aB caB"]);
  });

  it("are switched off and muted one by one", () => {
    expect(show([plural])).toEqual(["1 zwnj/plural", "5 zwnj/plural"]);
    expect(show([clitic])).toEqual(["3 zwnj/clitic"]);
    expect(show([plural, clitic], [{ start: 0, end: 3, rules: ["zwnj/plural"] }])).toEqual([
      "5 zwnj/plural",
      "3 zwnj/clitic",
    ]);
    expect(show([plural, clitic], [{ start: 0, end: 6, rules: ["zwnj/clitic"] }])).toHaveLength(2);
  });

  it("are not shown again what settles them, and what they suggest moves along with their own edits", () => {
    const longer: Rule["find"] = ({ text }, _options, report) => {
      asked.push(text);
      const b = text.indexOf("b");
      if (b >= 0) report(b, b + 1, "xyz", 1, undefined, "zwnj/plural");
      const c = text.indexOf("c");
      if (c >= 0) report(c, c + 1, "d", 0.5, undefined, "zwnj/clitic");
    };
    const settled = (settles: Rule["settles"]) => [
      { id: "zwnj/plural", needs: 0, find: longer, settles } as Rule,
      { id: "zwnj/clitic", needs: 0, find: longer, settles } as Rule,
    ];
    for (const settles of [undefined, () => false, () => true] as Rule["settles"][]) {
      asked.length = 0;
      const { repairs, suggestions } = run("abac", settled(settles));
      expect(repairs).toMatchObject([{ start: 1, end: 2, replacement: "xyz" }]);
      expect(suggestions).toEqual([{ start: 3, end: 4, replacement: "d", rules: ["zwnj/clitic"], confidence: 0.5 }]);
      expect(asked).toEqual(settles?.([]) === true ? ["abac"] : ["abac", "axyzac"]);
    }
  });
});
