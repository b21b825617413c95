import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { CONFIG_FILE, jsonSchema, nearest, validate } from "../../src/lint/program.ts";

const validateSchema = new Ajv().compile(jsonSchema());

test("schema.json is what the table says (npx tsx scripts/write-schema.ts)", () => {
  const file = readFileSync(new URL("../../schema.json", import.meta.url), "utf8");
  expect(JSON.parse(file)).toEqual(jsonSchema());
});

describe("the JSON Schema and the validation agree", () => {
  test.each([
    [{}, undefined],
    [
      {
        $schema: "x",
        extends: ["strict", "./base.json"],
        rules: { "*": "warn", "zwnj/*": "off", "zwnj/plural": "error" },
      },
      undefined,
    ],
    [
      { words: "words.txt", keep: ["علي"], overrides: [{ files: ["*.md"], digits: "keep" }], ignores: ["x/"] },
      undefined,
    ],
    [
      { words: ["نرم\u200Cافزارنویس", { spelling: "می\u200Cدانم", spaced: true }], colloquial: true, plural: "keep" },
      undefined,
    ],
    [{ documents: { "*.srt": "text", "docs/*.mkdn": "markdown" } }, undefined],
    [{ documents: { "*.srt": "txt" } }, 'unknown value "txt"; did you mean "text"?'],
    [
      { words: ["نرم افزار"] },
      'must be a word of 2 to 31 Persian letters with ZWNJs between them, or an object, got "نرم افزار"',
    ],
    [{ words: [{ spaced: true }] }, 'needs the field "spelling"'],
    [{ rule: {} }, 'unknown field "rule"; did you mean "rules"?'],
    [{ rules: { "zwnj/plurl": "off" } }, 'unknown rule "zwnj/plurl"; did you mean "zwnj/plural"?'],
    [{ rules: { plural: "off" } }, 'unknown rule "plural"; did you mean "zwnj/plural"?'],
    [{ rules: { "zwnj/plural": "warning" } }, 'unknown value "warning"; known: off, warn, error'],
    [{ rules: { "zwnj/plural": true } }, 'must be one of "off", "warn", "error", got true'],
    [{ rules: [] }, "must be an object, got []"],
    [{ minConfidence: 2 }, "must be a number from 0 to 1, got 2"],
    [{ words: 3 }, "must be a string, or a list, each item a word"],
    [{ keep: ["a", 3] }, "must be a string, got 3"],
    [{ overrides: [{ rules: {} }] }, 'needs the field "files"'],
    [{ overrides: [{ files: ["a"], overrides: [] }] }, 'unknown field "overrides"'],
    [[], "must be an object, got []"],
    [null, "must be an object, got null"],
  ])("%j", (config, message) => {
    const problems = validate(config, CONFIG_FILE);
    expect(validateSchema(config)).toBe(message === undefined);
    expect(problems.map((problem) => problem.message).join("\n")).toContain(message ?? "");
    expect(problems.length > 0).toBe(message !== undefined);
  });

  test("a problem says where it is", () => {
    expect(validate({ overrides: [{ files: [], rules: { "zwnj/x": "off" } }] }, CONFIG_FILE)[0]?.path).toEqual([
      "overrides",
      0,
      "rules",
      "zwnj/x",
    ]);
  });
});

test("the nearest three names, if any is near", () => {
  expect(nearest("--formt", ["--fix", "--format"])).toEqual(["--format"]);
  expect(nearest("abcd", ["wxyz", "abxy", "abcx", "abcd", "abcde"])).toEqual(["abcd", "abcx", "abcde"]);
  expect(nearest("xyzxyz", ["--format"])).toEqual([]);
  const [problem] = validate({ rules: { "spacing/mark": "off" } }, CONFIG_FILE);
  expect(problem?.message).toBe('unknown rule "spacing/mark"; did you mean "spacing/*" or "spacing/runs"?');
  expect(validate({ qqqqqqqq: 1 }, CONFIG_FILE)[0]?.message).toMatch(/known: (\w+, |\$schema, ){7}\w+ …$/);
});
