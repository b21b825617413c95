import { expect, it } from "vitest";
import { proseBarriers } from "../../src/protect/index.ts";

/** What made other libraries slow, and what looks like the start of something protected. */
const UNITS = [
  ..." ([{«\"'!#/%$&`:;<@~\\_-+.😀🇮01a۱ـَٱےەێښكّ",
  ...[
    "](",
    "« ا",
    "a.",
    "<a",
    " !",
    "ه ",
    "@a",
    "http://",
    "a@",
    "1:",
    "۱/",
    "\u200D",
    "\u200C",
    "ًَ",
    "۰۹۱۲ ",
    "a ",
    "{a",
    "${",
    "<!--",
  ],
  ...[
    "%(",
    "%20",
    "1-",
    "+1",
    "(0",
    "::",
    ":a:",
    "1::",
    "م.",
    "م. ",
    "C:\\",
    "C:\\a ",
    "../a ",
    " :)",
    "``a`",
    "في ",
    "إن ",
    "إن را ",
  ],
  ...[
    'a" ',
    "a b (",
    "a'",
    "f(",
    "IR12",
    "http://(((",
    "http://)))",
    "www.",
    "1. ",
    "1)",
    "٠٫",
    "#a\u200C",
    "👨\u200D",
  ],
];

/** Milliseconds, the best of five. */
function time(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    proseBarriers(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

it.each(UNITS)("takes time in proportion to the length of %j repeated", (unit) => {
  const text = unit.repeat(Math.ceil(80_000 / unit.length));
  const exponent = (): number =>
    Math.log(Math.max(5, time(text)) / Math.max(5, time(text.slice(0, 20_000)))) / Math.log(4);
  // A busy machine may slow one measurement down, but not four.
  let lowest = exponent();
  for (let round = 1; round < 4 && lowest >= 1.35; round++) lowest = Math.min(lowest, exponent());
  expect(lowest).toBeLessThan(1.35);
});
