import type { Range } from "../../edits/index.ts";

/** An attribute with a value; `start` and `end` are those of the value without its quotes. */
export interface Attribute extends Range {
  /** In lower case. */
  readonly name: string;
}

/** A tag of HTML, read as the HTML Standard's tokenizer reads it. */
export interface Tag extends Range {
  /** In lower case. */
  readonly name: string;
  readonly closing: boolean;
  readonly selfClosing: boolean;
  readonly attributes: readonly Attribute[];
}

const NAME = /[^\s/>]+/y;
const ATTRIBUTE_NAME = /=?[^\s/>=]*/y;
const EQUALS = /\s*=\s*/y;
const UNQUOTED = /[^\s>]*/y;
const GAP = /[\s/]*/y;

/**
 * Reads the tag whose `<` stands at `start`. Nothing when no tag begins there; a tag that the text ends within has the
 * length of the text plus one as its `end`.
 */
export function readTag(text: string, start: number, find: (search: string, from: number) => number): Tag | undefined {
  const closing = text[start + 1] === "/";
  let position = start + (closing ? 2 : 1);
  if (!/[a-z]/i.test(text[position] ?? "")) return undefined;
  const name = take(NAME, text, position);
  position += name.length;
  const attributes: Attribute[] = [];
  for (;;) {
    position += take(GAP, text, position).length;
    if (position >= text.length)
      return { start, end: text.length + 1, name: name.toLowerCase(), closing, selfClosing: false, attributes };
    if (text[position] === ">") {
      const selfClosing = text[position - 1] === "/";
      return { start, end: position + 1, name: name.toLowerCase(), closing, selfClosing, attributes };
    }
    const attribute = take(ATTRIBUTE_NAME, text, position);
    position += attribute.length;
    const equals = take(EQUALS, text, position);
    if (equals === "") continue;
    position += equals.length;
    const quote = text[position];
    if (quote === '"' || quote === "'") {
      const end = find(quote, position + 1);
      if (end === -1)
        return { start, end: text.length + 1, name: name.toLowerCase(), closing, selfClosing: false, attributes };
      attributes.push({ name: attribute.toLowerCase(), start: position + 1, end });
      position = end + 1;
    } else {
      const value = take(UNQUOTED, text, position);
      attributes.push({ name: attribute.toLowerCase(), start: position, end: position + value.length });
      position += value.length;
    }
  }
}

/** The value of an attribute; of two with one name the first counts. */
export function attributeOf(text: string, tag: Tag, name: string): string | undefined {
  const attribute = tag.attributes.find((candidate) => candidate.name === name);
  return attribute === undefined ? undefined : text.slice(attribute.start, attribute.end);
}

function take(pattern: RegExp, text: string, position: number): string {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0] ?? "";
}
