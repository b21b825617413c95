/**
 * `npm run version-packages`, behind `changeset version`: the snippets for pipelines and the address of the documentation name the version that is about to be published.
 * A pipeline that takes whatever is newest runs what nobody there has read.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./entries.ts";

const pagesIn = (folder: string): readonly string[] =>
  readdirSync(resolve(ROOT, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${folder}/${name}`);

/** Pages that may have snippets for pipelines, or the address of the documentation. */
export const PAGES: readonly string[] = ["README.md", "README.fa.md", ...pagesIn("docs"), ...pagesIn("docs/guides")];

/** The module that has the address of the documentation. */
const SITE_MODULE = "src/options/site.ts";

const SITE_VERSION = /(?<=virayesh\.github\.io\/virayesh\/)v\d+\.\d+(?=\/)/g;

/** The file with another version in it. */
export function pinSite(file: string, version: string): string {
  return file.replace(SITE_VERSION, `v${version.split(".").slice(0, 2).join(".")}`);
}

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
  for (const name of [...PAGES, SITE_MODULE]) {
    const path = resolve(ROOT, name);
    writeFileSync(path, pinSite(pin(readFileSync(path, "utf8"), version), version));
  }
}
