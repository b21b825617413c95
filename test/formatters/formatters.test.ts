import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { type FileResult, type FormatterName, formatters, type Meta } from "../../src/formatters/index.ts";
import { lintText } from "../../src/lint/index.ts";
import { RDJSON_SCHEMA } from "./rdjson-schema.ts";

const meta: Meta = { version: "1.2.3" };

/** Persian, a ZWNJ, Latin and an emoji in one line; what is wrong stands behind all of them. */
const MIXED = "سلام\nمی\u200Cروم Node 😀 علي\n";
const mixed = resultOf("docs/a,b: c.md", MIXED);
const KAF = MIXED.indexOf("ي");

function resultOf(path: string, source: string): FileResult {
  return { path, source, findings: lintText(source, { filename: path }).findings };
}

const format = (name: FormatterName, results: readonly FileResult[], more: Partial<Meta> = {}): string =>
  formatters[name](results, { ...meta, ...more });

test("a format that does not exist is a mistake of types", () => {
  // @ts-expect-error
  expect(formatters.tap).toBeUndefined();
});

test("the sample has one finding, the last letter of its line", () => {
  expect(mixed.findings).toMatchObject([{ start: KAF, end: KAF + 1, line: 2, column: 18, endColumn: 19 }]);
});

describe("json", () => {
  test("holds every field of every finding", () => {
    const report = JSON.parse(format("json", [mixed]));
    expect(report.files).toEqual([{ path: mixed.path, findings: mixed.findings }]);
    expect(report.summary).toEqual({ files: 1, errors: 1, warnings: 0, fixable: 1 });
  });

  test("files without findings are listed, and none at all is a report, too", () => {
    const clean = { ...mixed, path: "b.md", findings: [] };
    const report = JSON.parse(format("json", [clean, mixed, clean]));
    expect(report.files.map(({ findings }: FileResult) => findings.length)).toEqual([0, 1, 0]);
    expect(JSON.parse(format("json", []))).toEqual({
      version: "1.2.3",
      files: [],
      summary: { files: 0, errors: 0, warnings: 0, fixable: 0 },
    });
  });
});

describe("rdjson", () => {
  test("columns count UTF-8 bytes", () => {
    const report = JSON.parse(format("rdjson", [mixed]));
    const before = Buffer.byteLength(MIXED.slice(MIXED.indexOf("\n") + 1, KAF));
    const range = { start: { line: 2, column: before + 1 }, end: { line: 2, column: before + 3 } };
    expect(report.diagnostics[0].location).toEqual({ path: mixed.path, range });
    expect(report.diagnostics[0].suggestions).toEqual([{ range, text: "ی" }]);
    expect(report.diagnostics[0].code.value).toBe("characters/arabic-kaf-yeh");
  });

  test("is valid", () => {
    const ajv = new Ajv({ allErrors: true });
    addFormats(ajv);
    const validate = ajv.compile(RDJSON_SCHEMA);
    for (const results of [[], [mixed], [resultOf("a.json", "{"), mixed]]) {
      expect(validate(JSON.parse(format("rdjson", results))), ajv.errorsText(validate.errors)).toBe(true);
    }
  });

  test("one suggestion with the final text", () => {
    const source = "متن\nاين كتاب هاي 12 من";
    const report = JSON.parse(format("rdjson", [resultOf("a.txt", source)]));
    const lines = source.split("\n").map((line) => Buffer.from(line));
    // What reviewdog does when the reader accepts every suggestion, from the last to the first.
    for (const { suggestions } of report.diagnostics.reverse()) {
      expect(suggestions).toHaveLength(1);
      const [{ range, text }] = suggestions;
      expect(range.end.line).toBe(range.start.line);
      const line = lines[range.start.line - 1]!;
      lines[range.start.line - 1] = Buffer.concat([
        line.subarray(0, range.start.column - 1),
        Buffer.from(text),
        line.subarray(range.end.column - 1),
      ]);
    }
    expect(lines.join("\n")).toBe("متن\nاین کتاب\u200Cهای ۱۲ من");
  });

  test("counts bytes as Node does, lone surrogates too", () => {
    const source = "a\uD800é😀ي\uDC00 ك\r\nپ ك";
    const report = JSON.parse(format("rdjson", [resultOf("a.txt", source)]));
    const columns = report.diagnostics.map(
      (d: { location: { range: { start: { column: number } } } }) => d.location.range.start.column,
    );
    const lineStart = source.lastIndexOf("\n") + 1;
    expect(columns).toEqual(
      [source.indexOf("ي"), source.indexOf("ك"), source.lastIndexOf("ك")].map(
        (offset) => Buffer.byteLength(source.slice(offset > lineStart ? lineStart : 0, offset)) + 1,
      ),
    );
  });
});

describe("sarif", () => {
  const report = (results: readonly FileResult[]) => JSON.parse(format("sarif", results));

  test("states its kind of columns", () => {
    const [run] = report([mixed]).runs;
    expect(run.columnKind).toBe("utf16CodeUnits");
    expect(run.results[0].locations[0].physicalLocation.region).toMatchObject({
      startLine: 2,
      startColumn: 18,
      endColumn: 19,
    });
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe("docs/a,b:%20c.md");
    expect(run.tool.driver.rules[run.results[0].ruleIndex].id).toBe("characters/arabic-kaf-yeh");
  });

  test("one fix with the final text", () => {
    const source = "كتاب هاي من";
    const [result] = report([resultOf("a.txt", source)]).runs[0].results;
    const [{ artifactChanges }] = result.fixes;
    expect(artifactChanges).toHaveLength(1);
    const [{ deletedRegion, insertedContent }, ...others] = artifactChanges[0].replacements;
    expect(others).toEqual([]);
    expect(deletedRegion).toMatchObject({ charOffset: 0, charLength: 8 });
    expect(insertedContent.text).toBe("کتاب\u200Cهای");
    expect(result.ruleId).toBe("zwnj/plural");
  });

  test("rules are described if somebody can describe them", () => {
    const describeRule = () => ({
      summary: "Digits are Persian. Others stay.",
      authority: "ISIRI",
      examples: [["1", "۱"]] as const,
      level: "warning" as const,
    });
    const results = [resultOf("a.txt", "سال 1404")];
    const [rule] = JSON.parse(format("sarif", results, { describeRule })).runs[0].tool.driver.rules;
    expect(rule).toMatchObject({
      id: "digits/latin",
      shortDescription: { text: "Digits are Persian." },
      fullDescription: { text: "Digits are Persian. Others stay." },
      help: { text: "Digits are Persian. Others stay.\n1 → ۱\nAuthority: ISIRI." },
      defaultConfiguration: { level: "warning" },
    });
    expect(report(results).runs[0].tool.driver.rules[0].shortDescription.text).toBe("digits/latin");
  });

  test("a finding has the same name wherever it moves, and no other has it", () => {
    const names = (source: string): string[] =>
      report([resultOf("a.txt", source)]).runs[0].results.map(
        ({ partialFingerprints }: { partialFingerprints: Record<string, string> }) =>
          partialFingerprints["virayesh/v1"],
      );
    const before = names("این كتاب است\nآن علي بود\nاین كتاب است");
    expect(new Set(before).size).toBe(3);
    expect(names("سطری تازه\n\nاین كتاب است\nآن علي بود\nاین كتاب است")).toEqual(before);
  });

  test("is valid SARIF 2.1.0", () => {
    const folder = dirname(createRequire(import.meta.url).resolve("@microsoft/jest-sarif"));
    // It is written in draft 04; of what later drafts changed it uses only the name of `id`.
    const {
      $schema: _,
      id: $id,
      ...schema
    } = JSON.parse(readFileSync(join(folder, "schemas/sarif-2.1.0-rtm.5.json"), "utf8"));
    const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
    addFormats(ajv);
    const validate = ajv.compile({ $id, ...schema });
    for (const results of [[], [mixed], [resultOf("فارسی ؟#.md", "علي ,"), resultOf("a.json", "{")]]) {
      expect(validate(report(results)), ajv.errorsText(validate.errors)).toBe(true);
    }
  });
});

describe("github", () => {
  test("one command for each finding, escaped", () => {
    expect(format("github", [mixed])).toBe(
      "::error file=docs/a%2Cb%3A c.md,line=2,col=18,endColumn=19,title=characters/arabic-kaf-yeh::“علي” should be “علی” (U+064A → U+06CC)\n",
    );
    const message = { ...mixed.findings[0]!, message: "100%\r\n" };
    expect(format("github", [{ ...mixed, findings: [message] }])).toContain("::100%25%0D%0A\n");
  });

  test("paths from the root of the repository, as rdjson and SARIF have them; people see those from here", () => {
    const results = [{ ...mixed, repositoryPath: "site/docs/a.md" }];
    expect(format("github", results)).toContain("file=site/docs/a.md,");
    expect(format("rdjson", results)).toContain('"path":"site/docs/a.md"');
    expect(format("sarif", results)).toContain('"uri":"site/docs/a.md"');
    expect(format("stylish", results)).toMatch(/^docs\/a,b: c.md\n/);
  });

  test("a path and a message are shown and do not speak", () => {
    const [finding] = mixed.findings;
    const loud = "a\u001B[31m\u202E\u2028##[error]b\u0085.md";
    const text = format("github", [{ ...mixed, path: loud, findings: [{ ...finding!, message: loud }] }]);
    expect(text).toContain("file=a\uFFFD[31m\uFFFD\uFFFD# #[error]b\uFFFD.md,");
    expect(text).toContain("::a\uFFFD[31m\uFFFD\uFFFD# #[error]b\uFFFD.md\n");
  });

  test("errors come first, and what GitHub hides is counted", () => {
    const warning = { ...mixed.findings[0]!, severity: "warning" } as const;
    const findings = [...Array(12).fill(warning), ...Array(15).fill(mixed.findings[0])];
    const lines = format("github", [{ ...mixed, findings }])
      .trimEnd()
      .split("\n");
    expect(lines).toHaveLength(28);
    expect(lines[0]).toMatch(/^::error /);
    expect(lines.at(-1)).toBe(
      "::notice title=virayesh::GitHub shows no more than 10 annotations of a kind: 7 more in the log (15 errors, 12 warnings)",
    );
  });
});

describe("stylish", () => {
  test("is plain when nothing paints", () => {
    expect(format("stylish", [mixed])).toBe(
      "docs/a,b: c.md\n  2:18  error    “علي” should be “علی” (U+064A → U+06CC)  characters/arabic-kaf-yeh\n\n" +
        "✖ 1 finding (1 error, 0 warnings); `virayesh fix` puts 1 right\n",
    );
    expect(format("stylish", [{ ...mixed, findings: [] }])).toBe("");
  });

  test("a blank line between files, none for a file without findings", () => {
    const block = format("stylish", [mixed]).split("\n\n")[0];
    const clean = { ...mixed, findings: [] };
    expect(format("stylish", [clean, mixed, clean, mixed, clean])).toBe(
      `${block}\n\n${block}\n\n✖ 2 findings (2 errors, 0 warnings); \`virayesh fix\` puts 2 right\n`,
    );
  });

  test("findings of a large file stand in columns, though not all at once", () => {
    const result = resultOf("a.txt", "علي\n".repeat(2500));
    const lines = format("stylish", [result]).split("\n");
    expect(lines.slice(1, 2501).map((line) => line.trim().split(" ")[0])).toEqual(
      result.findings.map(({ line, column }) => `${line}:${column}`),
    );
    expect(lines[1]).toMatch(/^ {5}1:3 /);
    expect(lines.filter((line) => line === "a.txt")).toHaveLength(1);
  });

  test("on a terminal ZWNJs are seen, words are isolated and control characters say nothing", () => {
    const paint: Meta["paint"] = (style, text) => `<${style}>${text}</>`;
    const message = "“a\u001B[31m” should be “می\u200Cشود”";
    const output = format("stylish", [{ ...mixed, findings: [{ ...mixed.findings[0]!, message }] }], { paint });
    expect(output).toContain("\u2068“a\uFFFD[31m”\u2069 should be \u2068“می\u205Eشود”\u2069");
    expect(output).toContain("<error>error  </>");
    expect(output).toContain("\u205E is a ZWNJ (U+200C)");
  });

  test("a ZWNJ is seen in what is quoted, and not in the sentence around it", () => {
    const message = "«می\u200Cشود» نیم\u200Cفاصله دارد";
    const results = [{ ...mixed, findings: [{ ...mixed.findings[0]!, message }] }];
    const painted = format("stylish", results, { paint: (_, text) => text, language: "fa" });
    expect(painted).toContain("\u2068«می\u205Eشود»\u2069 نیم\u200Cفاصله دارد");
    expect(format("markdown", results, { language: "fa" })).toContain("«می\u205Eشود» نیم\u200Cفاصله دارد");
  });

  test("in Persian", () => {
    expect(format("stylish", [mixed], { language: "fa" })).toContain("۱ یافته (۱ خطا، ۰ هشدار)");
  });
});

describe("names and texts that speak to a log", () => {
  const SPEAKING = "##[stop-commands]x ##vso[task.setvariable]y \u202E\u2028\u009B";
  const [finding] = lintText("كتاب").findings;
  const say = (path: string, name: FormatterName): string =>
    formatters[name]([{ path, source: "كتاب", findings: [{ ...finding!, message: SPEAKING }] }], { version: "1.0.0" });

  test.each(["::stop-commands::x.md", " ::set-output name=a::b.md", "##[add-mask]a.md"])("%s", (path) => {
    const human = say(path, "stylish");
    expect(human).not.toMatch(/^\s*::|##\w*\[|[\u202E\u2028\u009B]/m);
    for (const name of ["json", "rdjson", "sarif"] as const) {
      const report = say(path, name);
      expect(report).not.toMatch(/^\s*::|##\w*\[|[\u202E\u2028\u009B]/m);
      expect(JSON.stringify(JSON.parse(report))).toContain(SPEAKING.slice(0, 40));
    }
  });

  test.each([
    ["a:b.md", "a%3Ab.md"],
    ["javascript:alert(1).md", "javascript%3Aalert(1).md"],
    ["x/a:b?#.md", "x/a:b%3F%23.md"],
    ["C:/x.md", "file:///C:/x.md"],
    ["//evil/x.md", "file:///evil/x.md"],
    ["/tmp/x.md", "file:///tmp/x.md"],
    ["\uD800.md", "%EF%BF%BD.md"],
  ])("%s is never another scheme", (path, uri) => {
    const { runs } = JSON.parse(say(path, "sarif"));
    expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });
});
