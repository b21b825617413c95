import { expect, it } from "vitest";
import { proseBarriers } from "../../src/protect/index.ts";
import { lowestExponent, MOST_GROWTH, repeated } from "../support/growth.ts";

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
  ...["[^a", "*1*1", "123**", "[1, ", "(1, ", "1,ا,", "A 1، ", "a: b;", "a ??", '"1', "A (2010 ["],
];

/** Milliseconds, the best of five. */
it.each(UNITS)("takes time in proportion to the length of %j repeated", (unit) => {
  expect(lowestExponent(proseBarriers, repeated(unit), 4)).toBeLessThan(MOST_GROWTH);
});
