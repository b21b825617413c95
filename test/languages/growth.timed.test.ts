import { describe, expect, test } from "vitest";
import { formats, languagesIn } from "../../src/documents/index.ts";
import { languagesOfPath, Vote } from "../../src/languages/index.ts";
import { lintText } from "../../src/lint/index.ts";
import { lowestExponent, MOST_GROWTH, repeated } from "../support/growth.ts";

const units = [
  '"fa": "',
  '{"fa": {"ar": ',
  '{"lang": "ar", "a": [',
  '"fa": "a", "ar": "b", ',
  '{"fa":',
  '"@@locale": ',
  '"@@locale"',
  "/*",
  '\\"',
  "_",
  " ",
  'msgid ""\n',
  'msgid ""\nmsgstr ""\n',
  '"Language: \n',
  "<html ",
  "<html lang",
  " lang ",
  "lang: \n",
  "ال",
  "لل ",
  "الا ",
  "كتاب ",
  "é",
];

describe("what a document says of its language is read in linear time", () => {
  test.each(formats.flatMap((format) => units.map((unit) => [format.name, unit, format] as const)))(
    "%s: %j",
    (name, unit, format) => {
      const head = { json: '{"fa": 1, ', po: 'msgid ""\nmsgstr ""\n', markdown: "---\n", mdx: "+++\n" }[name] ?? "";
      const make = (length: number): string => head + repeated(unit)(length);
      expect(lowestExponent((source) => languagesIn(source, format), make)).toBeLessThanOrEqual(MOST_GROWTH);
    },
  );
});

test.each(units)("the words of a text vote in linear time: %j", (unit) => {
  const vote = (source: string): unknown => {
    const votes = new Vote();
    votes.add(source);
    return votes.verdict();
  };
  expect(lowestExponent(vote, repeated(unit))).toBeLessThanOrEqual(MOST_GROWTH);
});

test.each(["ar/", "ar_", ".", "a-", "-ar"])("a path is read in linear time: %j", (unit) => {
  expect(lowestExponent(languagesOfPath, repeated(unit))).toBeLessThanOrEqual(MOST_GROWTH);
});

test("a document of many languages is linted in linear time", () => {
  const members = (length: number): string =>
    `[${'{"ar": "هذه", "fa": "این", "ur": "یہ"},'.repeat(length / 40)} {"fa": "سلام"}]`;
  const lint = (source: string): unknown => lintText(source, { filename: "a.json" });
  expect(lowestExponent(lint, members)).toBeLessThanOrEqual(MOST_GROWTH);
});
