import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT, readEntries } from "../../scripts/entries.ts";
import { reasonOf } from "../../scripts/site/reasons.ts";
import { normalize } from "../../src/index.ts";
import { RULES } from "../../src/options/index.ts";
import { rules } from "../../src/rules.ts";

const read = (file: string): string => readFileSync(resolve(ROOT, file), "utf8");

describe.each(["README.md", "README.fa.md"])("%s", (file) => {
  const text = read(file);

  test("the sentence of the first screen comes out as it says", () => {
    const [before, after] = [...text.matchAll(/^> (.+)$/gm)].map(([, quoted]) => quoted!);
    expect(normalize(before!)).toBe(after);
  });

  test("what it says in Persian is left alone", () => {
    // Prose only: no code, no markup, and neither the damaged sentence nor the examples between guillemets.
    const prose = text
      .replace(/^```[\s\S]*?^```$/gm, "")
      .replace(/^\d+\. /gm, "")
      .split("\n")
      .filter((line) => /[\u0600-\u06FF]/.test(line) && !/^[>|]|«/.test(line) && !/[يك]/.test(line));
    for (const line of prose) expect(normalize(line)).toBe(line);
  });
});

test.each(["README.md", "README.fa.md"])(
  "the table of rules of %s is complete, and ° marks those that are off",
  (file) => {
    const rows = [...read(file).matchAll(/^\| `(\w+\/)` \| (.+) \|$/gm)];
    const shown = rows.flatMap(([, group, names]) =>
      [...names!.matchAll(/`([\w-]+)`(°?)/g)].map(([, name, off]) => `${group}${name}${off}`),
    );
    expect(shown.sort()).toEqual(
      Object.entries(RULES)
        .map(([id, level]) => id + (level === "off" ? "°" : ""))
        .sort(),
    );
  },
);

test.each(Object.values(rules))("docs/rules/ says why $id is there, in both languages", (rule) => {
  for (const language of ["en", "fa"] as const) expect(reasonOf(rule, language).why).not.toBe("");
});

test("the table of sub-paths is complete", () => {
  const shown = [...read("README.md").matchAll(/^\| `(virayesh[\w/*]*)` \|/gm)].map(([, specifier]) => specifier);
  // The formats have a table of their own in docs/linter.md.
  const all = readEntries().map(({ specifier }) => specifier.replace(/(?<=documents\/).*/, "*"));
  expect(shown.sort()).toEqual([...new Set(all)].sort());
});
