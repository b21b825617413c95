/** The index of the search: made when the site is built, asked in the browser (client/search.ts), without a server. */
import MiniSearch from "minisearch";
import { SEARCH_OPTIONS, type SearchEntry } from "./client/search-options.ts";
import { renderMarkdown } from "./markdown.ts";
import { type Language, type Page, placeOf, relative, type Section, VERSION } from "./pages.ts";

/** Of no use to whoever looks for something. */
const NOT_SEARCHED = "project/third-party-notices";

/** A script that hands the index over: unlike `fetch`, it works from a folder that no server serves. */
export function searchIndex(pages: readonly Page[], language: Language): string {
  const index = new MiniSearch<SearchEntry>(SEARCH_OPTIONS);
  for (const page of pages) {
    // The API has pages in English only, and whoever reads Persian looks for its names too.
    const isWanted = page.language === language || (page.section === "api" && page.language === "en");
    if (isWanted && page.section !== undefined && page.key !== NOT_SEARCHED)
      index.addAll(entriesOf(page, page.section));
  }
  return `globalThis.virayeshSearch(${JSON.stringify(JSON.stringify(index))});\n`;
}

/** A guide is long: each of its headings is found by itself. Other pages are found as a whole. */
function entriesOf({ key, language, title, description, markdown }: Page, section: Section): readonly SearchEntry[] {
  const { headings, texts } = renderMarkdown(markdown, language);
  const id = relative(`${VERSION}/index.html`, `${placeOf(key, language)}.html`);
  // Functions of several modules have the same name.
  const [, module] = /^api\/(.+)\/[^/]+$/.exec(key) ?? [];
  const page = { id, title, description: description.slice(0, 160), section: module ?? section };
  if (section !== "guides" || key === "guides/index") {
    return [{ ...page, headings: headings.map(({ text }) => text).join("\n"), text: texts.join("\n") }];
  }
  const parts = headings.map((heading, i) => ({
    ...page,
    id: `${id}#${heading.id}`,
    title: heading.text,
    description: title,
    headings: "",
    text: texts[i + 1]!,
  }));
  return [{ ...page, headings: "", text: texts[0]! }, ...parts];
}
