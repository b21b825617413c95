import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decodeFrom, ENCODING_NAMES, encodeTo } from "../../src/cli/encodings.ts";
import { sandboxOf } from "./sandbox-of.ts";

/** «سلام ,خوب» in windows-1256; no letter of it is another one in Persian. */
const WORDS = Buffer.from([0xd3, 0xe1, 0xc7, 0xe3, 0x20, 0x2c, 0xce, 0xe6, 0xc8]);
/** «علي». */
const ALI = Buffer.from([0xda, 0xe1, 0xed]);

test("every byte of windows-1256 comes back; UTF-16 of both kinds, with its mark", () => {
  const all = Buffer.from(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  expect(encodeTo("windows-1256", decodeFrom("windows-1256", all))).toEqual(all);
  expect(decodeFrom("windows-1256", Buffer.from([0x81, 0x8d, 0x8e, 0x90, 0x98, 0x9d, 0xed]))).toBe("پچژگک\u200Cي");
  expect(decodeFrom("utf-16le", Buffer.from([0xff, 0xfe, 0xcc, 0x06]))).toBe("\uFEFFی");
  expect(decodeFrom("utf-16be", Buffer.from([0x06, 0xcc]))).toBe("ی");
  expect(encodeTo("utf-16be", "ی")).toEqual(Buffer.from([0x06, 0xcc]));
});

test.each(ENCODING_NAMES)("what is UTF-8 is not read as %s", (encoding) => {
  expect(() => decodeFrom(encoding, Buffer.from("سلام"))).toThrow("but UTF-8");
});

test("half a character is another encoding", () => {
  expect(() => decodeFrom("utf-16le", Buffer.from([0xcc, 0x06, 0x20]))).toThrow("not utf-16le");
  expect(() => decodeFrom("utf-16le", Buffer.from([0x00, 0xd8]))).toThrow("not utf-16le");
});

describe("the program", () => {
  test("writes back in the same encoding what it can hold", async () => {
    const sandbox = sandboxOf({ "a.txt": WORDS });
    expect((await sandbox.run(["lint"])).stderr).toContain("a.txt: not UTF-8");
    expect((await sandbox.run(["fix", "--encoding", "windows-1256"])).code).toBe(0);
    expect(decodeFrom("windows-1256", readFileSync(sandbox.path("a.txt")))).toBe("سلام، خوب");
  });

  test("leaves a file alone that would need what it cannot hold, and says what", async () => {
    const sandbox = sandboxOf({ "a.txt": ALI });
    expect((await sandbox.run(["lint", "--encoding", "cp1256"])).stdout).toContain("“علي” should be “علی”");
    for (const more of [[], ["--dry-run"]]) {
      const { code, stdout, stderr } = await sandbox.run(["fix", "--encoding=windows-1256", ...more]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toBe(
        "virayesh: a.txt: left as it is: windows-1256 has no ی (U+06CC), which the repaired text needs; in UTF-8 it could be repaired\n",
      );
    }
    expect(readFileSync(sandbox.path("a.txt"))).toEqual(ALI);
  });

  test.each(["utf-16le", "utf-16be"] as const)("%s in a file and through a pipe", async (encoding) => {
    const sandbox = sandboxOf({ "a.txt": encodeTo(encoding, "\uFEFFعلي ,خوب") });
    await sandbox.run(["fix", "--encoding", encoding]);
    const wanted = encodeTo(encoding, "\uFEFFعلی، خوب");
    expect(readFileSync(sandbox.path("a.txt"))).toEqual(wanted);
    const { stdout } = await sandbox.run(["lint", "-", "-f", "unix", "--encoding", encoding], { stdin: [wanted] });
    expect(stdout).toBe("");
  });

  test("of a folder, what is UTF-8 is left, and fails nothing", async () => {
    const sandbox = sandboxOf({ "a.txt": WORDS, "b.txt": "علي" });
    const { code, stderr } = await sandbox.run(["fix", "--encoding", "windows-1256"]);
    expect(code).toBe(0);
    expect(stderr).toContain("b.txt: not windows-1256 but UTF-8");
    expect(sandbox.read("b.txt")).toBe("علي");
  });

  test("normalize reads and writes it, files and the standard input, and nothing of what it cannot hold", async () => {
    const sandbox = sandboxOf({ "a.txt": WORDS, "b.txt": ALI });
    const fromFile = await sandbox.run(["normalize", "--encoding", "windows-1256", "a.txt", "b.txt"]);
    expect(fromFile).toMatchObject({ code: 2, stdout: encodeTo("windows-1256", "سلام، خوب").toString() });
    expect(fromFile.stderr).toContain("b.txt: left as it is: windows-1256 has no ی (U+06CC)");
    const stdin = [encodeTo("utf-16be", "علي ,خوب")];
    const piped = await sandbox.run(["normalize", "--encoding", "utf-16be"], { stdin });
    expect(piped.stdout).toBe(encodeTo("utf-16be", "علی، خوب").toString());
    const lines = await sandbox.run(["normalize", "--encoding", "utf-16le", "--jsonl", "a"], { stdin: [] });
    expect(lines).toMatchObject({ code: 2, stderr: "virayesh: --jsonl: JSON Lines are UTF-8\n" });
  });

  test("an encoding that nobody knows", async () => {
    expect((await sandboxOf().run(["lint", "--encoding", "koi8-r"])).stderr).toContain(
      "--encoding must be one of utf-8,",
    );
  });
});
