import { expect, test } from "vitest";
import { countTests, type TestReport } from "../../scripts/report.ts";

function report(status: string, tests: Record<string, string>): TestReport {
  const assertionResults = Object.entries(tests).map(([fullName, status]) => ({ fullName, status }));
  return { testResults: [{ name: "a.test.ts", status, message: "", assertionResults }] };
}

test("passed and failed tests are counted", () => {
  const counts = countTests(report("failed", { a: "passed", b: "passed", c: "failed" }), []);
  expect(counts).toEqual({ passed: 2, failed: 1, excused: [], skipped: [] });
});

test("a file that cannot be loaded counts as a failure", () => {
  expect(countTests(report("failed", {}), [])).toMatchObject({ passed: 0, failed: 1 });
});

test("a skip is excused only by what is truly absent", () => {
  const skips = report("passed", {
    "scores (../shared is absent)": "skipped",
    "a refused mount": "pending",
    idle: "todo",
  });
  expect(countTests(skips, ["../shared"])).toMatchObject({
    excused: ["scores (../shared is absent)", "a refused mount"],
    skipped: ["a.test.ts: idle"],
  });
  expect(countTests(skips, []).skipped).toEqual(["a.test.ts: scores (../shared is absent)", "a.test.ts: idle"]);
});
