import { expect, test } from "vitest";
import { fixText, lintText } from "../../src/lint/index.ts";
import { findingsIn, fixesIn } from "../../src/lint/internal.ts";

/** Nothing; only a suggestion; one repair; several; a repair before a suggestion and behind one; a repair that brings another. */
test.each([
  "متن درست",
  "ازکتاب او",
  "علي",
  "علي كتاب ها",
  "علي ازکتاب او",
  "ازکتاب او علي",
  "او می رود , علي",
  "كتاب\n\nازکتاب او\n\nعلي",
])("what fix does with %j is told without what it put right", (source) => {
  const { output, fixed, remaining, language } = fixesIn(source, {});
  const { findings } = lintText(source);
  expect(output).toBe(fixText(source).output);
  expect(output).toBe(lintText(source).output);
  expect(fixed).toBe(findings.filter(({ safe }) => safe).length);
  expect([...remaining]).toEqual(lintText(output).findings);
  expect(language).toBe("fa");
  expect([...findingsIn(source, {}).findings]).toEqual(findings);
});
