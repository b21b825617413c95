import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/entries.ts";
import { PAGES, pin, pinSite, pinsOf } from "../../scripts/pin-docs.ts";

const read = (name: string): string => readFileSync(resolve(ROOT, name), "utf8");
const { version } = JSON.parse(read("package.json")) as { version: string };

test("the snippets for pipelines name one version, and no step takes whatever is newest", () => {
  // Before the first release, the one to come.
  const current = version === "0.0.0" ? "0.1.0" : version;
  for (const name of PAGES) {
    expect(
      pinsOf(read(name)).filter((pinned) => pinned !== current),
      name,
    ).toEqual([]);
    expect(read(name), name).not.toMatch(/npx --yes virayesh(?!@)/);
  }
  expect(pinsOf(PAGES.map(read).join("\n")).length).toBeGreaterThan(10);
});

test("another version is put in place of each", () => {
  const page = "- run: npx --yes virayesh@0.1.0 lint\n  rev: v0.1.0\n  version 0.1.0";
  expect(pin(page, "1.2.3")).toBe("- run: npx --yes virayesh@1.2.3 lint\n  rev: v1.2.3\n  version 0.1.0");
});

test("the address of the documentation is that of this minor version", () => {
  for (const file of [...PAGES, "src/options/site.ts"]) expect(pinSite(read(file), version), file).toBe(read(file));
  const address = "https://virayesh.github.io/virayesh";
  expect(pinSite(`${address}/v0.0/fa/ https://example.com/v0.0/`, "1.12.3")).toBe(
    `${address}/v1.12/fa/ https://example.com/v0.0/`,
  );
});
