import { describe, expect, test } from "vitest";
import { type DocumentFormat, json, po } from "../../src/documents/index.ts";
import type { Repair } from "../../src/edits/index.ts";
import { guardLiterals } from "../../src/lint/guard-literals.ts";
import { lintText } from "../../src/lint/index.ts";
import type { Walked } from "../../src/walk/index.ts";

/** A format that has lost what it knows of the inside of literals: escapes, placeholders, and that a line does not end with them. */
function blind(format: DocumentFormat, withLiterals: boolean): DocumentFormat {
  return {
    ...format,
    parse: (source) => {
      const { barriers, literals, ...rest } = format.parse(source);
      const outside = barriers.filter(({ name }) => name === "JSON" || name === "gettext");
      const broken = outside.map((barrier) => ({ ...barrier, kind: "break" as const }));
      return { ...rest, barriers: broken, ...(withLiterals && literals !== undefined ? { literals } : {}) };
    },
  };
}

describe.each([
  ["a numbered tag", json, '{"a": "برای علي <1>اینجا</1> بزنید"}', "“<1>”"],
  ["a placeholder of Qt", json, '{"a": "علي %1 از %2"}', "“%1”"],
  ["a space at the end", json, '{"a": "نام علي: "}', "white space"],
  ["a ZWNJ at the end", json, '{"a": "علي می\u200C"}', "white space"],
  ["a space at the end, in gettext", po, 'msgid "a"\nmsgstr ""\n"نام "\n"علي: "\n', "white space"],
  ["the mark of a list", json, '{"a": "علي;حسن;"}', undefined],
] as const)("%s", (_, format, source, lost) => {
  const repaired = source.replace("علي", "علی");

  test("comes through by what is known of literals", () => {
    const { output, findings } = lintText(source, { document: format });
    expect(output).toBe(repaired);
    expect(findings.flatMap(({ rules }) => rules)).not.toContain("document/placeholder");
  });

  test("is broken without that and without the guard", () => {
    expect(lintText(source, { document: blind(format, false) }).output).not.toBe(repaired);
  });

  if (lost === undefined) return;
  test("is saved by the guard alone", () => {
    const { output, findings } = lintText(source, { document: blind(format, true) });
    expect(output).toBe(source);
    expect(findings).toMatchObject([{ rules: ["document/placeholder"], severity: "warning", safe: false, edits: [] }]);
    expect(findings[0]!.message).toContain(lost);
  });
});

/** A repair of one character. */
function edit(start: number, replacement: string): Repair {
  return { start, end: start + 1, replacement, rules: ["digits/latin"], confidence: 1 };
}

test("what the original and the translation share has a meaning, whatever it is", () => {
  const source = (original: string): string => `msgid "${original}"\nmsgstr "علي =5= است"\n`;
  expect(lintText(source("a =5= b"), { document: po }).output).toBe(source("a =5= b"));
  expect(lintText(source("a 5 b"), { document: po }).output).toBe(source("a 5 b").replace("علي =5=", "علی =۵="));
});

test("only the literal that would have broken is left alone", () => {
  const source = '{"a": "علي <1>", "b": "علي"}';
  expect(lintText(source, { document: blind(json, true) }).output).toBe('{"a": "علي <1>", "b": "علی"}');
});

test("repairs that a literal survives are no news", () => {
  const source = 'msgid "Use [OPTION]...\\n"\nmsgstr "بنویسید [OPTION]...\\n"\n';
  expect(lintText(source, { document: po }).output).toBe(source.replace(/\.\.\.(?=\\n"\n$)/, "…"));
});

test("a suggestion that would break a literal is none, nor is any in a literal that repairs would break", () => {
  const text = "علي <1> علي <2>";
  const literals = [
    { start: 0, end: 7 },
    { start: 8, end: 15 },
  ];
  const guard = (repairs: readonly Repair[], suggestions: readonly Repair[]): Walked =>
    guardLiterals(text, literals, { repairs, suggestions, rounds: 1 }).walked;
  const [fine, breaks, other] = [edit(2, "ی"), edit(5, "۱"), edit(10, "ی")];
  expect(guard([], [fine, breaks, other]).suggestions).toEqual([fine, other]);
  expect(guard([breaks], [fine, other])).toEqual({ repairs: [], suggestions: [other], rounds: 1 });
});

test.each([
  ["letters beside a part", "رنگ: علي %d است", "ي", "ی", true],
  ["letters within a tag", "رنگ <a title=علي> است", "ي", "ی", false],
  ["a letter behind a backslash", "رنگ \\ي است", "ي", "ی", false],
  ["a letter that went from within a part", "رنگ %يd است", "ي", "", false],
  ["a letter that came into a part", "رنگ %d است", "", "ي", false],
])("%s", (_, text, from, to, passes) => {
  const start = from === "" ? text.indexOf("d") : text.indexOf(from);
  const repair: Repair = { start, end: start + from.length, replacement: to, rules: ["digits/latin"], confidence: 1 };
  const { walked } = guardLiterals(text, [{ start: 0, end: text.length }], {
    repairs: [repair],
    suggestions: [],
    rounds: 1,
  });
  expect(walked.repairs).toEqual(passes ? [repair] : []);
});

const PARTS =
  "\\\\n \\\\u06cc <![CDATA[ <b> </b> <1/> <!x> <?x> <%x> &amp; &#12; & _ %(name)s %5d %-5s %1$s %@ %a% ${ $name { } @: [2,19] [20,*] [0,Inf] [[ ]] :name".split(
    " ",
  );

describe.each(PARTS)("%s", (part) => {
  const text = `علي با ${part} رفت`;
  const literals = [{ start: 0, end: text.length }];
  const repair = (start: number, end: number, replacement: string): Repair => ({
    start,
    end,
    replacement,
    rules: ["digits/latin"],
    confidence: 1,
  });
  const guard = (edit: Repair) => guardLiterals(text, literals, { repairs: [edit], suggestions: [], rounds: 1 });

  test("is something that a program reads: no repair takes it away", () => {
    const { walked, broken } = guard(repair(7, 7 + part.length, "او"));
    expect(walked.repairs).toEqual([]);
    expect(broken).toMatchObject([{ start: 0, end: text.length }]);
  });
  test("is no hindrance to what stands beside it", () => {
    const { walked, broken } = guard(repair(2, 3, "ی"));
    expect([walked.repairs.length, broken]).toEqual([1, []]);
  });
});

test.each([
  [" علي", 0, 1, ""],
  ["علي ", 3, 4, ""],
  ["علي\u00A0", 3, 4, ""],
  ["علي\u200C", 3, 4, ""],
  ["\u200Bعلي", 0, 1, ""],
  ["علي", 3, 3, " "],
  ["علي", 0, 0, "\u200C"],
  ["\\nعلي", 0, 2, ""],
  ["علي\\r", 3, 5, ""],
  ["علي\\t ", 5, 6, ""],
])("white space at an end of %j stays as it is", (text, start, end, replacement) => {
  const repairs = [{ start, end, replacement, rules: ["spacing/runs"], confidence: 1 }] as const;
  const { walked, broken } = guardLiterals(text, [{ start: 0, end: text.length }], {
    repairs,
    suggestions: [],
    rounds: 1,
  });
  expect(walked.repairs).toEqual([]);
  expect(broken).toMatchObject([{ message: { en: expect.stringContaining("white space") } }]);
});

test.each([
  ["علي =5= است", "a =5= b", "5", false],
  ["علي =5= است", "a 5 b", "5", true],
  ["علي 5~6 است", "a 5~6 b", "5", false],
  ["علي 5% است", "a 5% b", "5", true],
  ["علي a%b است", "c a%b", "b", false],
  ["علي a-b است", "c a-b", "b", true],
  ["علي a=b است", "c a=b", "b", false],
])("of %j, a translation of %j, a repair of %s comes through: %s", (text, original, changed, comesThrough) => {
  const start = text.indexOf(changed);
  const repairs = [edit(start, "۷")];
  const literal = { start: 0, end: text.length, original };
  const { walked } = guardLiterals(text, [literal], { repairs, suggestions: [], rounds: 1 });
  expect(walked.repairs.length === 1).toBe(comesThrough);
});

test("what a format cannot write is left out, the rest is written", () => {
  const text = "علي رفت";
  const guard = (holds: (raw: string) => boolean, ...repairs: Repair[]) =>
    guardLiterals(text, [{ start: 0, end: text.length, holds }], { repairs, suggestions: [], rounds: 1 }).walked
      .repairs;
  const [yeh, teh] = [edit(2, "ی"), edit(6, "ط")];
  expect(guard(() => true, yeh, teh)).toEqual([yeh, teh]);
  expect(guard((raw) => !raw.includes("ط"), yeh, teh)).toEqual([yeh]);
  expect(guard((raw) => raw === "علی رفت" || raw === "علي رفط", yeh, teh)).toEqual([]);
  expect(guard(() => false, yeh)).toEqual([]);
});
