import type { Emit, EmitComment } from "../emit.ts";
import { HiddenPart, type HtmlScope } from "../html/index.ts";
import { endOfExpression } from "../mdx/javascript.ts";
import { readJsxTag } from "../mdx/jsx.ts";
import { isMatch } from "../sticky.ts";
import type { InlineMarkup } from "./inline-html.ts";

const COMMENT = /^\{\s*\/\*([\s\S]*)\*\/\s*\}$/;
const TAG = /<[\p{IDS}$_/>]/uy;

/** Tags of JSX, expressions in braces and comments. What never ends hides the rest: it may be anybody's code. */
export function inlineJsx(text: string, scope: HtmlScope, emit: Emit, emitComment: EmitComment): InlineMarkup {
  const hidden = new HiddenPart(scope, emit);
  const hide = (at: number, end: number, name: string): number => {
    const to = end === -1 ? text.length : end;
    emit(at, to, "inline", name);
    return to;
  };
  return {
    read: (at) => {
      if (text[at] === "{") {
        const end = hide(at, endOfExpression(text, at), "expression");
        const inside = COMMENT.exec(text.slice(at, end))?.[1];
        if (inside) emitComment(text.indexOf("/*", at) + 2, text.lastIndexOf("*/", end));
        return end;
      }
      if (text.startsWith("<!--", at)) {
        const end = text.indexOf("-->", at + 2);
        if (end > at + 4) emitComment(at + 4, end);
        return hide(at, end === -1 ? end : end + 3, "comment");
      }
      if (!isMatch(TAG, text, at)) return at + 1;
      const tag = readJsxTag(text, at);
      if (tag !== undefined && !tag.selfClosing) hidden.read(text, tag, at);
      return hide(at, tag?.end ?? -1, "markup");
    },
    finish: () => hidden.finish(text.length),
  };
}
