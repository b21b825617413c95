import type { Range } from "../../edits/index.ts";
import { lookBack } from "../../unicode/index.ts";
import { type Place, placeOfAttribute } from "../code/names.ts";
import { finder } from "../emit.ts";
import { endTagFinder, readTag } from "../html/index.ts";
import { endOfExpression } from "../mdx/javascript.ts";
import { isMatch } from "../sticky.ts";

/** `{…}` in the markup, and the program in it. */
export interface Brace extends Range {
  /** The program, padded so that what is at an offset of the braces is at the same one of the text. */
  readonly text: string;
  readonly place: Place;
}

export interface Parts {
  readonly braces: readonly Brace[];
  /** What stands between the tags of scripts. */
  readonly scripts: readonly Range[];
  /** Where braces open that never close. */
  readonly unclosed?: number;
}

const MARK = /\{|<!--|<(?:script|style)(?=[\s>])/gi;
/** `#if`, `:else if`, `@html`; what stands behind others is no expression alone. */
const KEYWORD = /^\{\s*(?:#(?:if|key|await)|:else\s+if|@(?:html|render|const)|(?=[^#:@/]))/;
const CLOSING = /\{\s*\/[a-z]+\s*\}/y;
const ATTRIBUTE = /\s([\w-]{1,40})=["']?$/;
const LONGEST_NAME = 45;

/** The parts of a component that are no markup. */
export function partsOf(source: string): Parts {
  const braces: Brace[] = [];
  const scripts: Range[] = [];
  const find = finder(source);
  const findEndTag = endTagFinder(source, find);
  let position = 0;
  for (;;) {
    MARK.lastIndex = position;
    const found = MARK.exec(source);
    if (found === null) return { braces, scripts };
    const start = found.index;
    if (found[0] === "{") {
      // `{/if}` is no regular expression.
      const end = isMatch(CLOSING, source, start) ? CLOSING.lastIndex : endOfExpression(source, start);
      if (end === -1) return { braces, scripts, unclosed: start };
      const inside = source.slice(start, end);
      const [keyword] = KEYWORD.exec(inside) ?? [];
      const attribute = ATTRIBUTE.exec(lookBack(source, start, LONGEST_NAME))?.[1];
      const place = attribute === undefined ? "prose" : placeOfAttribute(attribute);
      if (keyword === undefined) braces.push({ start, end, text: "", place });
      else {
        const program = inside.slice(keyword.length, -1);
        braces.push({ start, end, text: `${" ".repeat(keyword.length - 1)}(${program}\n)`, place });
      }
      position = end;
    } else if (found[0] === "<!--") {
      const end = find("-->", start);
      if (end === -1) return { braces, scripts };
      position = end + 3;
    } else {
      const tag = readTag(source, start, find);
      const end = tag === undefined || tag.end > source.length ? -1 : findEndTag(tag.name, tag.end);
      if (tag === undefined || end === -1) return { braces, scripts };
      if (tag.name === "script") scripts.push({ start: tag.end, end: source.lastIndexOf("<", end - 1) });
      position = end;
    }
  }
}
