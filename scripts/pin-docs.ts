/**
 * `npm run version-packages`, behind `changeset version`: the snippets for pipelines and the address of the documentation name the version that is about to be published.
 * A pipeline that takes whatever is newest runs what nobody there has read.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./entries.ts";

/** What has the address of the documentation, of the minor version. */
export const SITE_FILES = ["src/options/site.ts", "README.md", "README.fa.md"];

/** The file with another version in it. */
export function pinSite(file: string, version: string): string {
  return file.replace(/\/v\d+\.\d+\//g, `/v${version.split(".").slice(0, 2).join(".")}/`);
}

/** The pages with snippets. */
export const PINNED_PAGES = ["README.md", "docs/linter.md"];

const PIN = /(?<=npx --yes virayesh@|rev: v)\d+\.\d+\.\d+/g;

/** The versions that a page names. */
export function pinsOf(page: string): readonly string[] {
  return page.match(PIN) ?? [];
}

/** The page with another version. */
export function pin(page: string, version: string): string {
  return page.replace(PIN, version);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { version } = JSON.parse(readFileSync(resolve(ROOT, "package.json"), "utf8")) as { version: string };
  for (const name of PINNED_PAGES) {
    const path = resolve(ROOT, name);
    writeFileSync(path, pin(readFileSync(path, "utf8"), version));
  }
  for (const name of SITE_FILES) {
    const path = resolve(ROOT, name);
    writeFileSync(path, pinSite(readFileSync(path, "utf8"), version));
  }
}
