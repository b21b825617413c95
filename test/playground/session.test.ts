import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { rejectedRange } from "../../docs/playground/document/decisions.ts";
import { nameFor } from "../../docs/playground/document/name-for.ts";
import { readerOf } from "../../docs/playground/engine/formats.ts";
import type { Decided, Mark, Piece, Task } from "../../docs/playground/engine/protocol.ts";
import { Session } from "../../docs/playground/engine/session.ts";
import { valuesOf } from "../../docs/playground/engine/values.ts";
import { pageHtml } from "../../docs/playground/page.ts";
import { ROOT } from "../../scripts/entries.ts";
import { documentNames } from "../../src/cli/formats.ts";
import { type FormatName, fixText, formatNames } from "../../src/lint/index.ts";

const ZWNJ = "\u200C";
const SAMPLES = ["letter.txt", "news.txt", "guide.md", "page.html", "strings.json"];

function sample(name: string): Task {
  const file = resolve(ROOT, "docs/playground/samples", name.endsWith(".txt") ? name : `${name}.txt`);
  return { text: readFileSync(file, "utf8"), format: new Session().formatOf(name, "")!, config: {}, decided: [] };
}

/** What the linter knows by name. */
const core = ({ format }: Partial<Task>): FormatName => formatNames.find((name) => name === format) ?? "text";

function open(task: Partial<Task> & Pick<Task, "text">): Session {
  const session = new Session();
  session.lint({ format: "text", config: {}, decided: [], ...task }, core(task));
  return session;
}

const isMark = (piece: Piece): piece is Mark => "kind" in piece;
const piecesOf = (session: Session, text: string): readonly Piece[] =>
  session.row({ start: 0, end: text.length }).pieces;
const marksOf = (session: Session, text: string): Mark[] => piecesOf(session, text).filter(isMark);
const shown = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (isMark(piece) ? piece.after : piece.text)).join("");

describe.each(SAMPLES)("the sample %s", (name) => {
  const task = sample(name);
  const session = open(task);

  test("is shown as the linter writes it, and its source can be read off the same pieces", () => {
    const pieces = piecesOf(session, task.text);
    expect(shown(pieces)).toBe(fixText(task.text, { document: core(task) }).output);
    expect(pieces.map((piece) => (isMark(piece) ? piece.before : piece.text)).join("")).toBe(task.text);
    expect(marksOf(session, task.text).length).toBeGreaterThan(10);
  });

  test("is the same in rows of any size", () => {
    for (const size of [1, 7, 100]) {
      let text = "";
      for (let start = 0; start < task.text.length; start += size) {
        const { outStart, pieces } = session.row({ start, end: Math.min(task.text.length, start + size) });
        if (pieces.length > 0) expect(outStart).toBe(text.length);
        text += shown(pieces);
      }
      expect(text).toBe(session.output());
    }
  });

  test("keeps each word whose change is rejected, and everything else is repaired as before", () => {
    const marks = marksOf(session, task.text).filter((_, i) => i % 3 === 0);
    for (const { findings } of marks) {
      for (const finding of findings.filter(({ safe }) => safe)) {
        const range = rejectedRange(task.text, finding);
        const decided: Decided[] = [{ ...range, kind: "rejected" }];
        const other = open({ ...task, decided });
        const kept = task.text.slice(range.start, range.end);
        const [mark] = marksOf(other, task.text).filter(({ kind }) => kind === "rejected");
        expect(mark).toMatchObject({ before: kept, after: kept, decision: 0 });
        expect(other.output()).not.toBe(session.output());
      }
    }
  });
});

test("a mark is whole words, so that a half-space can be seen and touched", () => {
  const before = ["می شود", "کتابها", "خانه ی"];
  for (const text of before) {
    const [mark, ...others] = marksOf(open({ text: `و ${text} را` }), `و ${text} را`);
    expect(mark!.before).toBe(text);
    expect(others).toEqual([]);
  }
});

test("a mark of several findings looks like the one that has to be decided, and tells of all", () => {
  const text = "جلسه روز دوشنبه 25 ارديبهشت 1405 بود";
  const [mark] = marksOf(open({ text }), text).filter(({ kind }) => kind === "check");
  expect(mark).toMatchObject({ before: "دوشنبه 25 ارديبهشت 1405", after: "دوشنبه ۲۵ اردیبهشت ۱۴۰۵" });
  expect(mark!.findings.map(({ rules }) => rules[0])).toEqual([
    "dates/weekday-mismatch",
    "digits/latin",
    "characters/arabic-kaf-yeh",
    "digits/latin",
  ]);
});

test("a space that goes is seen at the mark behind it", () => {
  const text = "سلام !";
  expect(marksOf(open({ text }), text)).toMatchObject([{ before: " !", after: "!", kind: "fix" }]);
});

test("what is left alone is dimmed, with its name", () => {
  const text = "نشانی https://example.ir/a?b=1 را ببینید";
  expect(piecesOf(open({ text }), text)).toEqual([
    { text: "نشانی " },
    { text: "https://example.ir/a?b=1", hidden: "url" },
    { text: " را ببینید" },
  ]);
});

test("a suggestion is told with the words around it, and what it would write", () => {
  const { total, first } = open({ text: "نامه را ازنحوه کار او نوشتم" }).suggestions();
  expect(total).toBe(1);
  expect(first[0]).toMatchObject({ before: "ازنحوه", after: "از نحوه" });
  expect(first[0]!.head + first[0]!.before + first[0]!.tail).toBe("نامه را ازنحوه کار او نوشتم");
});

test("marks are stepped through in both directions", () => {
  const text = "كتاب را به علي داد";
  const session = open({ text });
  expect([-1, 0, 11].map((from) => session.neighbour(from, 1))).toEqual([0, 11, undefined]);
  expect([Infinity, 11, 0].map((from) => session.neighbour(from, -1))).toEqual([11, 0, undefined]);
});

test("another language is left as it is", () => {
  const text = "هذا كتاب مفيد جدا للطلاب في المدرسة";
  expect(new Session().lint({ text, format: "text", config: {}, decided: [] })).toMatchObject({
    language: "ar",
    fixes: 0,
  });
});

test("dates and numbers are those of the repaired text, each once, and not those of code", () => {
  const text = "در 15 دي 1404 پنجاه و دو نفر (`12`) آمدند";
  const session = open({ text, format: "markdown" });
  const values = valuesOf(session.output(), (offset) => session.isProse(offset), "en");
  expect(values.map(({ kind, text: found, told }) => [kind, found, told])).toEqual([
    [
      "date",
      "۱۵ دی ۱۴۰۴",
      [
        ["jalali", "1404-10-15"],
        ["gregorian", "2026-01-05"],
      ],
    ],
    ["number", "پنجاه و دو", [["number", "52"]]],
  ]);
  expect(session.toSource(values[1]!.start)).toBe(text.indexOf("پنجاه"));
});

test("dates and numbers are told in Persian", () => {
  const toldOf = (text: string) => valuesOf(text, () => true, "fa")[0]!.told;
  expect(toldOf("۱۵/۲/۱۴۰۵")).toEqual([
    ["jalali", "۱۵ اردیبهشت ۱۴۰۵"],
    ["gregorian", "۵ مه ۲۰۲۶"],
  ]);
  expect(toldOf(`سه${ZWNJ}ماههٔ اول ۱۴۰۴`)).toEqual([
    ["jalali", "۱۴۰۴"],
    ["interval", "۱ فروردین ۱۴۰۴ تا ۳۱ خرداد ۱۴۰۴"],
    ["gregorian", "۲۱ مارس ۲۰۲۵ تا ۲۱ ژوئن ۲۰۲۵"],
  ]);
  expect(toldOf("۱۲ رمضان ۱۴۴۵")).toContainEqual(["islamic", "۱۲ رمضان ۱۴۴۵"]);
  expect(toldOf("۳۱ مهر ۱۴۰۴")).toContainEqual(["problem", "این ماه چنین روزی ندارد"]);
  expect(toldOf("دویست و سی هزار")).toEqual([["number", "۲۳۰٬۰۰۰"]]);
});

test("an offset of the repaired text leads to the place that it comes from", () => {
  const text = `می شود . كتاب${ZWNJ}${ZWNJ}ها`;
  const session = open({ text });
  const output = session.output();
  expect(output).toBe(`می${ZWNJ}شود. کتاب${ZWNJ}ها`);
  for (const word of ["شود", "تاب", "ها"]) {
    expect(session.toSource(output.indexOf(word))).toBe(text.indexOf(word));
  }
});

test("the page offers every format that the program reads", () => {
  const options = pageHtml("fa", { first: "" }).match(/<select id="format">.*?<\/select>/)![0];
  expect([...options.matchAll(/value="(\w+)"/g)].map(([, name]) => name).sort()).toEqual([...documentNames].sort());
});

test("each format has a reader and an ending by which its files are known", async () => {
  const heads: Readonly<Record<string, string>> = {
    android: "<resources>",
    qt: "<!DOCTYPE TS>",
    fluent: "a = b",
    php: "<?php return [",
  };
  for (const name of documentNames) {
    expect((await readerOf(name))?.name).toBe(name);
    expect(new Session().formatOf(nameFor(name), heads[name] ?? ""), name).toBe(name);
  }
  expect(new Session().formatOf("a.org", "")).toBeUndefined();
});

test("a format that is a sub-path hides what is no prose", async () => {
  const text = "title: كتاب # كد\n";
  const session = new Session();
  session.lint({ text, format: "yaml", config: {}, decided: [] }, await readerOf("yaml"));
  expect(session.output()).toBe("title: کتاب # كد\n");
});
