/** Translations of Qt as a document: `qt`. @packageDocumentation */
import { readCatalogue, readLanguages } from "./catalogue.ts";
import { FURTHER_FORMATS } from "./formats.ts";
import { languagesOfElements } from "./languages/index.ts";
import { isOneOf, type Names } from "./names.ts";
import type { DocumentFormat } from "./types.ts";
import { childrenOf, commentsOf, contentReader, type Element, elementsOf, readXml, textOf } from "./xml/index.ts";

export type { DocumentFormat } from "./types.ts";

/** What `type` of a translation says that is in use no more. */
const GONE: Names = " vanished obsolete ";

/**
 * Translations of Qt Linguist, `.ts` files that begin with `<TS>`: prose is what stands in `<translation>`, in each of its `<numerusform>`, unless the message has vanished.
 *
 * @example
 * lintText('<TS language="fa"><context><message><translation>كتاب</translation></message></context></TS>', { document: qt }).findings.length; // 1
 */
export const qt: DocumentFormat = {
  name: "qt",
  extensions: FURTHER_FORMATS.qt.extensions,
  languages: (source) => readLanguages("qt", source, () => languagesOfElements(source, "TS", "language")),
  parse: (source, options) =>
    readCatalogue("qt", "Qt translations", source, options, () => {
      const xml = readXml(source);
      const contentOf = contentReader(source, xml, { isHidden: ({ name }) => name === "byte" });
      const messages = Array.from(elementsOf(xml.root)).filter(({ name }) => name === "message");
      const values = messages.flatMap((message) => {
        const [original] = childrenOf(message, "source");
        const [translation] = childrenOf(message, "translation");
        if (translation === undefined || isOneOf(GONE, translation.attributes.get("type") ?? "")) return [];
        const more = original === undefined ? {} : { original: textOf(source, original) };
        return formsOf(translation).map((form) => contentOf(form, more));
      });
      return { values, comments: commentsOf(xml), entries: messages.map(({ start, end }) => ({ start, end })) };
    }),
};

/** The texts of a translation: one for each number, of one or more lengths. */
function formsOf(element: Element): readonly Element[] {
  const forms = element.children.filter(({ name }) => name === "numerusform" || name === "lengthvariant");
  return forms.length === 0 ? [element] : forms.flatMap(formsOf);
}
