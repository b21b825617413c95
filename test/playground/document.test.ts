import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  afterChange,
  changeBetween,
  type Decision,
  rejectedRange,
  withDecision,
} from "../../docs/playground/document/decisions.ts";
import { fromFragment, type Shared, toFragment } from "../../docs/playground/document/share.ts";
import { joinRows, splitRows } from "../../docs/playground/document/split-rows.ts";

const decision = (start: number, end: number): Decision => ({ start, end, kind: "rejected" });

describe("rows", () => {
  test("a short text is one row", () => {
    expect(splitRows("الف\nب")).toEqual([{ text: "الف\nب", glue: "" }]);
  });

  test("a long text is cut at line breaks", () => {
    const rows = splitRows(`${"واژه ".repeat(200)}\n`.repeat(40));
    expect(rows.length).toBeGreaterThan(5);
    for (const { glue } of rows.slice(0, -1)) expect(glue).toBe("\n");
  });

  test("a line without breaks is cut at spaces, one without spaces anywhere but in a character", () => {
    for (const { text } of splitRows("واژه ".repeat(10_000)).slice(1)) expect(text.startsWith(" ")).toBe(true);
    for (const { text } of splitRows("😀".repeat(20_000))) expect(() => encodeURIComponent(text)).not.toThrow();
  });

  test("joined they are the text, and none is long", () => {
    const line = fc.string({ unit: fc.constantFrom("ا", " ", "\n", "😀"), maxLength: 50 });
    const text = fc.tuple(line, line, fc.integer({ min: 1, max: 3000 })).map(([a, b, n]) => a + b.repeat(n));
    fc.assert(
      fc.property(text, (given) => {
        const rows = splitRows(given);
        expect(joinRows(rows)).toBe(given);
        if (rows.length > 1) for (const row of rows) expect(row.text.length).toBeLessThanOrEqual(3000);
      }),
    );
  });
});

describe("decisions", () => {
  test("what is rejected is the whole word, or both sides of a place between two marks", () => {
    const text = "و كتابهاي او ,بعد";
    expect(rejectedRange(text, { start: 6, end: 6 })).toEqual({ start: 2, end: 9 });
    expect(rejectedRange(text, { start: 2, end: 9 })).toEqual({ start: 2, end: 9 });
    expect(rejectedRange("می شود", { start: 2, end: 3 })).toEqual({ start: 2, end: 3 });
    expect(rejectedRange("«», «»", { start: 3, end: 3 })).toEqual({ start: 2, end: 4 });
  });

  test("they move with the text, and go with it", () => {
    const decisions = [decision(2, 5), decision(10, 14)];
    const change = changeBetween("01234567890123456789", "0123456XX7890123456789");
    expect(change).toEqual({ start: 7, end: 7, length: 2 });
    expect(afterChange(decisions, change)).toEqual([decision(2, 5), decision(12, 16)]);
    expect(afterChange(decisions, { start: 4, end: 6, length: 0 })).toEqual([decision(8, 12)]);
  });

  test("a change makes the one text of the other", () => {
    const text = fc.string({ unit: fc.constantFrom("ا", "ب"), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { start, end, length } = changeBetween(before, after);
        expect(before.slice(0, start) + after.slice(start, start + length) + before.slice(end)).toBe(after);
      }),
    );
  });

  test("what is decided anew is decided once", () => {
    expect(withDecision([decision(2, 5), decision(8, 9)], decision(4, 6))).toEqual([decision(4, 6), decision(8, 9)]);
  });
});

describe("a shared document", () => {
  const shared: Shared = {
    text: "نامه ي شما\u200C رسيد\n",
    format: "markdown",
    config: { extends: "web", rules: { "zwnj/plural": false }, words: ["گل\u200Cگاو"] },
    rejected: [{ start: 0, end: 4 }],
  };

  test("comes out of its fragment as it went in", async () => {
    const fragment = await toFragment(shared);
    expect(fragment).toMatch(/^v1\.[\w-]+$/);
    expect(await fromFragment(fragment!)).toEqual(shared);
  });

  test("is refused where it is too long for an address", async () => {
    const text = Array.from({ length: 40_000 }, (_, i) => String.fromCharCode(0x627 + ((i * i * 7919) % 32))).join("");
    expect(await toFragment({ ...shared, text: text + Math.sin(1) })).toBeDefined();
    const noise = Array.from({ length: 60_000 }, (_, i) => Math.sin(i).toString(36).slice(4, 6)).join("");
    expect(await toFragment({ ...shared, text: noise })).toBeUndefined();
    expect(await toFragment({ ...shared, text: "ا".repeat(3_000_000) })).toBeUndefined();
  });

  test("is refused where the fragment is of somebody else", async () => {
    await expect(fromFragment("section-2")).rejects.toThrow();
    await expect(fromFragment("v1.AAAA")).rejects.toThrow();
    for (const wrong of [{}, { ...shared, text: 1 }, { ...shared, rejected: [{ start: 5, end: 99 }] }]) {
      await expect(fromFragment((await toFragment(wrong as Shared))!)).rejects.toThrow("share");
    }
  });

  test("does not fill the memory", async () => {
    const zeros = new Blob([new Uint8Array(8_000_000)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
    const packed = Buffer.from(await new Response(zeros).arrayBuffer()).toString("base64url");
    await expect(fromFragment(`v1.${packed}`)).rejects.toThrow("more than");
  });
});
