/** String catalogues of Xcode as a document: `xcstrings`. @packageDocumentation */
import { isPersian } from "../languages/index.ts";
import { expected, readCatalogue, readLanguages } from "./catalogue.ts";
import { FURTHER_FORMATS } from "./formats.ts";
import { readJson } from "./json.ts";
import type { DocumentFormat, KeyPath } from "./types.ts";

export type { DocumentFormat } from "./types.ts";

/**
 * String catalogues of Xcode, `.xcstrings`: prose is each `value` among the `localizations` in Persian, its variations by number and device included.
 *
 * @example
 * const catalogue = '{"strings": {"a": {"localizations": {"fa": {"stringUnit": {"value": "كتاب"}}}}}}';
 * lintText(catalogue, { document: xcstrings }).findings.length; // 1
 */
export const xcstrings: DocumentFormat = {
  name: "xcstrings",
  extensions: FURTHER_FORMATS.xcstrings.extensions,
  // Those of other languages are not looked at, so whatever is looked at is Persian.
  languages: (source) => readLanguages("xcstrings", source, () => [{ start: 0, end: source.length, language: "fa" }]),
  parse: (source, options) =>
    readCatalogue("xcstrings", "a string catalogue", source, options, () => {
      const { values, comments, failure } = readJson(source);
      if (failure !== undefined) throw expected(failure.english, failure.persian, failure.start);
      return { values: values.filter(({ keys }) => keys?.key === "value" && isInPersian(keys)), comments };
    }),
};

/** Whether some keys lead into a localization in Persian: `localizations`, then a language tag. */
function isInPersian(path: KeyPath): boolean {
  for (let { key, outer } = path; outer !== undefined; { key, outer } = outer) {
    if (outer.key === "localizations") return isPersian(key);
  }
  return false;
}
