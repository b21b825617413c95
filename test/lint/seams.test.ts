import { describe, expect, test } from "vitest";
import { po as format, readDocument } from "../../src/documents/index.ts";
import { applyEdits } from "../../src/edits/index.ts";
import { lintText, regionsOf } from "../../src/lint/index.ts";
import { repairText } from "../../src/lint/repair-text.ts";

const Z = "\u200C";
const source = 'msgid "x"\nmsgstr ""\n"این كتاب "\n"ها و می"\n"روم "\n';
const repaired = `msgid "x"\nmsgstr ""\n"این کتاب${Z}"\n"ها و می${Z}"\n"روم "\n`;
const options = { document: "po" } as const;

describe("a message of several lines", () => {
  test.each(["", "\uFEFF"])("is repaired where it stands, after %j", (mark) => {
    expect(lintText(mark + source, options).output).toBe(mark + repaired);
    expect(repairText(mark + source, options)).toBe(mark + repaired);
    const { literals = [], seams = [] } = readDocument(mark + source, format);
    expect(literals.map(({ start, end }) => (mark + source).slice(start, end))).toEqual([source.slice(21, -2)]);
    expect(seams.every(({ start, end }) => /^"\n"$/.test((mark + source).slice(start, end)))).toBe(true);
  });

  test("has findings at the places of the file, whose edits make the output", () => {
    const { findings } = lintText(source, options);
    expect(findings.map(({ line, column }) => [line, column])).toEqual([
      [3, 6],
      [4, 9],
    ]);
    expect(findings[0]!.message).toContain(`“کتاب${Z}ها”`);
    const edits = findings.flatMap((finding) => finding.edits).sort((a, b) => a.start - b.start);
    expect(applyEdits(source, edits)).toBe(repaired);
  });

  test("can be silenced", () => {
    const silent = `# virayesh-disable-next-line zwnj/*\n${source}`;
    const { findings, output } = lintText(silent, options);
    expect(output).toBe(silent.replace("كتاب", "کتاب"));
    expect(findings).toHaveLength(1);
  });

  test("is prose but for its seams", () => {
    const names = regionsOf(source, options).map(({ start, end, name }) => [name, source.slice(start, end)]);
    expect(names.slice(2, 7)).toEqual([
      ["prose", "این كتاب "],
      ["seam", '"\n"'],
      ["prose", "ها و می"],
      ["seam", '"\n"'],
      ["prose", "روم "],
    ]);
  });
});
