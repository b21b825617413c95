/** The index of the search: made when the site is built, asked in the browser (client/search.ts), without a server. */
import MiniSearch from "minisearch";
import { SEARCH_OPTIONS, type SearchEntry } from "./client/search-options.ts";
import { renderMarkdown } from "./markdown.ts";
import { type Language, type Page, placeOf, relative, VERSION } from "./pages.ts";

/** A script that hands the index over: unlike `fetch`, it works from a folder that no server serves. */
export function searchIndex(pages: readonly Page[], language: Language): string {
  const index = new MiniSearch<SearchEntry>(SEARCH_OPTIONS);
  // The API has pages in English only, and whoever reads Persian looks for its names too.
  const found = pages.filter(
    ({ language: of, section }) => section !== undefined && (of === language || section === "api"),
  );
  index.addAll(found.map(entryOf));
  return `globalThis.virayeshSearch(${JSON.stringify(JSON.stringify(index))});\n`;
}

function entryOf({ key, language, title, description, markdown, section }: Page): SearchEntry {
  const { headings, text } = renderMarkdown(markdown, language);
  return {
    id: relative(`${VERSION}/index.html`, `${placeOf(key, language)}.html`),
    title,
    headings: headings.map((heading) => heading.text).join("\n"),
    text,
    description: description.slice(0, 160),
    section: section ?? "",
  };
}
