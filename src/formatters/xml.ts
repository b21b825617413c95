import { clean } from "../unicode/index.ts";
import { wellFormed } from "./well-formed.ts";

/** What XML 1.0 has no place for, in any spelling, beside halves of surrogate pairs: two code points that are no characters. */
const NOT_XML = /[\uFFFE\uFFFF]/g;

const REFERENCES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** The head of an XML document. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Attributes in the order given; a text that is quoted in one is shown as it is everywhere and speaks to nobody. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join("");
}

function escapeXml(text: string): string {
  return wellFormed(clean(text))
    .replace(NOT_XML, "\uFFFD")
    .replace(/[&<>"]/g, (sign) => REFERENCES[sign]!);
}
