import { appendFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { FileError } from "../../src/cli/errors.ts";
import { readTextFile, writeTextFile } from "../../src/cli/text-file.ts";
import { sandboxOf } from "./sandbox-of.ts";

test("a file that was changed since it was read is left alone", async () => {
  const sandbox = sandboxOf({ "a.txt": "یک" });
  const file = await readTextFile(sandbox.path("a.txt"));
  appendFileSync(file.path, " دو");
  await expect(writeTextFile(file, "سه")).rejects.toThrow(new FileError("changed while we worked"));
  expect(sandbox.read("a.txt")).toBe("یک دو");
  expect(readdirSync(sandbox.folder).sort()).toEqual([".git", "a.txt"]);
});

test("a folder is no file", async () => {
  const sandbox = sandboxOf({ "x/a.txt": "" });
  await expect(readTextFile(sandbox.path("x"))).rejects.toThrow("is a folder");
});
