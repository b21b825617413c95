import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type FoundDate, findDates, parseDate } from "../../src/dates/index.ts";

/** Names of characters that cannot be seen. */
const NAMES: Readonly<Record<string, string>> = {
  "{RLM}": "\u200F",
  "{LRM}": "\u200E",
  "{RLE}": "\u202B",
  "{PDF}": "\u202C",
  "{RLI}": "\u2067",
  "{PDI}": "\u2069",
  "{NBSP}": "\u00A0",
  "{ZWJ}": "\u200D",
  "{TAB}": "\t",
  "{LINE}": "\n",
};

interface Fixture {
  readonly line: number;
  readonly text: string;
  readonly options: Record<string, unknown>;
  readonly dates: string[];
}

function decode(text: string): string {
  return text.replace(/\{[A-Z]+\}/gu, (name) => NAMES[name] ?? name);
}

function optionsOf(text: string): Record<string, unknown> {
  const words = text.split(" ").filter((word) => word !== "");
  const pairs = words.map((word) => [word.split("=")[0], word.split("=")[1] ?? true]);
  const { noref, ...options } = Object.fromEntries(pairs) as Record<string, unknown>;
  return noref === true || options["reference"] !== undefined
    ? options
    : { ...options, reference: { year: 2025, month: 12, day: 6 } };
}

function read(path: string): Fixture[] {
  const fixtures: Fixture[] = [];
  readFileSync(path, "utf8")
    .split("\n")
    .forEach((line, index) => {
      if (line === "" || line.startsWith("#") || line.startsWith("==")) return;
      if (line.startsWith("  ")) {
        fixtures[fixtures.length - 1]!.dates.push(decode(line.slice(2)));
        return;
      }
      const [text = "", options = ""] = line.split(" @ ");
      fixtures.push({ line: index + 1, text: decode(text), options: optionsOf(options), dates: [] });
    });
  return fixtures;
}

/** A date as the fixtures write it. */
function written(date: FoundDate): string {
  const value = date.iso ?? (date.interval === undefined ? "?" : `${date.interval.start}/${date.interval.end}`);
  const end = date.timeEnd === undefined ? "" : `–${date.timeEnd}`;
  const time = date.time === undefined ? "" : date.time + end + (date.offset ?? "");
  const inferred = date.yearInferred === true ? "inferred" : "";
  const rest = [date.calendar, date.precision, value, time, date.weekdayGiven ?? "", inferred];
  return `${date.text} = ${[...rest, ...date.problems.map(({ code }) => code)].filter((word) => word !== "").join(" ")}`;
}

const fixtures = read("test/fixtures/dates.txt");

describe("the fixtures of dates.txt", () => {
  test("there are many", () => expect(fixtures.length).toBeGreaterThan(600));

  test.each(fixtures.map((fixture) => [`line ${fixture.line}: ${fixture.text}`, fixture] as const))(
    "%s",
    (_name, { text, options, dates }) => {
      const found = findDates(text, options);
      expect(found.map(written)).toEqual(dates);
      for (const date of found) expect(text.slice(date.start, date.end)).toBe(date.text);
      // What is one date and nothing else is the same for both functions.
      const [only] = found;
      if (found.length === 1 && only!.text === text) {
        const parsed = parseDate(text, options);
        expect(parsed).toEqual(parsed.ok ? { ok: true, date: only } : { ok: false, problems: only!.problems });
      }
    },
  );

  test("every problem occurs", () => {
    const words = new Set(fixtures.flatMap(({ dates }) => dates.flatMap((date) => date.split(" "))));
    const codes =
      "DAY_OUT_OF_RANGE MONTH_OUT_OF_RANGE NOT_LEAP_YEAR YEAR_OUT_OF_RANGE WEEKDAY_MISMATCH WEEKDAY_SHIFTED_YEAR NEEDS_REFERENCE AMBIGUOUS_ORDER REVERSED_RANGE SHORT_YEAR AMBIGUOUS_CALENDAR";
    const precisions =
      "day hour minute second week half-month month quarter season half-year year decade century range fuzzy";
    expect([...codes.split(" "), ...precisions.split(" ")].filter((word) => !words.has(word))).toEqual([]);
  });
});
