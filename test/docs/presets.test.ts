import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { presets } from "../../src/lint/presets.ts";

const read = (file: string) => readFileSync(new URL(`../../docs/${file}`, import.meta.url), "utf8");

/** The row of a preset in the table of a page. */
function rowOf(name: string, page: string): string {
  return read(page).match(new RegExp(`^\\| \`${name}\` \\|.*$`, "m"))?.[0] ?? "";
}

/** The rules that a row names, in its order. */
const rulesIn = (row: string): readonly string[] => [...row.matchAll(/`([a-z-]+\/[a-z-]+)`/g)].map(([, id]) => id!);

test.each(["linter.md", "linter.fa.md"])("%s has a row for each preset", (page) => {
  expect(Object.keys(presets).filter((name) => rowOf(name, page) === "")).toEqual([]);
});

test.each(["linter.md", "linter.fa.md"])("%s names the rules of style that `editorial` sets", (page) => {
  expect(rulesIn(rowOf("editorial", page))).toEqual(Object.keys(presets.editorial.rules ?? {}));
});

test.each(["linter.md", "linter.fa.md"])("%s names the rules of spelling that `web` sets", (page) => {
  const set = Object.keys(presets.web.rules ?? {});
  const isSet = (id: string) =>
    set.some((name) => name === id || (name.endsWith("/*") && id.startsWith(name.slice(0, -1))));
  const named = rulesIn(rowOf("web", page));
  expect(named.filter((id) => !isSet(id))).toEqual([]);
  expect(set.filter((name) => !named.some((id) => id === name || id.startsWith(name.replace("*", ""))))).toEqual([]);
});
