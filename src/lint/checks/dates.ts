import { findProblems, mayBeWrong } from "../../dates/internal.ts";
import type { Range } from "../../edits/index.ts";
import { DIGITS, LETTERS, regex } from "../../unicode/index.ts";
import type { Check } from "./check.ts";

/** Days that no calendar has. */
const IMPOSSIBLE: readonly string[] = ["DAY_OUT_OF_RANGE", "MONTH_OUT_OF_RANGE", "NOT_LEAP_YEAR"];

/** What edits leave alone and is yet a part of a date. */
const IN_DATES: readonly (string | undefined)[] = ["date", "iso-date", "clock", "number"];

const DIGIT = regex`/[${DIGITS}]/g`;

/** Of a longer line not all words are held at once: it is read sentence by sentence. */
const LONGEST = 1 << 14;
const SENTENCE_END = regex`/[${LETTERS}][.!\u061F] (?=[${LETTERS}])/g`;

/** Where no barrier follows. */
const NOWHERE: Range = { start: Infinity, end: Infinity };

/** Finds days that do not exist, and weekdays that are not those of their dates. */
export const findWrongDates: Check = ({ source, stretches, barriers }, report) => {
  const others = barriers.filter(({ name }) => !IN_DATES.includes(name));
  const numberBarrier = firstBehind(others);
  const dateBarrier = firstBehind(others);
  const checkLine = (line: string, start: number): void => {
    for (const date of findProblems(line)) {
      const [from, to] = [start + date.start, start + date.end];
      // A date in code or in an address is none.
      if (dateBarrier(from).start < to) continue;
      for (const { code, message } of date.problems) {
        if (IMPOSSIBLE.includes(code)) {
          report("dates/impossible", from, to, { en: message, fa: `تاریخ «${date.text}» در تقویم نیست` });
        } else if (code === "WEEKDAY_MISMATCH") {
          report("dates/weekday-mismatch", from, to, {
            en: message,
            fa: `روز هفته در «${date.text}» با تاریخ نمی\u200Cخواند`,
          });
        }
      }
    }
  };
  for (const { start, end } of stretches) {
    const text = source.slice(start, end);
    let from = 0;
    let lineEnd = -1;
    DIGIT.lastIndex = 0;
    while (DIGIT.test(text)) {
      const at = DIGIT.lastIndex - 1;
      const barrier = numberBarrier(start + at);
      if (barrier.start <= start + at) {
        DIGIT.lastIndex = barrier.end - start;
        continue;
      }
      // Only lines in which a number stands. Dates in words alone are rarely wrong and take long to look for.
      const lineStart = from + text.slice(from, at).lastIndexOf("\n") + 1;
      if (lineEnd < at) lineEnd = (text.indexOf("\n", at) + 1 || text.length + 1) - 1;
      from = lineEnd - lineStart > LONGEST ? endOfPart(text, Math.max(at, lineStart + LONGEST), lineEnd) : lineEnd;
      const line = text.slice(lineStart, from);
      if (mayBeWrong(line)) checkLine(line, start + lineStart);
      DIGIT.lastIndex = from;
    }
  }
};

/** The end of the sentence that an offset of a long line is in. */
function endOfPart(text: string, offset: number, lineEnd: number): number {
  SENTENCE_END.lastIndex = offset;
  return SENTENCE_END.test(text) ? Math.min(SENTENCE_END.lastIndex, lineEnd) : lineEnd;
}

/** Finds the first barrier that ends behind an offset. Ask for rising offsets only. */
function firstBehind(barriers: readonly Range[]): (offset: number) => Range {
  let next = 0;
  return (offset) => {
    while (next < barriers.length && barriers[next]!.end <= offset) next += 1;
    return barriers[next] ?? NOWHERE;
  };
}
