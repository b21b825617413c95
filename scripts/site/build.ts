/** The documentation as one static site: made of the doc comments, the rules and the Markdown in docs. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { apiPages } from "./api.ts";
import { writeAssets } from "./assets.ts";
import { frontPages } from "./front.ts";
import { guidePages } from "./guides.ts";
import { layout } from "./layout.ts";
import { llmsFullText, llmsText } from "./llms.ts";
import { NOT_FOUND, notFoundPage } from "./not-found.ts";
import { LANGUAGES, Pages, placeOf, VERSION } from "./pages.ts";
import { buildPlayground, playgroundPages } from "./playground.ts";
import { rulePages } from "./rules.ts";
import { searchIndex } from "./search-index.ts";

/** Every page of the site. */
export async function sitePages(): Promise<Pages> {
  return new Pages([
    ...frontPages(),
    ...guidePages(),
    ...(await rulePages()),
    ...playgroundPages(),
    ...(await apiPages()),
  ]);
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
  write(NOT_FOUND, notFoundPage());
  write("llms.txt", llmsText(pages.all));
  write("llms-full.txt", llmsFullText(pages.all));
  // GitHub Pages is to serve the files as they are.
  write(".nojekyll", "");
  await buildPlayground(join(out, VERSION, "playground"));
  await writeAssets(join(out, VERSION, "assets"));
  for (const language of LANGUAGES) {
    write(`${VERSION}/assets/search-${language}.js`, searchIndex(pages.all, language));
  }
  return pages;
}
