import type { Barriers } from "../edits/index.ts";
import type { Options } from "../options/index.ts";
import type { Reading } from "../protect/index.ts";
import { LINE_BREAK, type Scan, scanLine } from "../unicode/index.ts";
import { endOfLine } from "./lines.ts";
import type { Rule } from "./rule.ts";
import { SettledWalker } from "./settled-walker.ts";
import { LazyBarriers, TextLine } from "./text-line.ts";

/**
 * Plain text as `walk` would repair it, without a record of what was done. Its barriers must not be breaks: then a line is a line whatever
 * they are, and they need not be found in a text in which no rule finds anything.
 */
export function rewrite(
  source: string,
  barriers: Barriers,
  rules: readonly Rule[],
  options: Options,
  reading: Reading,
): string {
  const walker = new SettledWalker(rules, options, reading);
  const lazy = new LazyBarriers(source, barriers);
  if (source.length <= MOST_OF_A_LINE) {
    const scan = scanLine(source);
    if ((scan.classes & LINE_BREAK) === 0) return rewriteLine(source, 0, source.length, scan, lazy, walker);
  }
  let result = "";
  let position = 0;
  for (let start = 0; start < source.length; ) {
    const end = endOfLine(source, start);
    const text = source.slice(start, end);
    const repaired = rewriteLine(text, start, end, scanLine(text), lazy, walker);
    if (repaired !== text) {
      result += source.slice(position, start) + repaired;
      position = end;
    }
    start = end + 1;
  }
  return position === 0 ? source : result + source.slice(position);
}

/** A text up to this length may be one line: its classes will tell, and then its end need not be looked for. */
const MOST_OF_A_LINE = 2000;

function rewriteLine(
  text: string,
  start: number,
  end: number,
  scan: Scan,
  lazy: LazyBarriers,
  walker: SettledWalker,
): string {
  return walker.walk(new TextLine(start, end, text, scan, lazy, undefined), []).text;
}
