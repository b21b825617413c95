import { describe, expect, test } from "vitest";
import { documentNames, loadFormat } from "../../src/cli/formats.ts";
import { lowestExponent, MOST_GROWTH, repeated } from "../support/growth.ts";

const XML = ["<", "<a>", "<a b='", "<!--", "&", "<!DOCTYPE [", "<target>متن</target>"];
const UNITS: Readonly<Record<string, readonly string[]>> = {
  yaml: ["a: متن\n", "- ", "[", '"', "|\n  ", "#", "a:\n ", "fa:\n", "```\n"],
  // They share a reader.
  android: XML,
  qt: ["<TS language", "<message>"],
  fluent: ["a = متن\n", "{", "{ $a ->\n [b] ", "\n", "# ", ".a = ", "a = { "],
  strings: ['"a" = "متن";\n', '"', "/*", "\\"],
  properties: ["a = متن\n", "\\\n", "\\", " "],
  php: ["'a' => 'متن',", "[", "array(", "'", "/*", "\\"],
  xcstrings: ['{"localizations": ', '"'],
};
const HEADS: Readonly<Record<string, string>> = { php: "<?php return [", fluent: "a = " };

describe.each(documentNames.filter((name) => name in UNITS))("%s reads in linear time", async (name) => {
  const format = await loadFormat(name);
  if (typeof format === "string") return;
  test.each(UNITS[name]!)("%j", (unit) => {
    const make = (length: number): string => (HEADS[name] ?? "") + repeated(unit)(length);
    const read = (source: string): unknown => [format.parse(source), format.languages?.(source)];
    expect(lowestExponent(read, make)).toBeLessThanOrEqual(MOST_GROWTH);
  });
});
