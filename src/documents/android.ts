/** Android's string resources as a document: `android`. @packageDocumentation */
import { readCatalogue, readLanguages } from "./catalogue.ts";
import { FURTHER_FORMATS } from "./formats.ts";
import { languagesOfElements } from "./languages/index.ts";
import type { DocumentFormat } from "./types.ts";
import { commentsOf, contentReader, elementsOf, isLeft, readXml } from "./xml/index.ts";

export type { DocumentFormat } from "./types.ts";

/** `\'`, `\"`, `\n`, `\u0020`; and quotes, which keep the white space between them and are not shown. */
const ESCAPES = /\\(?:u[0-9a-fA-F]{4}|.)|"|&(?:#x[0-9a-fA-F]+|#\d+|[\w.:-]+);/gs;

/**
 * String resources of Android, `strings.xml`: prose is what stands in `<string>`, and in `<item>` of arrays and plurals. Tags in them, `<xliff:g>` with what it
 * holds, escapes, references and what has `translatable="false"` are not.
 *
 * @example
 * lintText('<resources><string name="a">كتاب</string></resources>', { document: android, language: "fa" }).output; // '<resources><string name="a">کتاب</string></resources>'
 */
export const android: DocumentFormat = {
  name: "android",
  extensions: FURTHER_FORMATS.android.extensions,
  languages: (source) =>
    readLanguages("android", source, () => languagesOfElements(source, "resources", "tools:locale")),
  parse: (source, options) =>
    readCatalogue("android", "Android resources", source, options, () => {
      const xml = readXml(source);
      const contentOf = contentReader(source, xml, { escapes: ESCAPES, isHidden: ({ name }) => name === "xliff:g" });
      const values = Array.from(elementsOf(xml.root)).flatMap((element) => {
        const { name, parent } = element;
        const isString = (name === "string" && parent === xml.root) || (name === "item" && isList(parent?.name));
        const holder = name === "item" ? parent : element;
        const key = holder?.attributes.get("name") ?? "";
        return isString && !isLeft(element, "translatable", "false") ? [contentOf(element, { keys: { key } })] : [];
      });
      return { values, comments: commentsOf(xml) };
    }),
};

function isList(name: string | undefined): boolean {
  return name === "string-array" || name === "plurals" || name === "array";
}
