import { describe, expect, test } from "vitest";
import { guardStructure } from "../../src/lint/guard-structure.ts";
import { fixText } from "../../src/lint/index.ts";

const fix = (source: string, document: "markdown" | "html" | "text" = "markdown"): string =>
  fixText(source, { document }).output;

describe("what would become markup stays as it is", () => {
  test.each([
    "1.\u200B متن",
    "-\u200B متن",
    "#\u200B متن",
    "[علی]\u200B(javascript:alert(1))",
    "!\u200B[علی](http://a.ir/x)",
    "متن http\u200B://evil.example/x",
    "متن @\u200Buser",
    "`\u200C``ا",
    "|\u200C ا\n|-",
  ])("Markdown: %j", (source) => expect(fix(source)).toBe(source));

  test.each([
    "<p>متن <\u200Bscript>alert(1)<\u200B/script></p>",
    "متن <\u200Cimg src=x onerror=alert(1)>",
    "متن <\uFEFFimg src=x>",
  ])("HTML: %j", (source) => expect(fix(source, "html")).toBe(source));

  test("no character reference comes into being", () => {
    expect(fix("ا &am\u200Bp; ا", "html")).toContain("&am\u200Bp");
  });

  describe("what its neighbours make of a mark of Markdown", () => {
    test.each([
      ["an address behind a mark is a link for some programs only", "متن ؟www.---%(:"],
      ["it would swallow what stands behind it", "متن،www.```\na|```"],
      ["for those no bracket ends it", "متن !www.](می شود//x@y.ir"],
      ["emphasis closes only behind a word", "متن - http14/5~متن\u200C\uFEFF~"],
      ["a block that only some know is text to others, and two spaces break a line", "متن روم  \n::: tip"],
      ["the same of mathematics", "متن روم  \n$$\nx\n$$"],
      ["two words are no destination", "[a]: خانه ی"],
      ["an address of mail may have a name of marks", "متن ----...@a.irnpm]"],
    ])("%s", (_, source) => expect(fix(source)).toBe(source));

    test.each([
      ["متن ،www.a.ir", "متن ،www.a.ir"],
      ["متن www.a.ir](می شود", "متن www.a.ir](می\u200Cشود"],
      ["متن. www.a.ir ؟", "متن. www.a.ir ؟"],
      ["**مهم** ،متن", "**مهم**، متن"],
      ["متن *مهم* است .", "متن *مهم* است."],
      ['"*مهم*"', "«*مهم*»"],
    ])("%s", (source, expected) => expect(fix(source)).toBe(expected));
  });

  test.each([
    ["a digit may make a name of the word before it", "متن 1. \n\nv1.2</b>script>user\u0661َ|---|"],
    ["a passage in English with Arabic in it", "كتاب ![قال الله1. The word is1. 10:30"],
    ["U+FEFF behind an address", "كتاب :\n\nhttps://ا.هاي\uFEFF ها $x$\u00AD"],
    ["behind an address", "متن www.\uFEFF است\u200C\n===\u00A0علي :\u200B"],
    ["three dots before a name are one", "كتاب می رود </b>>یَ...C:\\\\ـ'https://\u0661"],
    ["Arabic in what an address is taken for", "كتاب |www.https://\u2060)قال الله\u202A\u200C"],
  ])("a second run changes nothing: %s", (_, source) => {
    for (const document of ["html", "markdown"] as const) {
      const once = fix(source, document);
      expect(fix(once, document)).toBe(once);
    }
  });

  test("the other lines are repaired", () => {
    expect(fix("كتاب\n\n1.\u200B متن\n\nكتاب")).toBe("کتاب\n\n1.\u200B متن\n\nکتاب");
  });
});

describe("guardStructure", () => {
  const repair = (start: number) => ({ start, end: start + 1, replacement: "-", rules: [], confidence: 1 });
  const walked = { repairs: [repair(0), repair(4), repair(9)], suggestions: [repair(5)], rounds: 1 };
  const structure = {
    source: "a\nb\nc d e\nf",
    barriers: [],
    editsOf: <E>(edits: E): E => edits,
    offsetOf: (offset: number): number => offset,
    isAlike: () => false,
  };
  const tag = (start: number) => ({ start, end: start + 1, kind: "inline", name: "tag" }) as const;

  test("leaves the line in which something came into being, with its suggestions", () => {
    const reread = (output: string) => ({ barriers: output[4] === "-" ? [tag(6)] : [], repairs: () => [] });
    const { repairs, suggestions } = guardStructure(structure.source, walked, { ...structure, reread });
    expect(repairs.map(({ start }) => start)).toEqual([0]);
    expect(suggestions).toEqual([]);
  });

  test("leaves the last repaired line before what came into being", () => {
    const reread = (output: string) => ({ barriers: output[0] === "-" ? [tag(2)] : [], repairs: () => [] });
    const { repairs } = guardStructure(structure.source, walked, { ...structure, reread });
    expect(repairs.map(({ start }) => start)).toEqual([4, 9]);
  });

  test("a number read otherwise does no harm, unless a second run changes it", () => {
    const number = { ...tag(6), name: "number" };
    const calm = guardStructure(structure.source, walked, {
      ...structure,
      reread: () => ({ barriers: [number], repairs: () => [] }),
    });
    expect(calm).toBe(walked);
    const reread = (output: string) => ({ barriers: [number], repairs: () => (output[0] === "-" ? [0] : []) });
    const { repairs } = guardStructure(structure.source, walked, { ...structure, reread });
    expect(repairs.map(({ start }) => start)).toEqual([4, 9]);
  });

  test("gives up in the end", () => {
    const reread = () => ({ barriers: [tag(0)], repairs: () => [] });
    expect(guardStructure(structure.source, walked, { ...structure, reread }).repairs).toEqual([]);
  });
});
