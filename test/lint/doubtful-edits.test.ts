import { describe, expect, it, test } from "vitest";
import type { Edit } from "../../src/edits/index.ts";
import { keepsLetters, mayChangeStructure, touchesSyntax } from "../../src/lint/doubtful-edits.ts";

function editOf(source: string, removed: string, replacement: string): Edit {
  const start = source.indexOf(removed);
  return { start, end: start + removed.length, replacement };
}

describe("an edit that may change what a document holds", () => {
  it.each([
    // Letters, and what stands between them.
    ["متن كتاب", "ك", "ک", false],
    ["می شود", " ", "\u200C", false],
    ["متن*دو", "*", "x", true],
    // A digit or a full stop beside a Latin letter, and what may begin an address.
    ["a1", "1", "۱", true],
    ["1a", "1", "۱", true],
    ["متن 1", "1", "۱", false],
    ["a .", ".", "…", true],
    ["متن ,www", ",", "،", true],
    ["متن ,xww", ",", "،", false],
    // A mark among words.
    ["متن, دو", ",", "،", false],
    ["متن,دو", ",", "،", false],
    ["a, b", ",", "،", false],
    ['متن"دو', '"', "«", false],
    ["متن”دو", "”", "»", false],
    ["متن“دو", "“", "«", false],
    ["متن»دو", "»", "» ", false],
    ["متن...دو", "...", "…", false],
    ["متن..دو", "..", "…", true],
    // What stands before it.
    [", دو", ",", "،", false],
    ["،, دو", ",", "،", false],
    ["متن), دو", ",", "،", false],
    ["متن ), دو", ",", "،", true],
    ["*), دو", ",", "،", true],
    ["متن*, دو", ",", "،", true],
    ["5, دو", ",", "،", true],
    ["۵, دو", ",", "،", false],
    // What stands behind it.
    ["متن, *دو", ",", "،", false],
    ["متن, (دو", ",", "،", false],
    ["متن,\nدو", ",", "،", false],
    ["متن,", ",", "،", false],
    ["متن, ", ",", "،", false],
    ["متن,.", ",", "،", false],
    ["متن,. دو", ",", "،", false],
    ["متن,.*", ",", "،", true],
    ["متن,*", ",", "،", true],
    // White space that goes.
    ["متن  دو", " ", "", false],
    ["متن  \n", "  ", "", false],
    ["متن. \n", " ", "", false],
    ["متن. ", " ", "", false],
    ["متن) \n", " ", "", false],
    ["متن.) \n", " ", "", true],
    ["متن* \n", " ", "", true],
    ["متن( دو", " ", "", true],
    ["متن.\tدو", "\t", "", true],
    ["متن.\t\n", "\t", "", false],
    ["متن.\u00A0\n", "\u00A0", "", false],
    ["متن.\uFEFF\n", "\uFEFF", "", true],
  ])("%j: %j → %j: %s", (source, removed, replacement, may) => {
    expect(mayChangeStructure(source, editOf(source, removed, replacement))).toBe(may);
  });
});

describe("an edit beside what formats give a meaning", () => {
  const touches = (source: string, replacement = "x", own?: RegExp) =>
    touchesSyntax(source, editOf(source, "•", replacement), own);

  it.each([..."\\`*_~[]<>&|#@{}$%=+-:;/^\t\n\r"])("%j, one or two characters away", (sign) => {
    for (const near of [`لل${sign}ل•لللل`, `للل${sign}•لللل`, `لللل•${sign}للل`, `لللل•ل${sign}لل`])
      expect(touches(near), near).toBe(true);
    for (const far of [`ل${sign}لل•لللل`, `لللل•لل${sign}ل`]) expect(touches(far), far).toBe(false);
  });
  it.each(["  ", "1.", "2)", "!!", "!?", "??"])("%j, which mean something together", (signs) => {
    expect(touches(`لل${signs}•لللل`)).toBe(true);
    expect(touches(`لل${signs[0]}ل•للل`)).toBe(false);
    expect(touches("لللل•لللل", signs)).toBe(true);
  });
  it.each(['"', "'"])("%s, where it is itself written or removed", (quote) => {
    expect(touches("لللل•لللل", quote)).toBe(true);
    expect(touchesSyntax(`لللل${quote}لللل`, editOf(`لللل${quote}لللل`, quote, "x"))).toBe(true);
    expect(touches(`ل${quote}ل•لللل`)).toBe(false);
  });
  it.each(["h", "W"])("%s behind it, which may begin an address", (letter) => {
    expect(touches(`لللل•${letter}للل`)).toBe(true);
    expect(touches(`لللل•${letter}للل`, "x", /\*/)).toBe(false);
    expect(touches(`للل${letter}•لللل`)).toBe(false);
  });
  test("none, and the ends of a text", () => {
    expect(touches("لللل•لللل")).toBe(false);
    expect(touches("لل•لل")).toBe(false);
    expect(touches("ل•لل")).toBe(true);
    expect(touches("لل•ل")).toBe(true);
  });
  test("what its own format knows, and nothing else", () => {
    expect(touches("لللل•*ل", "x", /#/)).toBe(false);
    expect(touches("لللل•#ل", "x", /#/)).toBe(true);
    expect(touches("لللل•لل", "#", /#/)).toBe(true);
  });
});

describe("an edit that leaves letters where it is", () => {
  it.each([
    ["متن كتاب", "ك", "ک", true],
    ["كتاب", "ك", "ک", true],
    ["می شود", " ", "\u200C", true],
    ["می شود", " ", "", true],
    ["م ش", " ", "", true],
    ["م*ش", "*", "", false],
    ["می شود", " ", "،", false],
    ["متن ك*", "ك", "ک", true],
    ["متن ك*", "ك", "", false],
    ["متن *ك", "ك", " ", false],
    ["متن5", "5", "۵", false],
  ])("%j: %j → %j: %s", (source, removed, replacement, keeps) => {
    expect(keepsLetters(source, editOf(source, removed, replacement))).toBe(keeps);
  });
});
