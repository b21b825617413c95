import { resolve } from "node:path";
import { defineConfig, type Options } from "tsup";
import { collapseProperties } from "./scripts/collapse-properties.ts";
import { CLI, cliExists, ROOT, readEntries, WORKER } from "./scripts/entries.ts";
import { inlineRegexesPlugin } from "./scripts/inline-regexes.ts";
import { markPure } from "./scripts/mark-pure.ts";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

// A sub-path whose source is not written yet is left out, so that the package builds while it grows;
// test/dist/dist.test.ts fails as long as one is missing.
const light: Record<string, string> = {};
/** Sub-paths with word tables. Tables are files of their own for them: whoever uses two of these has them once. */
const heavy: Record<string, string> = {};
for (const { name, source, exists, lazy } of readEntries()) {
  // Data is imported as ./data/…, so every file that imports it stands in dist/ itself.
  if (lazy && name.includes("/"))
    throw new Error(`tsup.config: name the file of ${source} without a folder, not dist/${name}.js`);
  if (exists) (lazy ? heavy : light)[name] = source;
}

const LEXICON = "src/zwnj/lexicon/lexicon.generated.ts";
/** Holds all of the other tables, as each file costs Node about a millisecond. */
const SPELLINGS = "scripts/tables/all-spellings.ts";
/** The parser of JavaScript, which three formats share. */
const PARSER = "scripts/tables/parser.ts";
/** What only people read: the names of guards (src/zwnj/guards.ts) and shortcuts, which are sentences. No other key of `src` has a space (a test looks). */
const SENTENCES = / /;
const data = { "data/lexicon": LEXICON, "data/spellings": SPELLINGS, "data/parser": PARSER };

function dataStaysApart(ending: string): Plugin {
  return {
    name: "data-stays-apart",
    setup(build) {
      build.onResolve({ filter: /\.generated\.ts$/ }, ({ path, importer, resolveDir, kind }) => {
        if (kind === "entry-point" || importer === resolve(ROOT, SPELLINGS)) return undefined;
        const name = resolve(resolveDir, path) === resolve(ROOT, LEXICON) ? "lexicon" : "spellings";
        return { path: `./data/${name}${ending}`, external: true };
      });
    },
  };
}

function parserStaysApart(path: string): Plugin {
  return {
    name: "parser-stays-apart",
    setup(build) {
      build.onResolve({ filter: /^@babel\/parser$/ }, ({ importer }) =>
        importer === resolve(ROOT, PARSER) ? undefined : { path, external: true },
      );
    },
  };
}

// No chunks: reading a file costs Node about a millisecond, and ten of them broke the promise of 5 ms an import. So each
// sub-path is one file, and it is a bundler's statement-wise tree shaking that keeps a lone function small: constants are
// inlined (minifySyntax does that across modules), and what is left at module level is marked as pure.
function options(format: "esm" | "cjs", entry: Record<string, string>, plugins: Plugin[] = []): Options {
  return {
    entry,
    format,
    splitting: false,
    treeshake: false,
    clean: false, // `npm run build` empties dist/; a `clean` in one build would delete what another has written
    minify: false, // names and lines stay readable in node_modules; whoever ships to browsers minifies
    target: "es2022",
    platform: "neutral",
    esbuildPlugins: [inlineRegexesPlugin, ...plugins],
    esbuildOptions(esbuild) {
      esbuild.minifySyntax = true;
    },
    plugins: [{ name: "mark-pure", renderChunk: (code) => ({ code: markPure(code) }) }],
  };
}

/** A bundle for browsers has no use for sentences, nor for tables of them; the program keeps both, since `virayesh why` prints them. */
function shortened(library: Options): Options {
  const isTable = (name: string) => /^(?:guards|shortcuts)\d*$/.test(name);
  return {
    ...library,
    plugins: [
      { name: "collapse-properties", renderChunk: (code) => ({ code: collapseProperties(code, isTable) }) },
      ...(library.plugins ?? []),
    ],
    esbuildOptions(esbuild, context) {
      library.esbuildOptions?.(esbuild, context);
      esbuild.mangleProps = SENTENCES;
      esbuild.mangleQuoted = true;
    },
  };
}

export default defineConfig([
  ...(["esm", "cjs"] as const).flatMap((format) => [
    shortened({
      ...options(format, { ...heavy, ...data }, [dataStaysApart(format === "esm" ? ".js" : ".cjs")]),
      dts: false,
    }),
    {
      ...options(format, light, [parserStaysApart(`../data/parser${format === "esm" ? ".js" : ".cjs"}`)]),
      dts: { entry: { ...heavy, ...light } },
    },
  ]),
  // The program is ESM only and loads its commands and parsers lazily, so it may have chunks.
  ...(cliExists()
    ? [
        {
          ...options("esm", { [CLI.name]: CLI.source, [WORKER.name]: WORKER.source }, [
            dataStaysApart(".js"),
            parserStaysApart("./data/parser.js"),
          ]),
          dts: false,
          splitting: true,
        },
      ]
    : []),
]);
