import { Ajv } from "ajv";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { type FileResult, type FormatterName, formatters, type Meta } from "../../src/formatters/index.ts";
import { lintText } from "../../src/lint/index.ts";

const SOURCE = "اين كتاب هاي 12 من\nاين كتاب هاي 12 من\n";
const results: readonly FileResult[] = [
  resultOf("docs/a & <b>.md", SOURCE),
  resultOf("docs/clean.md", "خوب\n"),
  { ...resultOf("c.md", "علي\n"), repositoryPath: "site/c.md" },
];
const count = results.flatMap(({ findings }) => findings).length;
/** What a text or the name of a file may hold. */
const LOUD = "a\u001B[31m\u202E\u2028##[error]\uD800\uFFFE\"'<b>&amp;]]>\n::error::|`*@user #12 https://x.y www.x.y";
const loud: FileResult = {
  path: LOUD,
  source: "علي",
  findings: [{ ...lintText("علي").findings[0]!, message: LOUD }],
};

function resultOf(path: string, source: string): FileResult {
  return { path, source, findings: lintText(source, { filename: path }).findings };
}

const format = (name: FormatterName, given: readonly FileResult[], more: Partial<Meta> = {}): string =>
  formatters[name](given, { version: "1.2.3", ...more });

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

/** Reads XML as strictly as it is defined; throws for what is not well formed. */
function readXml(text: string): Element {
  const parser = new SaxesParser();
  const open: Element[] = [{ name: "", attributes: {}, children: [] }];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.write(text).close();
  return open[0]!.children[0]!;
}

describe("gitlab", () => {
  // https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
  const SCHEMA = {
    type: "array",
    items: {
      type: "object",
      required: ["description", "check_name", "fingerprint", "location", "severity"],
      properties: {
        description: { type: "string" },
        check_name: { type: "string" },
        fingerprint: { type: "string" },
        severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
        location: {
          type: "object",
          required: ["path", "lines"],
          properties: {
            path: { type: "string", pattern: "^(?!\\./|/)" },
            lines: { type: "object", required: ["begin"], properties: { begin: { type: "integer", minimum: 1 } } },
          },
        },
      },
    },
  };

  test("has the fields that GitLab reads", () => {
    const ajv = new Ajv({ allErrors: true });
    const validate = ajv.compile(SCHEMA);
    for (const given of [[], results, [loud]])
      expect(validate(JSON.parse(format("gitlab", given))), ajv.errorsText(validate.errors)).toBe(true);
    expect(JSON.parse(format("gitlab", results))).toHaveLength(count);
  });

  test("no two findings have one name, not even equal ones in two files, and a name stays when lines are added", () => {
    const names = (given: readonly FileResult[]): string[] =>
      JSON.parse(format("gitlab", given)).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    const twice = [resultOf("a.md", "علي\n"), resultOf("b.md", "علي\n")];
    expect(new Set(names([...results, ...twice])).size).toBe(count + 2);
    expect(names([resultOf("a.md", "سطر\n\nعلي\n")])).toEqual(names([twice[0]!]));
  });
});

describe("checkstyle", () => {
  test("files with findings, and each finding once", () => {
    const root = readXml(format("checkstyle", results));
    expect(root.name).toBe("checkstyle");
    expect(root.children.map(({ attributes }) => attributes["name"])).toEqual(["docs/a & <b>.md", "site/c.md"]);
    const errors = root.children.flatMap(({ children }) => children);
    expect(errors).toHaveLength(count);
    expect(errors.at(-1)!.attributes).toEqual({
      line: "1",
      column: "3",
      severity: "error",
      message: "“علي” should be “علی” (U+064A → U+06CC)",
      source: "virayesh.characters/arabic-kaf-yeh",
    });
  });
});

describe("junit", () => {
  test("a suite for each file, whose numbers are those of its tests", () => {
    const root = readXml(format("junit", results));
    expect(root.name).toBe("testsuites");
    expect(root.children.map(({ name }) => name)).toEqual(["testsuite", "testsuite", "testsuite"]);
    let failures = 0;
    for (const { attributes, children } of root.children) {
      expect(children).toHaveLength(Number(attributes["tests"]));
      const failed = children.flatMap((test) => test.children).filter(({ name }) => name === "failure");
      expect(failed).toHaveLength(Number(attributes["failures"]));
      failures += failed.length;
    }
    expect(failures).toBe(count);
    const [passed] = root.children[1]!.children;
    expect(passed).toMatchObject({ name: "testcase", attributes: { classname: "docs/clean.md" }, children: [] });
  });
});

test.each(["checkstyle", "junit"] as const)("%s is XML whatever is quoted, and of nothing as well", (name) => {
  expect(readXml(format(name, [])).children).toEqual([]);
  const text = format(name, [loud]);
  expect(JSON.stringify(readXml(text))).toContain("\\\"'<b>&amp;]]>");
  expect(text).not.toMatch(/^\s*::|##\w*\[|[\u001B\u202E\u2028]/m);
});

describe("unix", () => {
  test("a line that editors read", () => {
    const lines = format("unix", results).split("\n");
    const found = lines.flatMap((line) => /^(.+?):(\d+):(\d+): (.+) \[(error|warning)\/(.+)\]$/.exec(line) ?? []);
    expect(found).toHaveLength(7 * count);
    expect(lines.slice(-3)).toEqual(["", `${count} findings`, ""]);
    expect(format("unix", [])).toBe("");
  });

  test("says nothing to a log or a terminal", () => {
    expect(format("unix", [{ ...loud, path: `::set-output::${LOUD}` }])).not.toMatch(
      /^\s*::|##\w*\[|[\u001B\u202E\u2028]/m,
    );
  });
});

describe("summary", () => {
  test("the most frequent rule and folder first, all at the end", () => {
    const digits = resultOf("docs/fa/d.md", "سال 1404 و 1405 و 1406 و 1407\n");
    const rows = format("summary", [...results, digits])
      .split("\n")
      .map((line) => line.split(/ {2,}/));
    expect(rows[0]).toEqual(["rule", "errors", "warnings", "by fix"]);
    expect(rows[1]).toEqual(["digits/latin", "0", "6", "6"]);
    const folders = rows.slice(rows.findIndex(([first]) => first === "folder"));
    expect(folders.slice(1, 4).map(([folder]) => folder)).toEqual(["docs", "docs/fa", "."]);
    expect(folders.at(-2)![0]).toBe("all");
    expect(Number(folders.at(-2)![1]) + Number(folders.at(-2)![2])).toBe(count + 4);
    expect(format("summary", [])).toBe("");
  });

  test("of many folders the first ones", () => {
    const many = Array.from({ length: 40 }, (_, i) => resultOf(`d${i}/a.md`, "علي\n"));
    expect(format("summary", many)).toContain("\n… +10\n");
  });

  test("in Persian", () => {
    expect(format("summary", results, { language: "fa" })).toMatch(/قاعده +خطا +هشدار/);
  });
});

describe("markdown", () => {
  const html = (text: string): string =>
    micromark(text, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

  test("a table from right to left, in which ZWNJs are seen", () => {
    const page = html(format("markdown", results));
    expect(page).toContain("<h3>virayesh: 5 errors and 2 warnings in 2 files</h3>");
    expect(page).toMatch(/<div dir="rtl">\s*<table>[\s\S]*<\/table>[\s\S]*<\/div>/);
    expect(page.match(/<tr>/g)).toHaveLength(count + 1);
    expect(page).toContain("کتاب\u205Eهای");
    expect(page).not.toContain("\u200C");
    expect(page).toContain("is a ZWNJ");
  });

  test("what is quoted is no markup, mentions nobody and links nowhere", () => {
    const text = format("markdown", [loud]);
    const page = html(text);
    expect(page.match(/<td>/g)).toHaveLength(3);
    expect(page).not.toMatch(/<b>|<em>|<strong>|<a href="(?!https:\/\/virayesh\.)/);
    expect(page).not.toMatch(/@user|#12|[\u001B\u202E\u2028]/);
    expect(page).toContain("&lt;b&gt;");
  });

  test("ends before GitHub cuts it off, and says how much is left", () => {
    const text = format("markdown", [resultOf("a.md", "اين كتاب هاي\n".repeat(2000))]);
    expect(text.length).toBeLessThan(65_536);
    const shown = text.match(/❌/g)!.length;
    expect(text).toContain(`${4000 - shown} findings more not shown`);
  });

  test("in Persian, and of nothing", () => {
    expect(format("markdown", results, { language: "fa" })).toContain("۵ خطا و ۲ هشدار در ۲ پرونده");
    expect(format("markdown", [results[1]!])).toBe("### virayesh: nothing found in 1 file\n");
  });
});
