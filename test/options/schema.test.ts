import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { jsonSchema } from "../../scripts/json-schema.ts";
import { CONFIG_FILE } from "../../src/cli/config-fields.ts";
import { nearest, type Problem, validate } from "../../src/options/index.ts";

const validateSchema = new Ajv().compile(jsonSchema());

const problemsOf = (config: unknown): readonly Problem[] =>
  validate(config, { kind: "object", fields: CONFIG_FILE, required: [] });

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
    [{ documents: { "*.srt": "txt" } }, 'unknown value "txt"; did you mean "text"'],
    [
      { words: ["نرم افزار"] },
      'must be a word of 2 to 31 Persian letters with ZWNJs between them, or an object, got "نرم افزار"',
    ],
    [{ words: [{ spaced: true }] }, 'needs the field "spelling"'],
    [{ rule: {} }, 'unknown option "rule"; did you mean "rules"?'],
    [{ rules: { "zwnj/plurl": "off" } }, 'unknown rule "zwnj/plurl"; did you mean "zwnj/plural"?'],
    [{ rules: { plural: "off" } }, 'unknown rule "plural"; did you mean "zwnj/plural"?'],
    [{ rules: { "zwnj/plural": "warning" } }, 'unknown value "warning"; known: off, warn, error, true, false'],
    [{ rules: { "zwnj/plural": true, "digits/*": false } }, undefined],
    [{ rules: { "zwnj/plural": 1 } }, 'must be one of "off", "warn", "error", true, false, got 1'],
    [{ rules: [] }, "must be an object, got []"],
    [{ minConfidence: 2 }, "must be a number from 0 to 1, got 2"],
    [{ words: 3 }, "must be a string, or a list, each item a word"],
    [{ keep: ["a", 3] }, "must be a word or phrase of one line, got 3"],
    [{ overrides: [{ rules: {} }] }, 'needs the field "files"'],
    [{ overrides: [{ files: ["a"], overrides: [] }] }, 'unknown option "overrides"'],
    [[], "must be an object, got []"],
    [null, "must be an object, got null"],
  ])("%j", (config, message) => {
    const problems = problemsOf(config);
    expect(validateSchema(config)).toBe(message === undefined);
    expect(problems.map((problem) => problem.message).join("\n")).toContain(message ?? "");
    expect(problems.length > 0).toBe(message !== undefined);
  });

  test("a problem says where it is", () => {
    expect(problemsOf({ overrides: [{ files: [], rules: { "zwnj/x": "off" } }] })[0]?.path).toEqual([
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
  const [problem] = problemsOf({ rules: { "spacing/mark": "off" } });
  expect(problem?.message).toBe('unknown rule "spacing/mark"; did you mean "spacing/*" or "spacing/runs"?');
  expect(problemsOf({ qqqqqqqq: 1 })[0]?.message).toMatch(/known: (\w+, |\$schema, ){7}\w+ …$/);
});
