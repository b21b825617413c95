import MiniSearch from "minisearch";
import { expect, test } from "vitest";
import { SEARCH_OPTIONS, type SearchEntry } from "../../scripts/site/client/search-options.ts";

const entry = (id: string, title: string, text: string): SearchEntry => ({
  id,
  title,
  text,
  headings: "",
  description: "",
  section: "rules",
});
const index = new MiniSearch<SearchEntry>(SEARCH_OPTIONS);
index.addAll([
  entry("plural", "zwnj/plural", "«کتاب\u200Cها» و «کتاب\u200Cهای» با نیم\u200Cفاصله"),
  entry("findDates", "findDates()", "finds the dates of a text"),
  entry("DateOptions", "DateOptions", "findDates findDates findDates: options of findDates and parseDate"),
]);
const found = (query: string): readonly string[] => index.search(query).map(({ id }) => String(id));

test.each([
  ["كتابهاي", "plural"],
  ["کتاب\u200Cهای", "plural"],
  ["plural", "plural"],
  ["zwnj/plu", "plural"],
  ["findDates", "findDates"],
  ["finddates", "findDates"],
  ["dates find", "findDates"],
  ["findDate", "findDates"],
])("the search finds by %s", (query, id) => {
  expect(found(query)[0]).toBe(id);
});

test("nothing is found by what is nowhere", () => {
  expect(found("zzzz")).toEqual([]);
});
