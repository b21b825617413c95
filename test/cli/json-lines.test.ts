import { describe, expect, test } from "vitest";
import { sandboxOf } from "./sandbox-of.ts";

/** What `normalize --jsonl text` makes of an input, and of the same cut at each byte. */
async function repaired(lines: string, ...flags: string[]): Promise<string> {
  const { stdout } = await sandboxOf().run(["normalize", "--jsonl", "text", ...flags], { stdin: [lines] });
  return stdout;
}

describe("normalize --jsonl", () => {
  test("repairs the named field and leaves every other byte", async () => {
    const before = '{ "id":1.0,"text" : "كتاب ها",  "title":"كتاب ها", "e":"\\u0041\\/" }\r\n\n{"text":"مي روم"}';
    const after =
      '{ "id":1.0,"text" : "کتاب\u200Cها",  "title":"كتاب ها", "e":"\\u0041\\/" }\r\n\n{"text":"می\u200Cروم"}';
    expect(await repaired(before)).toBe(after);
    expect(await repaired(`\uFEFF${before}`)).toBe(`\uFEFF${after}`);
  });

  test("takes fields within fields, lists on the way, and a key that has a full stop itself", async () => {
    const line = '{"a":{"b":[{"c":"كتاب"},{"c":["علي",2,{"d":"علي"}]}]},"a.b.c":"مي روم","b":{"c":"كتاب"}}\n';
    const { stdout } = await sandboxOf().run(["normalize", "--jsonl", "a.b.c", "-"], { stdin: [line] });
    expect(stdout).toBe(
      '{"a":{"b":[{"c":"کتاب"},{"c":["علی",2,{"d":"علي"}]}]},"a.b.c":"می\u200Cروم","b":{"c":"كتاب"}}\n',
    );
  });

  test("a string in ASCII stays in ASCII, one that needs no repair as it is written", async () => {
    expect(await repaired('{"text":"\\u0643\\u062a\\u0627\\u0628 \\u0647\\u0627 \\ud83d\\ude00\\n"}')).toBe(
      '{"text":"\\u06a9\\u062a\\u0627\\u0628\\u200c\\u0647\\u0627 \\ud83d\\ude00\\n"}',
    );
    expect(await repaired('{"text":"a\\/\\u0628"}')).toBe('{"text":"a\\/\\u0628"}');
    expect(await repaired('{"text":"كتاب \\"ها\\" \\\\"}')).toBe('{"text":"کتاب «ها» \\\\"}');
  });

  test("names a line that cannot be read, passes it on byte by byte, and ends with 2", async () => {
    const sandbox = sandboxOf();
    const bad = Buffer.from([0x7b, 0xff, 0xd9, 0x0a]);
    const deep = "[".repeat(200_000) + "]".repeat(200_000);
    const stdin = ['{"text":"علي"\n', bad, '{"text":"علي"}\n', `${deep}\n`, '{"text":"علي"}'];
    const { code, stdout, stderr } = await sandbox.run(["normalize", "--jsonl", "text"], { stdin });
    expect(code).toBe(2);
    expect(stdout).toBe(`{"text":"علي"\n${bad.toString()}{"text":"علی"}\n${deep}\n{"text":"علی"}`);
    expect(stderr).toBe(
      [
        "virayesh: standard input:1: not JSON; the line is left as it is\n",
        "virayesh: standard input:2: not UTF-8; the line is left as it is\n",
        "virayesh: standard input:4: nested too deeply; the line is left as it is\n",
      ].join(""),
    );
    const many = await sandbox.run(["normalize", "--jsonl", "text"], { stdin: ["{\n".repeat(5000)] });
    expect(many.stderr.split("\n")).toHaveLength(12);
    expect(many.stderr).toContain("4990 more lines could not be read");
  });

  test("the same bytes give the same result however a pipe cuts them", async () => {
    const bytes = Buffer.from('{"text":"كتاب ها 😀"}\r\n{"text":"برنامهها"}\n{"id":2}');
    const sandbox = sandboxOf();
    const whole = await sandbox.run(["normalize", "--jsonl", "text"], { stdin: [bytes] });
    expect(whole.stdout).toBe('{"text":"کتاب\u200Cها 😀"}\r\n{"text":"برنامه\u200Cها"}\n{"id":2}');
    for (const size of [1, 2, 3, 7]) {
      const stdin = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      expect(await sandbox.run(["normalize", "--jsonl", "text"], { stdin })).toEqual(whole);
    }
  });

  test("tells of a field that no line has", async () => {
    const { code, stderr } = await sandboxOf().run(["normalize", "--jsonl", "txt"], { stdin: ['{"text":"علي"}\n'] });
    expect(code).toBe(0);
    expect(stderr).toBe("virayesh: standard input: no line has text in txt\n");
  });

  test("each string is a document: its language is its own, its format the one that is named", async () => {
    const arabic = "كانت المدينة القديمة على شاطئ البحر و هي من أجمل المدن في العالم";
    const lines = `${JSON.stringify({ text: arabic })}\n${JSON.stringify({ text: "كتاب `كد` علي" })}\n`;
    expect(await repaired(lines, "--document", "markdown")).toBe(
      `${JSON.stringify({ text: arabic })}\n${JSON.stringify({ text: "کتاب `كد` علی" })}\n`,
    );
  });

  test("reads files too, and the configuration that holds for them", async () => {
    const sandbox = sandboxOf({
      ".virayeshrc.json": '{"digits":"latin"}',
      "a.jsonl": '{"text":"سال ۱۴۰۴"}\n',
      "b.jsonl": '{"text":"علي"}\n',
    });
    const { code, stdout, stderr } = await sandbox.run([
      "normalize",
      "--jsonl",
      "text",
      "a.jsonl",
      "no.jsonl",
      ".",
      "b.jsonl",
    ]);
    expect(stdout).toBe('{"text":"سال 1404"}\n{"text":"علی"}\n');
    expect(stderr).toBe("virayesh: no.jsonl: no such file\nvirayesh: .: is a folder\n");
    expect(code).toBe(2);
  });
});
