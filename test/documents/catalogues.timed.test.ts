import { describe, expect, test } from "vitest";
import { documentNames, loadFormat } from "../../src/cli/formats.ts";
import { lowestExponent, MOST_GROWTH, repeated } from "../support/growth.ts";
import { CATALOGUE_HEADS as HEADS, CATALOGUE_UNITS as UNITS } from "./growth-units.ts";

describe.each(documentNames.filter((name) => name in UNITS))("%s reads in linear time", async (name) => {
  const format = await loadFormat(name);
  if (typeof format === "string") return;
  test.each(UNITS[name]!)("%j", (unit) => {
    const make = (length: number): string => (HEADS[name] ?? "") + repeated(unit)(length);
    const read = (source: string): unknown => [format.parse(source), format.languages?.(source)];
    expect(lowestExponent(read, make)).toBeLessThanOrEqual(MOST_GROWTH);
  });
});
