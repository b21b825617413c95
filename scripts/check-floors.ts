import { readdirSync, readFileSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { ROOT, readEntries } from "./entries.ts";
import { findFloorViolations } from "./floors.ts";

const src = resolve(ROOT, "src");
const files = new Map(
  readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => resolve(entry.parentPath, entry.name))
    .sort()
    .map((path) => [relative(src, path).split(sep).join("/"), readFileSync(path, "utf8")]),
);
const entries = new Set(readEntries().map(({ source }) => source.replace(/^src\//, "")));

const violations = findFloorViolations(files, entries);
for (const { file, imported, reason } of violations) {
  console.error(`src/${file}: ${imported === "" ? "" : `"${imported}" `}${reason}`);
}
console.log(`floors: ${files.size} files, ${violations.length} violations`);
process.exitCode = violations.length === 0 ? 0 : 1;
