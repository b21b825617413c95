import type { Emit } from "../emit.ts";

/**
 * Finds the syntax of a message in ICU format that has branches (`plural`, `select`, `selectordinal`), however deep: each
 * branch is a sentence of its own, and what stands between two is an edge. A message that is not well formed has no branches.
 *
 * Source: Unicode ICU, MessageFormat, apostrophe mode DOUBLE_OPTIONAL.
 */
export function scanIcu(text: string, emit: Emit): void {
  if (!text.includes("plural") && !text.includes("select")) return;
  // White space as JSON may write it; `{count, plural, offset:1 ` and `{who, select, `; `one {`, `=0 {`.
  const gap = "(?:\\s|\\\\[nrt])*";
  const start = `\\{${gap}[^\\s{},'\\\\]{1,64}${gap},${gap}(?:plural|select|selectordinal)${gap},(?:${gap}offset:\\d+)?`;
  if (!new RegExp(start).test(text)) return;
  const selector = `${gap}(?:=\\d{1,9}|[^\\s{}=,#'\\\\]{1,64})${gap}\\{`;
  const opening = new RegExp(start + selector, "y");
  const nextBranch = new RegExp(`\\}(?:${selector}|${gap}(\\}))`, "y");
  const argument = /\{[^{}']*\}/y;
  const mark = /[{}']/g;
  const found: Parameters<Emit>[] = [];
  /** Matches at an offset, and says what was found there; the offset behind it. */
  const take = (pattern: RegExp, at: number): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  let depth = 0;
  let position = 0;
  for (let next = take(mark, 0); next !== null; next = take(mark, position)) {
    const at = next.index;
    if (next[0] === "'") {
      // Two are one; one before a brace quotes up to the next; any other is an apostrophe.
      const isQuote = text[at + 1] === "{" || text[at + 1] === "}";
      const end = isQuote ? text.indexOf("'", at + 1) : -1;
      position = end === -1 ? at + (text[at + 1] === "'" ? 2 : 1) : end + 1;
      if (end !== -1) found.push([at, position, "inline", "placeholder"]);
      continue;
    }
    const pattern = next[0] === "}" ? nextBranch : opening;
    const syntax = next[0] === "}" && depth === 0 ? null : take(pattern, at);
    if (syntax !== null) {
      position = pattern.lastIndex;
      found.push([at, position, "edge", "placeholder"]);
      if (next[0] === "{") depth += 1;
      else if (syntax[1] !== undefined) depth -= 1;
    } else {
      if (next[0] === "}" || take(argument, at) === null) return;
      position = argument.lastIndex;
      found.push([at, position, "inline", "placeholder"]);
    }
  }
  if (depth === 0) for (const barrier of found) emit(...barrier);
}
