/** The playground: its page in both languages, and its program, which has the library in a worker. */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { pageHtml } from "../../docs/playground/page.ts";
import { TEXTS } from "../../docs/playground/texts.ts";
import { formatNames } from "../../src/lint/index.ts";
import { ROOT } from "../entries.ts";
import { inlineRegexesPlugin } from "../inline-regexes.ts";
import { optionComments } from "../option-comments.ts";
import { LANGUAGES, type Page } from "./pages.ts";

const SOURCES = join(ROOT, "docs/playground");

export function playgroundPages(): readonly Page[] {
  const data = { formats: formatNames, first: readFileSync(join(SOURCES, "samples/letter.txt"), "utf8") };
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

/** Writes the program into a folder, from which the pages load it. */
export async function buildPlayground(out: string): Promise<void> {
  const shared: BuildOptions = {
    bundle: true,
    format: "esm",
    minify: true,
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    outdir: out,
  };
  await Promise.all([
    build({
      ...shared,
      entryPoints: [join(SOURCES, "main.ts"), join(SOURCES, "style.css")],
      splitting: true,
      chunkNames: "parts/[name]-[hash]",
      loader: { ".txt": "text" },
      define: {
        OPTION_COMMENTS: JSON.stringify(Object.fromEntries(optionComments())),
        RULE_ADDRESS: JSON.stringify("../rules/{id}.html"),
      },
      plugins: [inlineRegexesPlugin],
    }),
    // No chunks here: what is split off costs everyone eight kilobytes, in names and in what is no longer compressed together.
    build({ ...shared, entryPoints: ENGINE, plugins: [inlineRegexesPlugin, apart] }),
  ]);
}

/** Files of the engine import one another as they lie in the site. */
const apart: Plugin = {
  name: "apart",
  setup(build) {
    build.onResolve({ filter: /(?:lexicon\.generated|\/why|\/values)\.ts$/ }, ({ path, resolveDir, kind }) => {
      const name = basename(path, ".ts").replace(".generated", "");
      const isOwn = Object.values(ENGINE).includes(join(resolveDir, path));
      return isOwn && kind !== "entry-point" ? { path: `./${name}.js`, external: true } : undefined;
    });
  },
};
