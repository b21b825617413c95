import { defineConfig } from "tsup";
import { CLI, cliExists, readEntries } from "./scripts/entries.ts";

// A sub-path whose source is not written yet is left out, so that the package builds while it grows;
// test/dist/dist.test.ts fails as long as one is missing.
const library = Object.fromEntries(
  readEntries()
    .filter(({ exists }) => exists)
    .map(({ name, source }) => [name, source]),
);

// Two builds because the CLI is ESM only, yet shares its chunks (the word tables above all) with the library's ESM build.
// Both write to dist/, which `npm run build` empties first: a `clean` in one would delete what the other has written.
export default defineConfig(
  (["esm", "cjs"] as const).map((format) => ({
    entry: format === "esm" && cliExists() ? { ...library, [CLI.name]: CLI.source } : library,
    format,
    dts: { entry: library },
    splitting: true,
    clean: false,
    minify: false, // readable in node_modules; whoever ships to browsers minifies
    target: "es2022",
    platform: "neutral", // the library; the CLI names its modules `node:` and esbuild leaves them alone
  })),
);
