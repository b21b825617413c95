/** The playground: its page in both languages, and its program, which has the library in a worker. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { minify } from "terser";
import { pageHtml } from "../../docs/playground/page.ts";
import { PERSIAN_OF_CONTROLS, shownOptions } from "../../docs/playground/shown-options.ts";
import { TEXTS } from "../../docs/playground/texts.ts";
import type { Told } from "../../docs/playground/view/told.ts";
import { rules } from "../../src/rules.ts";
import { ROOT } from "../entries.ts";
import { inlineRegexesPlugin } from "../inline-regexes.ts";
import { optionComments } from "../option-comments.ts";
import { PERSIAN_OPTIONS } from "../persian-options.ts";
import { LANGUAGES, type Language, type Page } from "./pages.ts";
import { reasonOf } from "./reasons.ts";
import { RULE_TEXTS } from "./rule-texts.ts";

const SOURCES = join(ROOT, "docs/playground");

export function playgroundPages(): readonly Page[] {
  const data = { first: readFileSync(join(SOURCES, "samples/letter.txt"), "utf8") };
  return LANGUAGES.map((language) => ({
    key: "playground/index",
    language,
    section: "playground",
    title: TEXTS[language].title,
    description: TEXTS[language].description,
    markdown: `# ${TEXTS[language].title}\n\n${TEXTS[language].description}\n`,
    html: pageHtml(language, data),
    wide: true,
    styles: ["playground/style.css"],
    scripts: ["playground/main.js"],
  }));
}

/** What of the engine is a file of its own: the words, which two others share, and what is loaded when it is asked for. */
const ENGINE = {
  "engine/worker": join(SOURCES, "engine/worker.ts"),
  "engine/lexicon": join(ROOT, "src/zwnj/lexicon/lexicon.generated.ts"),
  "engine/why": join(SOURCES, "engine/why.ts"),
  "engine/values": join(SOURCES, "engine/values.ts"),
};
/** The readers of documents; those that are sub-paths of the package are files of their own, which load one another. */
const FORMATS = { "engine/formats": join(SOURCES, "engine/formats.ts") };
const PARTS = { ...ENGINE, ...FORMATS };

/** The worker has no reader of documents in it: what it is given at first is plain text. Their names and endings it knows. */
const READERS = ["html/index", "json", "markdown/index", "po"].map((name) => join(ROOT, `src/documents/${name}.ts`));
const NO_READERS = `
import { FORMATS } from "./formats.ts";
const reader = (name) => ({ name, extensions: FORMATS[name] });
export const [html, json, markdown, mdx, po] = ["html", "json", "markdown", "mdx", "po"].map(reader);`;

/** Writes the program into a folder, from which the pages load it. */
export async function buildPlayground(out: string): Promise<void> {
  const shared = {
    bundle: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    outdir: out,
    write: false,
  } as const satisfies BuildOptions;
  const { "engine/worker": worker, ...others } = ENGINE;
  const built = await Promise.all([
    build({
      ...shared,
      minify: true,
      entryPoints: [join(SOURCES, "main.ts"), join(SOURCES, "style.css")],
      splitting: true,
      chunkNames: "parts/[name]-[hash]",
      loader: { ".txt": "text" },
      define: { RULE_ADDRESS: JSON.stringify("../rules/{id}.html") },
      plugins: [inlineRegexesPlugin],
    }),
    // No chunks here: what is split off costs everyone eight kilobytes, in names and in what is no longer compressed together.
    build({
      ...shared,
      minifySyntax: true,
      entryPoints: { "engine/worker": worker },
      plugins: [withoutReaders, apart, inlineRegexesPlugin],
    }),
    build({ ...shared, minifySyntax: true, entryPoints: others, plugins: [apart, inlineRegexesPlugin] }),
    build({
      ...shared,
      minifySyntax: true,
      entryPoints: FORMATS,
      splitting: true,
      chunkNames: "engine/[name]-[hash]",
      plugins: [apart, inlineRegexesPlugin],
    }),
  ]);
  for (const { path, text } of built.flatMap(({ outputFiles }) => outputFiles)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, path.endsWith(".js") ? await squeeze(text) : text);
  }
  for (const language of LANGUAGES) {
    writeFileSync(join(out, `told-${language}.js`), `export const told = ${JSON.stringify(told(language))};\n`);
  }
}

/** By a minifier that takes longer than esbuild's, and leaves seven kilobytes less of the engine. */
async function squeeze(code: string): Promise<string> {
  const { code: squeezed } = await minify(code, { module: true, ecma: 2020, compress: { passes: 2 } });
  return squeezed!;
}

/** What is told of the rules and the options, in one language. @throws Error for an option of which nothing is told */
function told(language: Language): Told {
  const ofRules = rules.map((rule) => {
    const sentence = language === "fa" ? rule.persian : rule.summary;
    return [rule.id, { sentence, ...reasonOf(rule, language) }];
  });
  const comments = optionComments();
  const ofOptions = shownOptions().map((name) => {
    const persian = PERSIAN_OF_CONTROLS[name] ?? PERSIAN_OPTIONS[name].text;
    const text = language === "fa" ? persian : comments.get(name)?.text;
    if (text === undefined) throw new Error(`playground: nothing is told of ${name} in ${language}`);
    return [name, text];
  });
  return {
    rules: Object.fromEntries(ofRules),
    options: Object.fromEntries(ofOptions),
    folders: RULE_TEXTS[language].folders,
  };
}

/** Files of the engine import one another as they lie in the site. */
const apart: Plugin = {
  name: "apart",
  setup(build) {
    build.onResolve(
      { filter: /(?:lexicon\.generated|\/why|\/values|\/formats)\.ts$/ },
      ({ path, resolveDir, kind }) => {
        const name = basename(path, ".ts").replace(".generated", "");
        const isOwn = Object.values(PARTS).includes(join(resolveDir, path));
        return isOwn && kind !== "entry-point" ? { path: `./${name}.js`, external: true } : undefined;
      },
    );
  },
};

const withoutReaders: Plugin = {
  name: "without-readers",
  setup(build) {
    build.onResolve({ filter: /\.ts$/ }, ({ path, importer, resolveDir }) =>
      importer === join(ROOT, "src/documents/index.ts") && READERS.includes(join(resolveDir, path))
        ? { path: "readers", namespace: "without-readers" }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "without-readers" }, () => ({
      contents: NO_READERS,
      resolveDir: join(ROOT, "src/documents"),
    }));
  },
};
