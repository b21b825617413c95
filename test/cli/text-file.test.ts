import { appendFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { FileError } from "../../src/cli/errors.ts";
import { readTextFile, writeTextFile } from "../../src/cli/text-file.ts";
import { Sandbox } from "./sandbox.ts";

test("a file that was changed since it was read is left alone", async () => {
  const sandbox = new Sandbox({ "a.txt": "یک" });
  const file = await readTextFile(sandbox.path("a.txt"));
  appendFileSync(file.path, " دو");
  await expect(writeTextFile(file, "سه")).rejects.toThrow(new FileError("changed while we worked"));
  expect(sandbox.read("a.txt")).toBe("یک دو");
  expect(readdirSync(sandbox.folder).sort()).toEqual([".git", "a.txt"]);
  sandbox.remove();
});

test("a folder is no file", async () => {
  const sandbox = new Sandbox({ "x/a.txt": "" });
  await expect(readTextFile(sandbox.path("x"))).rejects.toThrow("is a folder");
  sandbox.remove();
});
