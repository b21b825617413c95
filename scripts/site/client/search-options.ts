/** What the index of the search and the search itself have to agree on. */
import type { Options } from "minisearch";
import { searchKey } from "../../../src/characters/search-key.ts";

/** A page as the search knows it. */
export interface SearchEntry {
  /** Its path from the folder of the version. */
  readonly id: string;
  readonly title: string;
  readonly headings: string;
  readonly text: string;
  readonly description: string;
  readonly section: string;
}

/** Between words; a ZWNJ stands within one. */
const BETWEEN = /[^\p{L}\p{M}\p{N}\u200C]+/u;
/** Where a name in camel case has a new word. */
const HUMP = /(?<=\p{Ll})(?=\p{Lu})/u;

export const SEARCH_OPTIONS: Options<SearchEntry> = {
  fields: ["title", "headings", "text"],
  storeFields: ["title", "description", "section"],
  // A name is found whole and by its words.
  tokenize: (text) => text.split(BETWEEN).flatMap((word) => (HUMP.test(word) ? [word, ...word.split(HUMP)] : [word])),
  // كتابهاي, کتاب‌های and کتابهای are the same word to whoever searches.
  processTerm: (term) => searchKey(term) || null,
  searchOptions: {
    boost: { title: 10, headings: 3 },
    // What is about the project itself comes last, what is called so first.
    boostDocument: (id, term, stored) => {
      if (String(id).startsWith("project/")) return 0.3;
      return searchKey(String(stored?.["title"])).trim() === term ? 4 : 1;
    },
    // Of two letters too much begins with them.
    prefix: (term) => term.length > 2,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    combineWith: "AND",
  },
};
