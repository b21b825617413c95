import type { Attribute, Tag } from "../html/index.ts";
import { endOf, matchAt } from "../sticky.ts";
import { endOfExpression } from "./javascript.ts";

/** `<a`, `</a.b`, `<a:b`, `<>`, `</>`; behind white space `<` is a sign of arithmetic. */
const OPENING = /<(\/?)[ \t\n]*(?:([\p{IDS}$_][\p{IDC}$\u200C\u200D.:-]*)|(?=>))/uy;
const GAP = /[ \t\r\n]*/y;
const ATTRIBUTE = /([^\s"'{}<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/y;

/** Reads the JSX tag whose `<` stands at `start`; nothing when none begins or ends there. Only attributes in quotes are told. */
export function readJsxTag(text: string, start: number): Tag | undefined {
  const [opening, slash, name = ""] = matchAt(OPENING, text, start) ?? [];
  if (opening === undefined) return undefined;
  const attributes: Attribute[] = [];
  const closing = slash === "/";
  let selfClosing = false;
  for (let i = start + opening.length; i < text.length; ) {
    i = endOf(GAP, text, i);
    const character = text[i];
    if (character === ">") return { name, start, end: i + 1, closing, selfClosing, attributes };
    if (character === "{") {
      const end = endOfExpression(text, i);
      if (end === -1) return undefined;
      i = end;
      continue;
    }
    if (character === "<") return undefined;
    selfClosing = character === "/";
    const [attribute, key, double, single] = matchAt(ATTRIBUTE, text, i) ?? [];
    const value = double ?? single;
    if (attribute === undefined || key === undefined) i += 1;
    else {
      i = ATTRIBUTE.lastIndex;
      if (value !== undefined) attributes.push({ name: key, start: i - 1 - value.length, end: i - 1 });
    }
  }
  return undefined;
}
