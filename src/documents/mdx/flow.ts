import { isMatch } from "../sticky.ts";
import { endOfExpression, endOfModule } from "./javascript.ts";
import { readJsxTag } from "./jsx.ts";

/** A block of MDX that is no Markdown. */
export interface Flow {
  readonly end: number;
  /** `import` and `export`, or tags and expressions that fill their lines. */
  readonly kind: "module" | "jsx";
}

const MODULE = /(?:import|export) /y;
const GAP = /[ \t]*/y;
const LINE_END = /[ \t]*(?:[\r\n]|$)/y;
/** Behind anything else `<` is a sign of arithmetic. */
const OPENING = /^(?:\{|<[\p{IDS}$_/>!])/u;

/**
 * Reads the block of MDX that begins at an offset; nothing when a paragraph begins there, with tags and expressions in its
 * first line. What never ends goes to the next blank line: no MDX parser would take it, and nobody's code may be changed.
 */
export function flowReader(source: string): (start: number, isAtMargin: boolean) => Flow | undefined {
  let text = source;
  const endOf = (at: number): number => {
    if (text.startsWith("<!--", at)) return text.indexOf("-->", at + 2) + 3 || -1;
    return text[at] === "{" ? endOfExpression(text, at) : (readJsxTag(text, at)?.end ?? -1);
  };
  return (start, isAtMargin) => {
    if (isAtMargin && isMatch(MODULE, source, start)) return { end: endOfModule(source, start), kind: "module" };
    // Once something never ended, nothing more is looked for behind its paragraph, so that all is read once.
    if (!OPENING.test(source.slice(start, start + 2))) return undefined;
    if (text !== source) text = source.slice(0, endOfParagraph(source, start));
    let end = start;
    while (OPENING.test(source.slice(end, end + 2))) {
      const next = endOf(end);
      if (next <= end) {
        text = "";
        return { end: endOfParagraph(source, start), kind: "jsx" };
      }
      end = next;
      if (isMatch(LINE_END, source, end)) return { end, kind: "jsx" };
      if (isMatch(GAP, source, end)) end = GAP.lastIndex;
    }
    return source.slice(start, end).includes("\n") ? { end, kind: "jsx" } : undefined;
  };
}

function endOfParagraph(source: string, start: number): number {
  const blank = /\n[ \t\r]*(?:\n|$)/g;
  blank.lastIndex = start;
  return blank.exec(source)?.index ?? source.length;
}
