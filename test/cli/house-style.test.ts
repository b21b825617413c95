import { expect, test } from "vitest";
import { sandboxOf } from "./sandbox-of.ts";

test("terms of two configurations add up, expressions as well", async () => {
  const sandbox = sandboxOf({
    "house.json": '{"replace": {"کامپیوتر": "رایانه", "ایمیل": "نامه"}, "ignoreText": ["<<.*?>>"]}',
    "virayesh.config.json":
      '{"extends": ["recommended", "./house.json"], "replace": {"ایمیل": "رایانامه"}, "ignoreText": ["%%.*"]}',
    "a.md": "کامپیوترها و ایمیلی <<كتاب>> كتاب\n\nبه %% كتاب\n",
  });
  await sandbox.run(["fix"]);
  const wanted = "رایانه\u200Cها و رایانامه\u200Cای <<كتاب>> کتاب\n\nبه %% كتاب\n";
  expect(sandbox.read("a.md")).toBe(wanted);
  expect((await sandbox.run(["normalize", "a.md"])).stdout).toBe(wanted);
  expect((await sandbox.run(["lint", "--cache"])).code).toBe(0);
});

test("an expression that takes too long is told, and its text is left", async () => {
  const sandbox = sandboxOf({
    "virayesh.config.json": '{"ignoreText": ["(a+)+$"]}',
    "a.md": `${"a".repeat(40)}! علي\n`,
    "b.md": "علي\n",
  });
  const { code, stderr } = await sandbox.run(["fix"]);
  expect(code).toBe(2);
  expect(stderr).toContain('a.md: "ignoreText" of the configuration takes more than 3 seconds in this text');
  expect(sandbox.read("a.md")).toContain("علي");
  expect(sandbox.read("b.md")).toBe("علی\n");
});

test("nor does it hold up lines of JSON", async () => {
  const sandbox = sandboxOf({ "virayesh.config.json": '{"ignoreText": ["(a+)+$", "<<.*?>>"]}' });
  const lines = `{"text":"${"a".repeat(40)}! علي"}\n{"text":"علي <<علي>>"}\n`;
  const { code, stdout, stderr } = await sandbox.run(["normalize", "--jsonl", "text"], { stdin: [lines] });
  expect({ code, stdout }).toEqual({ code: 2, stdout: lines.replace("علي <<", "علی <<") });
  expect(stderr).toContain('standard input:1: "ignoreText" of the configuration takes more than 3 seconds');
});

test("a mistake in it is told with its place", async () => {
  const sandbox = sandboxOf({ "virayesh.config.json": '{\n"ignoreText": ["["]\n}', "a.md": "" });
  expect((await sandbox.run(["lint"])).stderr).toContain(
    'virayesh.config.json:2: ignoreText[0]: must be a regular expression of JavaScript that holds with the flag u, got "["',
  );
});
