import { describe, expect, test } from "vitest";
import { fixCharacters, normalize, type Options, parseDate, repairZwnj } from "../../src/index.ts";
import { type Config, fixText, type LintOptions, lintText } from "../../src/lint/index.ts";
import { normalize as normalizeLite } from "../../src/lite.ts";

const Z = "\u200C";

/** The same options, and what they make of a text in whatever function. */
const SAME: readonly (readonly [name: string, options: Options, text: string, result: string])[] = [
  ["a rule by its id", { rules: { "digits/latin": false } }, "سال 1404 علي", "سال 1404 علی"],
  ["a folder of rules", { rules: { "digits/*": "off" } }, "سال 1404 علي", "سال 1404 علی"],
  ["all rules but a folder", { rules: { "*": false, "digits/*": true } }, "سال 1404 علي", "سال ۱۴۰۴ علي"],
  ["the more exact name wins", { rules: { "digits/latin": "error", "digits/*": false } }, "سال 1404", "سال ۱۴۰۴"],
  ["what is off by default is switched on", { rules: { "spelling/*": "warn" } }, "راجب تو", "راجع به تو"],
  ["a check is no edit", { rules: { "dates/impossible": "error" } }, "علي", "علی"],
  ["keep: a word", { keep: ["علي"] }, "علي و علي‌جان", `علي و علی${Z}جان`],
  ["keep: a phrase", { keep: ["كتاب خوب"] }, "كتاب خوب و كتاب بد", "كتاب خوب و کتاب بد"],
  ["keep: before a suffix", { keep: ["آن"] }, "آن ها", "آن ها"],
  ["keep: typed with other letters", { keep: ["کتابها"] }, "كتابها", "کتابها"],
  ["keep: with signs", { keep: ["C++"] }, "C++ , خوب", "C++، خوب"],
  ["protect", { protect: [{ start: 0, end: 3 }] }, "علي و علي", "علي و علی"],
  [
    "protect: in any order",
    {
      protect: [
        { start: 6, end: 9 },
        { start: 0, end: 3 },
      ],
    },
    "علي و علي و علي",
    "علي و علي و علی",
  ],
  ["words", { words: [`پارس${Z}طب`] }, "پارسطب", `پارس${Z}طب`],
  ["words from spaces", { words: [{ spelling: `پارس${Z}طب`, spaced: true }] }, "پارس طب", `پارس${Z}طب`],
  ["minConfidence", { minConfidence: 1 }, "کتابها", "کتابها"],
];

describe("an option means the same to normalize and to the linter", () => {
  test.each(SAME)("%s", (_name, options, text, result) => {
    expect(normalize(text, options)).toBe(result);
    expect(normalize(result, { ...options, protect: undefined as never })).toBe(
      options.protect === undefined ? result : normalize(result),
    );
    expect(lintText(text, { config: options }).output).toBe(result);
    expect(fixText(text, { config: options }).output).toBe(result);
  });

  test("keep holds in every function that respects barriers", () => {
    expect(fixCharacters("علي و كتاب", { keep: ["علي"] })).toBe("علي و کتاب");
    expect(repairZwnj("می شود و می رود", { keep: ["می شود"] })).toBe(`می شود و می${Z}رود`);
    expect(normalizeLite("علي و كتاب", { keep: ["علي"] })).toBe("علي و کتاب");
  });

  test("what is protected moves along with repairs before it, behind a byte order mark and in a document", () => {
    const source = "\uFEFFكتاب , خوب\n\n- علي\n- علي\n";
    const start = source.lastIndexOf("علي");
    const options: LintOptions = { filename: "a.md", config: { protect: [{ start, end: start + 3 }] } };
    const { output, remaining } = fixText(source, options);
    expect(output).toBe("\uFEFFکتاب، خوب\n\n- علی\n- علي\n");
    expect(remaining).toEqual([]);
  });
});

test("on is a warning where it was off, and else the level that there was", () => {
  const severity = (config: Config) =>
    lintText("علي گفت راجب تو", { config }).findings.map((finding) => finding.severity);
  expect(severity({ rules: { "spelling/common": true } })).toEqual(["error", "warning"]);
  expect(severity({ rules: { "*": false } })).toEqual([]);
  expect(severity({ rules: { "characters/arabic-kaf-yeh": true } })).toEqual(["error"]);
  expect(severity({ extends: ["recommended", "web"], rules: { "spelling/common": true } })).toEqual([
    "error",
    "warning",
  ]);
});

test("a format is read where formats are known, and plain text says so", () => {
  expect(() => normalize("# كتاب", { document: "markdown" } as object)).toThrow(
    'normalize: options.document: "markdown" is read by normalize of "virayesh/documents"; here a text is plain text',
  );
});

// What is wrong here does not compile; `npm run check:types` looks.
test("names are typed to the last one", () => {
  const wrong: readonly (Config | Options | LintOptions)[] = [
    // @ts-expect-error
    { rules: { "zwnj/plurl": "off" } },
    // @ts-expect-error
    { rules: { "zwjn/*": false } },
    // @ts-expect-error
    { rules: { "zwnj/plural": "of" } },
    // @ts-expect-error
    { document: "markdwon" },
    // @ts-expect-error
    { extends: "recomended" },
    // @ts-expect-error
    { words: [{ spaced: true }] },
    // @ts-expect-error
    { protect: [{ start: 0 }] },
  ];
  const right: Config = {
    rules: { "*": "warn", "zwnj/*": false, "dates/impossible": "off" },
    keep: ["a"],
    words: ["ab"],
  };
  const shared: Options = { rules: right.rules!, keep: right.keep!, words: [] };
  expect(wrong).toHaveLength(7);
  expect(normalize("متن", shared)).toBe("متن");
});

test("a date, or what is wrong with it, is read in one line", () => {
  const iso: string | undefined = parseDate("۱۴۰۴/۰۹/۱۴").date?.iso;
  const code: string | undefined = parseDate("30 اسفند 1404").problems?.[0]?.code;
  expect([iso, code]).toEqual(["2025-12-05", "NOT_LEAP_YEAR"]);
});
