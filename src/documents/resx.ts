/** Resources of .NET as a document: `resx`. @packageDocumentation */
import { readCatalogue } from "./catalogue.ts";
import { FURTHER_FORMATS } from "./formats.ts";
import type { DocumentFormat } from "./types.ts";
import { childrenOf, commentsOf, contentReader, readXml } from "./xml/index.ts";

export type { DocumentFormat } from "./types.ts";

/**
 * Resources of .NET, `.resx`: prose is what stands in `<value>` of `<data>` that is a string: without a `type` or `mimetype`, and not what a
 * designer notes for itself (`>>label.Name`).
 *
 * @example
 * lintText('<root><data name="a"><value>كتاب</value></data></root>', { document: resx }).findings.length; // 1
 */
export const resx: DocumentFormat = {
  name: "resx",
  extensions: FURTHER_FORMATS.resx.extensions,
  parse: (source, options) =>
    readCatalogue("resx", ".NET resources", source, options, () => {
      const xml = readXml(source);
      const contentOf = contentReader(source, xml);
      const entries = childrenOf(xml.root, "data");
      const values = entries.flatMap((entry) => {
        const key = entry.attributes.get("name") ?? "";
        const isOther = entry.attributes.has("type") || entry.attributes.has("mimetype");
        if (isOther || key.startsWith("&gt;&gt;") || key.startsWith(">>")) return [];
        return childrenOf(entry, "value").map((value) => contentOf(value, { keys: { key } }));
      });
      return { values, comments: commentsOf(xml), entries: entries.map(({ start, end }) => ({ start, end })) };
    }),
};
