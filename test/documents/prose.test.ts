import { describe, expect, it } from "vitest";
import { fixText, regionsOf } from "../../src/lint/index.ts";

/** What has an address, a name or a number in its syntax, and prose right behind it. */
const STRUCTURES = [
  "[نشانی](https://example.ir/b)",
  "[نشانی](https://example.ir/b_(c))",
  "![نگاره](https://example.ir/b.png)",
  "[نامه](mailto:a@example.ir)",
  "[پرونده](./src/a.ts#L10)",
  "<https://example.ir/b>",
  '<a href="https://example.ir/b">نشانی</a>',
  '<img src="a@b.ir">',
  "`https://example.ir/b`",
  "`a.b.c`",
];

describe("a thing that begins in the structure of a document ends with it", () => {
  it.each(STRUCTURES)("behind %s stands prose", (structure) => {
    for (const [text, right] of [
      ["می شود و كتاب", "می\u200Cشود و کتاب"],
      ["كتاب ها", "کتاب\u200Cها"],
    ]) {
      const { output } = fixText(`متن ${structure}${text}`, { filename: "a.md" });
      // A bracket may get a space behind it.
      expect(output.replace(") ", ")")).toBe(`متن ${structure}${right}`);
      expect(fixText(output, { filename: "a.md" }).output).toBe(output);
    }
  });

  it("but English words behind code are English", () => {
    const source = "متن «`foo bar` is not a good idea» را";
    const english = " is not a good idea";
    const start = source.indexOf(english);
    expect(regionsOf(source, { filename: "a.md" })).toContainEqual({
      start,
      end: start + english.length,
      name: "english",
    });
  });

  it("and Arabic words behind a tag are Arabic", () => {
    const source = '<p>\n الْمَسِيحُ <span class="a">عِيسَى</span> ابْنُ\n مَرْيَمَ</p>';
    expect(fixText(source, { filename: "a.html" }).output).toBe(source);
  });
});

describe("one letter among others by themselves is data: a row of a table of letters", () => {
  it.each([
    ["a.json", '{ "letters": [["ك", "k"], ["ي", "y"]] }'],
    ["a.md", "| حرف | لاتین |\n| --- | --- |\n| ك | k |\n| يّ | y |\n"],
    ["a.html", "<table><tr><td> ك </td><td>k</td></tr><tr><td>ب</td><td>b</td></tr></table>"],
    ["a.po", 'msgid ""\nmsgstr "Language: fa\\n"\n\nmsgid "y"\nmsgstr "ي"\n\nmsgid "k"\nmsgstr "ك"\n'],
  ])("in %s", (filename, source) => {
    const { output } = fixText(source, { filename, language: "fa" });
    expect(output).toBe(source);
  });

  it("but not the only one, nor a word of one letter among others", () => {
    expect(fixText('["ي", "خانه"]', { filename: "a.json", language: "fa" }).output).toBe('["ی", "خانه"]');
    expect(fixText('["خانه ي ما"]', { filename: "a.json", language: "fa" }).output).toBe('["خانهٔ ما"]');
  });
});
