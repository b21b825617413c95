import { describe, expect, it } from "vitest";
import { fixText } from "../../src/lint/index.ts";

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
    const source = "`foo bar` is not a good idea , my friend";
    expect(fixText(`متن\n\n${source}`, { filename: "a.md" }).output).toContain(source);
  });
});
