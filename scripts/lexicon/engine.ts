import { resolve } from "node:path";
import { build } from "esbuild";
import type { findRepairs, normalize } from "../../src/normalize/index.ts";
import { ROOT } from "../entries.ts";

/** Finds and makes repairs by another lexicon than the one that is built: bundled with it, and run from memory. */
export async function engineWith(
  lexiconModule: string,
): Promise<{ findRepairs: typeof findRepairs; normalize: typeof normalize }> {
  const { outputFiles } = await build({
    entryPoints: [resolve(ROOT, "src/normalize/index.ts")],
    bundle: true,
    format: "esm",
    target: "es2022",
    write: false,
    plugins: [
      {
        name: "another-lexicon",
        setup({ onLoad }) {
          onLoad({ filter: /lexicon\.generated\.ts$/ }, () => ({ contents: lexiconModule, loader: "ts" }));
        },
      },
    ],
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString("base64")}`);
}
