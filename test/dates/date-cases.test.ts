import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type DateOptions, type FoundDate, findDates } from "../../src/dates/index.ts";

const CASES = "../shared/data/dates/date-cases.jsonl";
const ARTICLE = "../shared/data/corpus/seed/article.txt";

interface Triple {
  y?: number | null;
  m?: number;
  d?: number;
}

interface Expected {
  text: string;
  start: number;
  end: number;
  calendar: string;
  precision?: string;
  iso?: string | null;
  interval?: { start: string; end: string };
  jalali?: Triple;
  gregorian?: Triple;
  islamic?: Triple;
  raw?: Triple;
  weekday?: string;
  weekdayGiven?: string;
  time?: string;
  offset?: string;
  yearInferred?: boolean;
  code?: string;
  isoCandidates?: Record<string, string>;
  toleranceDays?: number;
}

interface Case {
  id: string;
  group: string;
  tier: 1 | 2 | 3;
  text: string;
  reference?: string;
  options?: DateOptions;
  expect: Expected[];
}

/** The differences between a date found and the one expected, by field. */
function differences(found: FoundDate, expected: Expected): string[] {
  const wrong: string[] = [];
  const compare = (field: string, actual: unknown, wanted: unknown): void => {
    if (JSON.stringify(actual) !== JSON.stringify(wanted))
      wrong.push(`${field} ${JSON.stringify(actual)}, not ${JSON.stringify(wanted)}`);
  };
  const fields = (triple: Triple): object => ({
    ...(triple.y == null ? {} : { year: triple.y }),
    ...(triple.m === undefined ? {} : { month: triple.m }),
    ...(triple.d === undefined ? {} : { day: triple.d }),
  });
  compare("start", found.start, expected.start);
  compare("end", found.end, expected.end);
  compare("text", found.text, expected.text);
  compare("calendar", found.calendar, expected.calendar);
  if (expected.precision !== undefined) compare("precision", found.precision, expected.precision);
  if (expected.isoCandidates !== undefined) {
    if (!Object.values(expected.isoCandidates).includes(found.iso!)) wrong.push(`iso ${found.iso} is no candidate`);
    compare("toleranceDays", found.toleranceDays, expected.toleranceDays);
  } else compare("iso", found.iso ?? null, expected.iso ?? null);
  if (expected.interval !== undefined) compare("interval", found.interval, expected.interval);
  for (const name of ["jalali", "gregorian", "islamic"] as const) {
    if (expected[name] !== undefined) compare(name, found[name], fields(expected[name]));
  }
  if (expected.raw !== undefined) compare("raw", found.jalali ?? found.gregorian, fields(expected.raw));
  if (expected.weekday !== undefined) compare("weekday", found.weekday?.slice(0, 3), expected.weekday);
  // The cases leave it out of some dates that have a weekday.
  if (expected.weekdayGiven !== undefined)
    compare("weekdayGiven", found.weekdayGiven?.slice(0, 3), expected.weekdayGiven);
  compare("time", found.time, expected.time);
  compare("offset", found.offset, expected.offset);
  compare("yearInferred", found.yearInferred, expected.yearInferred);
  compare(
    "codes",
    found.problems.map(({ code }) => code),
    expected.code === undefined ? [] : [expected.code],
  );
  return wrong;
}

function check({ text, reference, options, expect: wanted }: Case): string[] {
  const [year, month, day] = (reference ?? "").split("-").map(Number);
  const given =
    reference === undefined
      ? {}
      : { reference: reference === "document" ? ("document" as const) : { year: year!, month: month!, day: day! } };
  const found = findDates(text, { ...options, ...given });
  if (found.length !== wanted.length)
    return [`${found.length} dates, not ${wanted.length}: ${found.map((date) => date.text).join(" | ")}`];
  return found.flatMap((date, i) => differences(date, wanted[i]!));
}

describe.skipIf(!existsSync(CASES))(`the date cases (needs ${CASES})`, () => {
  test("span, value and code are exact", () => {
    const cases = readFileSync(CASES, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Case);
    const results = cases.map((one) => ({ ...one, wrong: check(one) }));
    const share: number[] = [];
    for (const tier of [1, 2, 3]) {
      const inTier = results.filter((one) => one.tier === tier);
      const right = inTier.filter((one) => one.wrong.length === 0);
      share[tier] = right.length / inTier.length;
      console.log(`tier ${tier}: ${right.length} of ${inTier.length} (${(100 * share[tier]!).toFixed(1)}%)`);
    }
    for (const { id, text, wrong } of results)
      if (wrong.length > 0) console.log(`${id} «${text}»: ${wrong.join("; ")}`);
    expect(share[1]).toBeGreaterThanOrEqual(0.97);
    expect(share[2]).toBeGreaterThanOrEqual(0.9);
    expect(share[3]).toBeGreaterThanOrEqual(0.75);
    const falseDates = results.filter((one) => one.tier === 1 && one.expect.length === 0 && one.wrong.length > 0);
    expect(falseDates.map(({ id }) => id)).toEqual([]);
  });
});

test.skipIf(!existsSync(ARTICLE))(`a news article has its two dates (needs ${ARTICLE})`, () => {
  const dates = findDates(readFileSync(ARTICLE, "utf8"), { reference: "document" });
  expect(dates.map(({ text, iso }) => [text, iso])).toEqual([
    ["2025-12-06", "2025-12-06"],
    ["جمعه ۱۴ آذر", "2025-12-05"],
  ]);
});
