/** What reads the index of the search. A script of its own, since most pages are read without a search. */
import MiniSearch, { type SearchResult } from "minisearch";
import { SEARCH_OPTIONS, type SearchEntry } from "./search-options.ts";

/** The pages that a query finds, the best first. */
export type Find = (query: string) => readonly SearchResult[];

declare global {
  /** Set by this script. */
  var virayeshFinder: ((index: string) => Find) | undefined;
}

globalThis.virayeshFinder = (text) => {
  const index = MiniSearch.loadJSON<SearchEntry>(text, SEARCH_OPTIONS);
  return (query) => index.search(query);
};
