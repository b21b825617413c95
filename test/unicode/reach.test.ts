import { expect, test } from "vitest";
import {
  DOTS,
  IRREGULAR_ZWNJ,
  MISPLACED_SPACE,
  MISSING_SPACE,
  STRAY_ENDING,
  scanLine,
} from "../../src/unicode/index.ts";
import { replaceText } from "../../src/walk/replace-text.ts";
import { TextLine } from "../../src/walk/text-line.ts";

/** Of each pattern of scan-line.ts one that has it, between signs with which there is none. */
test.each<[name: string, pattern: string, bit: number, sign: string]>([
  ["a space too many", "  ", MISPLACED_SPACE, "|"],
  ["a space before a mark", " .", MISPLACED_SPACE, "|"],
  ["a space inside a bracket", "( ", MISPLACED_SPACE, "|"],
  ["a mark and a letter", ".ا", MISSING_SPACE, "|"],
  ["a letter and a bracket", "ا(", MISSING_SPACE, "|"],
  ["dots", "..", DOTS, "|"],
  ["a ZWNJ before a mark", "\u200C.", IRREGULAR_ZWNJ, "ب"],
  ["a ZWNJ after a letter that does not join", "د\u200C", IRREGULAR_ZWNJ, "ب"],
  ["ها", " ها", STRAY_ENDING, "|"],
  ["تر", " تر", STRAY_ENDING, "|"],
  ["the perfect", "ته ام", STRAY_ENDING, "|"],
  ["an ordinal", "۱ ا", STRAY_ENDING, "|"],
  ["a weekday", "سه ش", STRAY_ENDING, "|"],
])("an edit of any character gives a line the pattern of %s", (_name, pattern, bit, sign) => {
  const text = sign + pattern + sign;
  for (let at = 1; at <= pattern.length; at++) {
    const before = text.slice(0, at) + sign + text.slice(at + 1);
    expect(scanLine(before).patterns & bit).toBe(0);
    const line = new TextLine(0, before.length, before, scanLine(before), undefined, []);
    const after = replaceText(line, [{ start: at, end: at + 1, replacement: text[at]! }]);
    expect([after.text, after.patterns & bit]).toEqual([text, bit]);
  }
});
