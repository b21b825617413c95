import { readdirSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { ROOT } from "../../scripts/entries.ts";

/** The modules in a folder of the project, as paths from there, in order. */
export function allModulesIn(folder: string): readonly string[] {
  return readdirSync(resolve(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(resolve(ROOT, folder), resolve(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** The same, but for those that are made of tables. */
export function modulesIn(folder: string): readonly string[] {
  return allModulesIn(folder).filter((file) => !file.endsWith(".generated.ts"));
}
