import { describe, expect, it } from "vitest";
import type { Barrier } from "../../src/edits/index.ts";
import { isActedUpon, isPassage, isToldByWords, proseBarriers } from "../../src/protect/index.ts";
import { mergeBarriers } from "../../src/protect/merge-barriers.ts";
import * as triggers from "../../src/protect/triggers.ts";

const ofPeople = {
  abbreviation: "سال ق.م. بود",
  "bank number": "کارت 6037-9912-3456-7890 بود",
  clock: "ساعت ۱۰:۳۰ بود",
  date: "روز ۱۴۰۴/۹/۱۵ بود",
  emoji: "قلب ❤️ بود",
  identifier: "نام MP3 بود",
  "iso-date": "روز 2025-12-06 بود",
  "language name": "نام پښتو بود",
  "masked number": "همراه 0935***8899 بود",
  measure: "بها $5 بود",
  "network address": "نشانی ::1 بود",
  number: "شابک 978-600-12-3 بود",
  "number of a name": "نام Windows 11 بود",
  phone: "تلفن 021-88001122 بود",
  "row of values": "بازهٔ [0, 1) بود",
  smiley: "خوب بود :)",
  version: "نسخهٔ ۲.۱.۰ بود",
};
const ofPrograms = {
  url: "نشانی www.a.ir بود",
  email: "نشانی a@b.ir بود",
  "mention or hashtag": "نام @sara بود",
  placeholder: "نام {name} بود",
  path: "راه ~/a.txt بود",
  code: "نام `x` بود",
  entity: "نشان &amp; بود",
  citation: "حرف «ك» بود",
};
const passages = {
  english: "گفت Hello my dear friend و رفت",
  arabic: "گفت هذا في الكتاب است",
  urdu: "گفت «میں کتاب پڑھتا ہوں» و رفت",
  kurdish: "گفت «ئەم شارە زۆر جوانە» و رفت",
  pashto: "گفت «ته ښه یې» و رفت",
};

function only(text: string): Barrier {
  const [barrier, ...others] = proseBarriers(text);
  expect(others.filter(({ name }) => name !== "identifier")).toEqual([]);
  return barrier!;
}

const names = (texts: Readonly<Record<string, string>>) => Object.entries(texts);

describe("what a repair may bring into being", () => {
  it.each(names({ ...ofPeople, ...passages }))("%s", (name, text) => {
    const barrier = proseBarriers(text).at(name === "number of a name" ? -1 : 0)!;
    expect([barrier.name, isActedUpon(barrier)]).toEqual([name, false]);
  });
  it("a word of the caller", () => {
    expect(isActedUpon({ start: 0, end: 1, kind: "inline", name: "kept word" })).toBe(false);
  });
});

it.each(names(ofPrograms))("no repair brings into being: %s", (name, text) => {
  const barrier = only(text);
  expect([barrier.name, isActedUpon(barrier)]).toEqual([name, true]);
});

it("passages are told by words, and so is what is spoken of; English is not", () => {
  for (const [name, text] of names({ ...passages, ...ofPrograms })) {
    const barrier = only(text);
    expect([name, isPassage(barrier)]).toEqual([name, name in passages]);
    expect([name, isToldByWords(barrier)]).toEqual([
      name,
      name !== "english" && (name in passages || name === "citation"),
    ]);
  }
  expect(isPassage({ start: 0, end: 1, kind: "inline" })).toBe(false);
});

describe("mergeBarriers", () => {
  const barrier = (start: number, end: number, name: string): Barrier => ({ start, end, kind: "inline", name });
  const merged = (...lists: Barrier[][]) => mergeBarriers(lists).map(({ start, end, name }) => [start, end, name]);

  it("orders what lies apart and leaves what touches", () => {
    expect(merged([barrier(4, 6, "b")], [barrier(0, 4, "a"), barrier(8, 9, "c")])).toEqual([
      [0, 4, "a"],
      [4, 6, "b"],
      [8, 9, "c"],
    ]);
    expect(merged()).toEqual([]);
    expect(merged([], [barrier(0, 4, "a")])).toEqual([[0, 4, "a"]]);
  });

  it("names what overlaps after the longer part", () => {
    expect(merged([barrier(100, 104, "a")], [barrier(102, 109, "b")])).toEqual([[100, 109, "b"]]);
    expect(merged([barrier(0, 4, "a")], [barrier(2, 6, "b")])).toEqual([[0, 6, "a"]]);
    expect(merged([barrier(0, 7, "a")], [barrier(5, 9, "b")])).toEqual([[0, 9, "a"]]);
    expect(merged([barrier(2, 4, "a")], [barrier(2, 9, "b")])).toEqual([[2, 9, "b"]]);
    expect(merged([barrier(2, 9, "a")], [barrier(3, 5, "b")], [barrier(4, 6, "c")])).toEqual([[2, 9, "a"]]);
  });

  it("keeps what words told, and admits only what all admit", () => {
    const [passage] = mergeBarriers([[barrier(0, 9, "url")], [barrier(3, 5, "arabic")]]);
    expect(isToldByWords(passage!)).toBe(true);
    const [second] = mergeBarriers([[barrier(0, 9, "arabic")], [barrier(3, 12, "url")]]);
    expect(isToldByWords(second!)).toBe(true);
    const [plain] = mergeBarriers([[barrier(0, 9, "url")], [barrier(3, 5, "path")]]);
    expect(plain).toStrictEqual(barrier(0, 9, "url"));
    const date: Barrier = { ...barrier(0, 5, "date"), admits: ["digits/latin", "digits/arabic-indic"] };
    const clock: Barrier = { ...barrier(3, 9, "clock"), admits: ["digits/latin"] };
    expect(mergeBarriers([[date], [clock]])[0]!.admits).toEqual(["digits/latin"]);
    expect(mergeBarriers([[date], [barrier(3, 9, "url")]])[0]).toEqual(barrier(0, 9, "url"));
  });
});

it("each class of triggers has a bit of its own", () => {
  const { SIGNS: _, SILENT: _silent, WORD: _word, ...single } = triggers;
  const bits = Object.values(single);
  for (const bit of bits) expect(bit & (bit - 1)).toBe(0);
  expect(new Set(bits).size).toBe(bits.length);
});
