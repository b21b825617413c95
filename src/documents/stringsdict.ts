/** Plural rules of Apple's systems as a document: `stringsdict`. @packageDocumentation */
import { readCatalogue } from "./catalogue.ts";
import { FURTHER_FORMATS } from "./formats.ts";
import type { DocumentFormat, KeyPath } from "./types.ts";
import { commentsOf, contentReader, type Element, elementsOf, readXml, textOf } from "./xml/index.ts";

export type { DocumentFormat } from "./types.ts";

/** Their values are names that the system knows. */
const SPECIFICATIONS = /^NSStringFormat(?:SpecType|ValueType)Key$/;

/**
 * Property lists of plural rules for iOS and macOS, `.stringsdict`: prose is what stands in `<string>`, but for what tells the rule and the type of a number.
 *
 * @example
 * lintText("<plist><dict><key>a</key><string>كتاب</string></dict></plist>", { document: stringsdict }).findings.length; // 1
 */
export const stringsdict: DocumentFormat = {
  name: "stringsdict",
  extensions: FURTHER_FORMATS.stringsdict.extensions,
  parse: (source, options) =>
    readCatalogue("stringsdict", "a property list", source, options, () => {
      const xml = readXml(source);
      const contentOf = contentReader(source, xml);
      const values = [];
      const keysOf = new Map<Element, KeyPath>();
      for (const element of elementsOf(xml.root)) {
        const keys = keysOf.get(element);
        if (element.name === "string" && !SPECIFICATIONS.test(keys?.key ?? ""))
          values.push(contentOf(element, { keys }));
        let key = "";
        for (const child of element.children) {
          if (child.name === "key") key = textOf(source, child);
          else if (element.name === "dict") keysOf.set(child, { key, outer: keys });
          else if (keys !== undefined) keysOf.set(child, keys);
        }
      }
      return { values, comments: commentsOf(xml) };
    }),
};
