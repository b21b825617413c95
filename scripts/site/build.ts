/** The documentation as one static site: made of the doc comments, the rules and the Markdown in docs. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "../entries.ts";
import { apiPages } from "./api.ts";
import { writeAssets } from "./assets.ts";
import { frontPages } from "./front.ts";
import { guidePages } from "./guides.ts";
import { layout } from "./layout.ts";
import { llmsFullText, llmsText } from "./llms.ts";
import { LANGUAGES, type Page, Pages, placeOf, VERSION } from "./pages.ts";
import { rulePages } from "./rules.ts";
import { searchIndex } from "./search-index.ts";

/** Every page of the site. */
export async function sitePages(): Promise<Pages> {
  const playground = await loadPlayground();
  return new Pages([...frontPages(playground !== undefined), ...guidePages(), ...rulePages(), ...(await apiPages())]);
}

/** Writes the whole site into a folder, which it empties first. */
export async function buildSite(out: string): Promise<Pages> {
  const pages = await sitePages();
  rmSync(out, { recursive: true, force: true });
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  };
  for (const page of pages.all) {
    const place = placeOf(page.key, page.language);
    write(`${place}.html`, layout(page, pages));
    write(`${place}.md`, page.markdown);
  }
  write(`${VERSION}/llms.txt`, llmsText(pages.all));
  write(`${VERSION}/llms-full.txt`, llmsFullText(pages.all));
  // GitHub Pages is to serve the files as they are.
  write(".nojekyll", "");
  await (await loadPlayground())?.buildPlayground(join(out, VERSION, "playground"));
  await writeAssets(join(out, VERSION, "assets"));
  for (const language of LANGUAGES) {
    write(`${VERSION}/assets/search-${language}.js`, searchIndex(pages.all, language));
  }
  return pages;
}

/** What scripts/site/playground.ts has to export. */
interface Playground {
  /** The page in both languages, with the key `playground/index`; `wide`, its `html` is the inside of `<main>`. */
  readonly playgroundPages: () => readonly Page[];
  /** Writes what those pages load (their `scripts` and `styles`) into the folder beside them, which may be empty or absent. */
  readonly buildPlayground: (out: string) => Promise<void>;
}

/** The playground, once it is there. */
async function loadPlayground(): Promise<Playground | undefined> {
  const file = join(ROOT, "scripts/site/playground.ts");
  return existsSync(file) ? ((await import(file)) as Playground) : undefined;
}
