/**
 * `npm run generate`: writes what is made of the source and kept in git for its readers: schema.json, docs/rules.md and the tables of
 * options in the guides. test/docs/generated.test.ts compares the files with what this makes. (The word tables, which are not kept: `npm run tables`.)
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./entries.ts";
import { jsonSchema } from "./json-schema.ts";
import { withOptionTable } from "./option-tables.ts";
import { rulesPage } from "./rules-page.ts";

/** Each file, by its path from the root, and its text as it should be. */
export function generated(): Readonly<Record<string, () => string>> {
  return {
    "schema.json": () => `${JSON.stringify(jsonSchema(), null, 2)}\n`,
    "docs/rules.md": rulesPage,
    "docs/guide.md": () => withOptionTable(read("docs/guide.md"), "shared"),
    "docs/guide.fa.md": () => withOptionTable(read("docs/guide.fa.md"), "shared", "fa"),
    "docs/linter.md": () => withOptionTable(read("docs/linter.md"), "of the linter"),
    "docs/linter.fa.md": () => withOptionTable(read("docs/linter.fa.md"), "of the linter", "fa"),
  };
}

function read(file: string): string {
  return readFileSync(resolve(ROOT, file), "utf8");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const [file, text] of Object.entries(generated())) {
    const path = resolve(ROOT, file);
    const made = text();
    if (read(file) === made) continue;
    writeFileSync(path, made);
    console.log(`generate: ${file}`);
  }
}
