/** What the pages load beside themselves: style sheet, scripts, the font and its licence, the icon, the index of the search. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import subsetFont from "subset-font";
import { ROOT } from "../entries.ts";

const HERE = join(ROOT, "scripts/site");
const FONTS = join(ROOT, "node_modules/vazirmatn");

/** Of what the site carries along: the font, the search, and what readers of documents are made of. */
const LICENCES = [
  "vazirmatn/OFL.txt",
  "minisearch/LICENSE.txt",
  "yaml/LICENSE",
  "@babel/parser/LICENSE",
  "jsonc-parser/LICENSE.md",
];

export async function writeAssets(out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  copyFileSync(join(HERE, "assets/icon.svg"), join(out, "icon.svg"));
  const licences = LICENCES.map(
    (file) => `${file}\n\n${readFileSync(join(ROOT, "node_modules", file), "utf8").trim()}\n`,
  );
  writeFileSync(join(out, "licences.txt"), licences.join("\n\n"));
  writeFileSync(join(out, "vazirmatn.woff2"), await font());
  await build({
    entryPoints: ["client/site.ts", "client/search-engine.ts", "client/theme.ts", "assets/style.css"].map((file) =>
      join(HERE, file),
    ),
    outdir: out,
    entryNames: "[name]",
    bundle: true,
    minify: true,
    target: "es2022",
    external: ["*.woff2"],
    legalComments: "none",
    logLevel: "warning",
  });
}

/** Letters that a page of the site can have: Latin, Persian and Arabic, marks, arrows; the others come from the system's fonts. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x600, 0x6ff],
  [0x200c, 0x200f],
  [0x2013, 0x2026],
  [0x2190, 0x2193],
] as const;

/** Vazirmatn, variable between regular and bold, with those letters alone: 52 kB instead of 109. */
function font(): Promise<Buffer> {
  const whole = readFileSync(join(FONTS, "fonts/webfonts/Vazirmatn[wght].woff2"));
  const letters = RANGES.map(([first, last]) =>
    String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  );
  return subsetFont(whole, letters.join(""), {
    targetFormat: "woff2",
    variationAxes: { wght: { min: 400, max: 700 } },
  });
}
