/** XLIFF as a document: `xliff`. @packageDocumentation */
import { readCatalogue, readLanguages } from "./catalogue.ts";
import { FURTHER_FORMATS } from "./formats.ts";
import { languagesOfElements } from "./languages/index.ts";
import { isOneOf, type Names } from "./names.ts";
import type { DocumentFormat } from "./types.ts";
import {
  childrenOf,
  commentsOf,
  contentReader,
  type Element,
  elementsOf,
  isLeft,
  readXml,
  textOf,
} from "./xml/index.ts";

export type { DocumentFormat } from "./types.ts";

/** Inline elements of XLIFF 1.2 and 2 that stand for code, with whatever they hold. */
const CODE: Names = " x bx ex ph bpt ept it sub sc ec cp sm em ";

/**
 * XLIFF 1.2 and 2: prose is what stands in `<target>`, but for inline codes, alternatives (`<alt-trans>`) and what has `translate="no"`.
 *
 * @example
 * lintText('<xliff><file><unit><segment><target>كتاب</target></segment></unit></file></xliff>', { document: xliff, language: "fa" }).findings.length; // 1
 */
export const xliff: DocumentFormat = {
  name: "xliff",
  extensions: FURTHER_FORMATS.xliff.extensions,
  languages: (source) =>
    readLanguages("xliff", source, () => {
      const whole = languagesOfElements(source, "xliff", "trgLang");
      return whole.length > 0 ? whole : languagesOfElements(source, "file", "target-language");
    }),
  parse: (source, options) =>
    readCatalogue("xliff", "XLIFF", source, options, () => {
      const xml = readXml(source);
      const contentOf = contentReader(source, xml, { isHidden: isCode });
      const values = [];
      const entries = [];
      for (const element of elementsOf(xml.root)) {
        const { name, parent } = element;
        if (name === "trans-unit" || name === "unit") entries.push(element);
        if (name !== "target" || (parent?.name !== "trans-unit" && parent?.name !== "segment")) continue;
        if (isLeft(element, "translate", "no")) continue;
        const [original] = childrenOf(parent, "source");
        const unit = parent.name === "segment" ? parent.parent : parent;
        const key = unit?.attributes.get("resname") ?? unit?.attributes.get("name") ?? unit?.attributes.get("id") ?? "";
        values.push(contentOf(element, { keys: { key }, ...(original && { original: textOf(source, original) }) }));
      }
      return { values, comments: commentsOf(xml), entries: entries.map(({ start, end }) => ({ start, end })) };
    }),
};

function isCode({ name, attributes }: Element): boolean {
  return isOneOf(CODE, name) || attributes.get("mtype") === "protected" || attributes.get("translate") === "no";
}
