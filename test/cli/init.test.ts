import { describe, expect, test } from "vitest";
import { Habits } from "../../src/cli/measure.ts";
import type { Sandbox } from "./sandbox.ts";
import { sandboxOf } from "./sandbox-of.ts";

const NAME = "virayesh.config.jsonc";
const read = (sandbox: Sandbox): { comments: string; config: Record<string, unknown> } => {
  const [, comments = "", json = ""] = /^((?:\/\/.*\n)*)([\s\S]*)$/.exec(sandbox.read(NAME)) ?? [];
  return { comments, config: JSON.parse(json) };
};

describe("init", () => {
  test("writes what most of the text does, with the counts", async () => {
    const line = 'در سال 1404 کاربر "میز کار" را باز کرد ... و APIها را دید.\n\n';
    const sandbox = sandboxOf({
      "a.md": line.repeat(6),
      "b.md": "«کتاب» را دید و در خانه\u200Cی ما ماند.\n\n".repeat(6) + "آن\u200Cها آمدند.\n\n".repeat(6),
      "c.json": '{ "12": "یک 12" }',
    });
    expect(await sandbox.run(["init"])).toMatchObject({ code: 0, stdout: `${NAME}\n`, stderr: "" });
    const { comments, config } = read(sandbox);
    expect(comments).toContain('digits: ۱۲۳ 0, 123 7; hence "digits": "latin"');
    expect(comments).toContain('quotes: «…» 6, "…" 6\n');
    expect(comments).toContain('ellipsis: … 0, ... 6; hence "ellipsis": "dots"');
    expect(config).toMatchObject({
      extends: "recommended",
      digits: "latin",
      ellipsis: "dots",
      ezafe: "zwnj-yeh",
      demonstratives: "zwnj",
      rules: { "zwnj/foreign-plural": "off" },
    });
    expect(config["rules"]).not.toHaveProperty("punctuation/quotes");
    expect(await sandbox.run(["lint", "a.md", "b.md"])).toMatchObject({ code: 0 });
  });

  test("what is not Persian prose counts nothing, and so does too little of it", async () => {
    const sandbox = sandboxOf({
      "a.md": 'Since 2020 there are 12 "words" ...\n\n'.repeat(9),
      "b.md": "```\n12 کتاب\n```\n".repeat(9),
      "c.md": "۱۲ کتاب 3\n",
      "d.unknown": 'const a = "سال 1404 ...";\n'.repeat(9),
    });
    await sandbox.run(["init"]);
    const { comments, config } = read(sandbox);
    expect(comments).toContain("digits: ۱۲۳ 1, 123 1\n");
    expect(config).toEqual({ $schema: expect.any(String), extends: "recommended", rules: {}, keep: [] });
  });

  test("in an empty folder, and beside an installed package", async () => {
    const sandbox = sandboxOf();
    expect(await sandbox.run(["init"])).toMatchObject({ code: 0, stderr: "" });
    expect(read(sandbox).config["$schema"]).toMatch(/^https:\/\/unpkg\.com\/virayesh@\d+\.\d+\.\d+\/schema\.json$/);
    const installed = sandboxOf({ "node_modules/virayesh/schema.json": "{}" });
    await installed.run(["init"]);
    expect(read(installed).config["$schema"]).toBe("./node_modules/virayesh/schema.json");
  });
});

test("most is not nearly all", () => {
  const habits = new Habits();
  habits.add("سال 1404\n".repeat(6) + "سال ۱۴۰۴\n".repeat(4));
  expect(habits.all()[0]).toEqual({
    name: "digits",
    ways: ["۱۲۳", "123"],
    counts: [4, 6],
    setting: { field: "digits", value: "keep" },
  });
});

test("the preset ui leaves digits, quotes and dots", async () => {
  const sandbox = sandboxOf({
    "virayesh.config.json": '{ "extends": ["recommended", "ui"] }',
    "fa.json": '{ "a": "در حال باز کردن 12 پرونده ...", "b": "“میز كار” 50%" }',
  });
  await sandbox.run(["fix"]);
  expect(JSON.parse(sandbox.read("fa.json"))).toEqual({ a: "در حال باز کردن 12 پرونده ...", b: "“میز کار” 50%" });
});
