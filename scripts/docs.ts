/** `npm run docs`: the API docs of every sub-path, by typedoc.json. */
import { spawnSync } from "node:child_process";
import { ROOT, readEntries } from "./entries.ts";

// The root comes last: what it re-exports is then documented in the folder that it comes from, and linked from the root.
const sources = readEntries()
  .filter(({ exists }) => exists)
  .sort((a, b) => Number(a.subpath === ".") - Number(b.subpath === ".") || (a.subpath < b.subpath ? -1 : 1))
  .map(({ source }) => source);

const { status } = spawnSync(
  process.execPath,
  ["node_modules/typedoc/bin/typedoc", ...sources.flatMap((source) => ["--entryPoints", source])],
  { cwd: ROOT, stdio: "inherit" },
);
process.exitCode = status ?? 1;
