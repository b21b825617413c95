import { readdirSync, statSync } from "node:fs";
import { basename, relative, resolve, sep } from "node:path";
import { defineConfig, type Options } from "tsup";
import { CLI, cliExists, ROOT, readEntries } from "./scripts/entries.ts";
import { inlineRegexesPlugin } from "./scripts/inline-regexes.ts";
import { markPure } from "./scripts/mark-pure.ts";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

// A sub-path whose source is not written yet is left out, so that the package builds while it grows;
// test/dist/dist.test.ts fails as long as one is missing.
const library: Record<string, string> = {};
for (const { name, source, exists } of readEntries()) {
  // Data is imported as ./data/…, so every file that imports it stands in dist/ itself.
  if (name.includes("/"))
    throw new Error(`tsup.config: name the file of ${source} without a folder, not dist/${name}.js`);
  if (exists) library[name] = source;
}

/** Generated tables from this size on are files of their own: whoever uses two sub-paths has them once. */
const DATA_BYTES = 16_384;

const data = Object.fromEntries(
  readdirSync(resolve(ROOT, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".generated.ts"))
    .map((entry) => resolve(entry.parentPath, entry.name))
    .filter((path) => statSync(path).size >= DATA_BYTES)
    .map((path) => [`data/${basename(path, ".generated.ts")}`, relative(ROOT, path).split(sep).join("/")]),
);

function dataStaysApart(ending: string): Plugin {
  const names = new Map(Object.entries(data).map(([name, source]) => [resolve(ROOT, source), name]));
  return {
    name: "data-stays-apart",
    setup(build) {
      build.onResolve({ filter: /\.generated\.ts$/ }, ({ path, resolveDir, kind }) => {
        const name = kind === "entry-point" ? undefined : names.get(resolve(resolveDir, path));
        return name === undefined ? undefined : { path: `./${name}${ending}`, external: true };
      });
    },
  };
}

// No chunks: reading a file costs Node about a millisecond, and ten of them broke the promise of 5 ms an import. So each
// sub-path is one file, and it is a bundler's statement-wise tree shaking that keeps a lone function small: constants are
// inlined (minifySyntax does that across modules), and what is left at module level is marked as pure.
function options(format: "esm" | "cjs", entry: Record<string, string>): Options {
  return {
    entry,
    format,
    splitting: false,
    treeshake: false,
    clean: false, // `npm run build` empties dist/; a `clean` in one build would delete what another has written
    minify: false, // names and lines stay readable in node_modules; whoever ships to browsers minifies
    target: "es2022",
    platform: "neutral",
    esbuildPlugins: [inlineRegexesPlugin, dataStaysApart(format === "esm" ? ".js" : ".cjs")],
    esbuildOptions(esbuild) {
      esbuild.minifySyntax = true;
    },
    plugins: [{ name: "mark-pure", renderChunk: (code) => ({ code: markPure(code) }) }],
  };
}

export default defineConfig([
  ...(["esm", "cjs"] as const).map((format) => ({
    ...options(format, { ...library, ...data }),
    dts: { entry: library },
  })),
  // The program is ESM only and loads its commands and parsers lazily, so it may have chunks.
  ...(cliExists() ? [{ ...options("esm", { [CLI.name]: CLI.source }), dts: false, splitting: true }] : []),
]);
