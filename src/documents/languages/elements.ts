import { readTag } from "../../languages/index.ts";
import { finder } from "../emit.ts";
import type { LanguageRange } from "../types.ts";

/** No start tag is longer. */
const LONGEST = 1000;
const ATTRIBUTE = /(?<![\w:.-])([\w:.-]+)=(?:"([^"<]*)"|'([^'<]*)')/g;

/** What an attribute of elements by some name says of the language of their content, up to the next of them. */
export function languagesOfElements(
  source: string,
  name: string,
  ...attributes: readonly string[]
): readonly LanguageRange[] {
  const found: { start: number; end: number; language: string }[] = [];
  const opening = `<${name}`;
  const find = finder(source);
  for (let at = source.indexOf(opening); at !== -1; at = source.indexOf(opening, at + opening.length)) {
    const end = find(">", at);
    if (end === -1) break;
    const tag = source.slice(at, Math.min(end, at + LONGEST));
    const said = attributes.map((attribute) => attributeIn(tag, attribute)).find((value) => value !== undefined);
    if (!/^[\s/]/.test(`${tag.slice(opening.length)} `) || said === undefined || readTag(said) === undefined) continue;
    if (found.length > 0) found.at(-1)!.end = at;
    found.push({ start: found.length === 0 ? 0 : at, end: source.length, language: said });
  }
  return found;
}

function attributeIn(tag: string, attribute: string): string | undefined {
  const found = Array.from(tag.matchAll(ATTRIBUTE)).find(([, name]) => name === attribute);
  return found?.[2] ?? found?.[3];
}
