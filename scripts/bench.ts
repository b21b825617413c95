/**
 * Bundles a benchmark and runs it with plain node: a loader that compiles file by file would be measured along with the code.
 *
 *     npm run bench:lint                 that is: tsx scripts/bench.ts lint
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { ROOT } from "./entries.ts";
import { inlineRegexesPlugin } from "./inline-regexes.ts";
import { buildTables } from "./tables/generated.ts";

const [name, ...rest] = process.argv.slice(2);
const source = resolve(ROOT, `bench/${name}.ts`);
const folder = mkdtempSync(join(tmpdir(), "virayesh-bench-"));
const outfile = join(folder, `${name}.mjs`);
await buildTables();
try {
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "es2022",
    minifySyntax: true, // as the package is built
    plugins: [inlineRegexesPlugin],
    // Texts and rivals are found from where the source stands.
    define: {
      "import.meta.url": JSON.stringify(pathToFileURL(source).href),
      "import.meta.dirname": JSON.stringify(resolve(ROOT, "bench")),
    },
  });
  process.exitCode = spawnSync(process.execPath, [outfile, ...rest], { stdio: "inherit" }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
