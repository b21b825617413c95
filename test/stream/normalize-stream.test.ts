import { describe, expect, test } from "vitest";
import { normalize } from "../../src/normalize/index.ts";
import { normalizeStream } from "../../src/stream/index.ts";

/** What comes out of the stream, chunk by chunk. */
async function send(chunks: readonly string[], options = {}): Promise<readonly string[]> {
  const stream = normalizeStream(options);
  const write = async (): Promise<void> => {
    const writer = stream.writable.getWriter();
    for (const chunk of chunks) await writer.write(chunk);
    await writer.close();
  };
  const out: string[] = [];
  const read = async (): Promise<void> => {
    const reader = stream.readable.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) out.push(next.value);
  };
  await Promise.all([write(), read()]);
  return out;
}

/** Letters, digits, marks, both parts of an emoji, every line break, a mark of byte order. */
const TEXT =
  'كتاب ها ي\u200Cعلي , 3 جلد\r\nمي خوانم\u2028https://example.com/?a=1,2 را\rبرنامهها 😀 .\n\n\uFEFFي «متن "\n"ي» ok\r\n';

describe("normalizeStream", () => {
  test("gives what normalize gives, wherever the text is cut in two or three", async () => {
    const whole = normalize(TEXT);
    expect(whole).not.toBe(TEXT);
    for (let first = 0; first <= TEXT.length; first++) {
      const second = first + ((first * 7) % (TEXT.length - first + 1));
      const chunks = [TEXT.slice(0, first), TEXT.slice(first, second), TEXT.slice(second)];
      expect((await send(chunks)).join(""), JSON.stringify(chunks)).toBe(whole);
    }
    expect((await send([...Array(TEXT.length).keys()].map((i) => TEXT[i]!))).join("")).toBe(whole);
  });

  test("gives a line as soon as it is whole, and the last one at the end", async () => {
    expect(await send(["كتاب", " ها\nمي", "روم", "\n", "علي"])).toEqual(["کتاب\u200Cها\n", "می\u200Cروم\n", "علی"]);
    expect(await send([])).toEqual([]);
    expect(await send(["", ""])).toEqual([]);
  });

  test("takes the options of normalize", async () => {
    expect(await send(["سال ۱۴", "۰۴"], { digits: "latin" })).toEqual(["سال 1404"]);
  });

  test("a line in 200,000 pieces is not copied for each", async () => {
    const pieces = Array<string>(200_000).fill("متن ");
    expect((await send([...pieces, "\n"])).join("")).toBe(normalize(`${pieces.join("")}\n`));
  });

  test("refuses options at once, and chunks that are no strings", async () => {
    expect(() => normalizeStream({ digit: "latin" } as object)).toThrow(/^normalizeStream: .*digit/);
    await expect(send([new Uint8Array(2) as unknown as string])).rejects.toThrow(
      /^normalizeStream: chunk must be a string/,
    );
  });
});
