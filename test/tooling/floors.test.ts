import { describe, expect, test } from "vitest";
import { findFloorViolations, importsOf } from "../../scripts/floors.ts";

/** A small house in which every arrow is allowed. */
const house = {
  "unicode/index.ts": "export {};",
  "edits/index.ts": 'export * from "./types.ts";',
  "edits/types.ts": "export type A = 1;",
  "walk/index.ts": 'import { type A } from "../edits/index.ts"; import * as u from "../unicode/index.ts";',
  "numbers/index.ts": 'export * from "../unicode/index.ts";',
  "digits/index.ts": 'import "../walk/index.ts";',
  "digits/rules.ts": "export {};",
  "digits/pages.ts": "export {};",
  "dates/index.ts": 'import "../numbers/index.ts";',
  "normalize/index.ts": 'import "../digits/index.ts"; import "../walk/index.ts";',
  "normalize/rules.ts": 'import "../digits/rules.ts";',
  "normalize/pages.ts": 'import "../digits/pages.ts";',
  "index.ts":
    'export * from "./normalize/index.ts"; export * from "./dates/index.ts"; export * from "./numbers/index.ts";',
  "normalize/lite.ts": "export {};",
  "lite.ts": 'export * from "./normalize/lite.ts";',
  "documents/index.ts": 'import "../protect/index.ts";',
  "documents/yaml.ts": "export {};",
  "protect/index.ts": "export {};",
  "cli/main.ts": 'import { readFileSync } from "node:fs"; const yaml = await import("../documents/yaml.ts");',
};

function violationsWith(change: Record<string, string>): readonly string[] {
  const files = new Map(Object.entries({ ...house, ...change }));
  return findFloorViolations(files, new Set(["documents/yaml.ts"])).map(({ file, reason }) => `${file}: ${reason}`);
}

describe("the floors inside zwnj", () => {
  test.each([
    ["rooms may use one another", { "zwnj/plural.ts": 'import "./clitic.ts";', "zwnj/clitic.ts": "export {};" }, []],
    [
      "what is below knows no room",
      { "zwnj/line/pair.ts": 'import type { A } from "../plural.ts";', "zwnj/plural.ts": "export type A = 1;" },
      ["zwnj/line/pair.ts: points up inside zwnj: line → plural.ts"],
    ],
    [
      "a word knows no line",
      { "zwnj/word/word.ts": 'import "../line/pair.ts";', "zwnj/line/pair.ts": "export {};" },
      ["zwnj/word/word.ts: points up inside zwnj: word → line"],
    ],
    [
      "there is no circle, of types neither",
      {
        "zwnj/line/a.ts": 'import "./b.ts";',
        "zwnj/line/b.ts": 'import type { C } from "./c.ts";',
        "zwnj/line/c.ts": 'import "./a.ts";',
      },
      ["zwnj/line/c.ts: closes a circle: zwnj/line/a.ts → zwnj/line/b.ts → zwnj/line/c.ts → zwnj/line/a.ts"],
    ],
  ])("%s", (_name, change, expected) => {
    expect(violationsWith(change as unknown as Record<string, string>)).toEqual(expected);
  });
});

describe("floors", () => {
  test("a folder without floors of its own has no circle either", () => {
    const change = { "digits/a.ts": 'import type { B } from "./b.ts";', "digits/b.ts": 'import "./a.ts";' };
    expect(violationsWith(change)).toEqual(["digits/b.ts: closes a circle: digits/a.ts → digits/b.ts → digits/a.ts"]);
  });

  test("a house whose arrows all point down has no violation", () => {
    expect(violationsWith({})).toEqual([]);
  });

  test.each([
    ["up", { "edits/types.ts": 'import "../walk/index.ts";' }, "edits/types.ts: points up: edits → walk"],
    [
      "up, type only",
      { "edits/types.ts": 'import type { Rule } from "../walk/index.ts";' },
      "edits/types.ts: points up: edits → walk",
    ],
    [
      "up, in a type",
      { "edits/types.ts": 'type R = import("../walk/index.ts").Rule;' },
      "edits/types.ts: points up: edits → walk",
    ],
    [
      "up, lazily",
      { "digits/index.ts": 'const n = () => import("../normalize/index.ts");' },
      "digits/index.ts: points up: digits → normalize",
    ],
    [
      "sideways",
      { "digits/index.ts": 'export { x } from "../dates/index.ts";' },
      "digits/index.ts: points sideways: digits → dates",
    ],
    [
      "past the index",
      { "walk/index.ts": 'import "../edits/types.ts";' },
      "walk/index.ts: enters edits past its index.ts",
    ],
    [
      "at a face",
      { "cli/main.ts": 'import "../index.ts";' },
      "cli/main.ts: a public file is imported by nobody in src/",
    ],
    [
      "at node: outside the CLI",
      { "digits/index.ts": 'import "node:fs";' },
      "digits/index.ts: only src/cli may import node:",
    ],
    [
      "at a dependency",
      { "digits/index.ts": 'import "picomatch";' },
      "digits/index.ts: the package has no dependencies",
    ],
    ["out of src", { "digits/index.ts": 'import "../../test/x.ts";' }, "digits/index.ts: leaves src/"],
    ["at nothing", { "digits/index.ts": 'import "../walk/wlak.ts";' }, "digits/index.ts: there is no src/walk/wlak.ts"],
  ])("an arrow that points %s fails", (_, change, message) => {
    expect(violationsWith(change)).toEqual([message]);
  });

  test("a folder without a floor fails", () => {
    expect(violationsWith({ "helpers/index.ts": "export {};" })).toEqual([
      'helpers/index.ts: "helpers" has no floor; give it one in scripts/floors.ts',
    ]);
  });

  test("imports in strings and comments are none", () => {
    expect(importsOf('const s = \'import "../walk/index.ts"\'; // import "../walk/index.ts"')).toEqual([]);
  });
});
