import { expect, test } from "vitest";
import { collapseProperties } from "../../scripts/collapse-properties.ts";

const collapse = (code: string): string => collapseProperties(code, (name) => name.startsWith("guards"));

test("the functions of a table become variables, those that call one another too", () => {
  expect(
    collapse(
      "var a = 1, guards = {\n  /** A note. */\n  b: (c) => guards.d(c),\n  d\n};\nfunction e() { return guards.b(a); }\n",
    ),
  ).toBe(
    "var a = 1, \n  /** A note. */\n  guards$b = (c) => guards$d(c),\n  guards$d = d;\nfunction e() { return guards$b(a); }\n",
  );
});

test("what is used as a whole, what is no table and what has another name stays", () => {
  for (const code of [
    "var guards = { a: () => 1 };\nexport { guards };\n",
    "var guards = { a: () => 1 };\nvar all = [guards];\nguards.a();\n",
    "var guards = [];\nguards.at(0);\n",
    "var others = { a: () => 1 };\nothers.a();\n",
    "var b = { guards: 1 };\nb.guards();\n",
  ])
    expect(collapse(code)).toBe(code);
});

test("what is no plain property is told", () => {
  expect(() => collapse("var guards = { a() {} };\nguards.a();\n")).toThrow("guards: no plain property: a() {}");
});
