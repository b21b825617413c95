import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/entries.ts";
import { PINNED_PAGES, pin, pinSite, pinsOf, SITE_FILES } from "../../scripts/pin-docs.ts";

const read = (name: string): string => readFileSync(resolve(ROOT, name), "utf8");
const { version } = JSON.parse(read("package.json")) as { version: string };

test.each(PINNED_PAGES)(
  "the snippets of %s for pipelines name one version, and no step takes whatever is newest",
  (name) => {
    const pins = pinsOf(read(name));
    // Before the first release, the one to come.
    const current = version === "0.0.0" ? "0.1.0" : version;
    expect(new Set(pins)).toEqual(new Set([current]));
    expect(read(name)).not.toMatch(/npx --yes virayesh(?!@)/);
  },
);

test("another version is put in place of each", () => {
  const page = "- run: npx --yes virayesh@0.1.0 lint\n  rev: v0.1.0\n  version 0.1.0";
  expect(pin(page, "1.2.3")).toBe("- run: npx --yes virayesh@1.2.3 lint\n  rev: v1.2.3\n  version 0.1.0");
});

test("the address of the documentation is that of this minor version", () => {
  for (const file of SITE_FILES) {
    expect(read(file), file).toMatch(/\/v\d+\.\d+\//);
    expect(pinSite(read(file), version), file).toBe(read(file));
  }
  expect(pinSite('"https://example.com/v0.0/"', "1.12.3")).toBe('"https://example.com/v1.12/"');
});
