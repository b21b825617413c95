import { expect, test } from "vitest";
import { lintText } from "../../src/lint/index.ts";
import { normalize } from "../../src/normalize/normalize.ts";
import { lowestExponent, MOST_GROWTH, repeated } from "../support/growth.ts";

test.each([
  ["headings and links to them", "# كتاب\n\n[ا](#كتاب)\n\n"],
  ["one heading with much markup", "**كتاب** "],
  ["links to one heading", "[ا](#كتاب) "],
  ["anchors that are named", "# كتاب {#a}\n"],
  ["headings that are alike", "# كتاب\n"],
  ["directives", "<!-- virayesh-disable-next-line -->\n\n"],
])("%s are followed in linear time", (_, unit) => {
  const make = (length: number): string => `# ${repeated(unit)(length)}\n\n[ا](#كتاب)`;
  const lint = (source: string): unknown => lintText(source, { filename: "a.md", language: "fa" });
  expect(lowestExponent(lint, make)).toBeLessThanOrEqual(MOST_GROWTH);
});

test("a line with places that cannot be repaired is repaired in linear time", () => {
  const unit = repeated("كتاب خوب است. ");
  const make = (length: number): string => `${unit(length / 2)}#\u200Bکتاب ${unit(length / 2)}`;
  expect(lowestExponent((source) => lintText(source), make)).toBeLessThanOrEqual(MOST_GROWTH);
  expect(lowestExponent((source) => normalize(source), make)).toBeLessThanOrEqual(MOST_GROWTH);
});
