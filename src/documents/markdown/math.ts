import { DIGITS, LETTERS, regex } from "../../unicode/index.ts";

const PERSIAN = regex`/[${LETTERS}]/`;
/** A command of TeX, or a name with an index or a power: beside one of them words are part of the formula. */
const TEX = /\\|[A-Za-z0-9)}\]][_^]/;
const LONGEST = 1000;

/**
 * Finds math between dollars as Pandoc does: in `$…$` no white space stands inside the dollars and no digit behind
 * the last, so that «از $5 تا $10» is two prices. Words in the Persian script between two dollars are math only beside
 * a TeX command or an index. Ask for rising positions only; gives the end of the math that begins there, or -1.
 */
export function mathFinder(text: string): (at: number) => number {
  let done = 0;
  return (at) => {
    if (at < done) return -1;
    const size = text[at + 1] === "$" ? 2 : 1;
    const open = at + size;
    let close = open;
    while (close < text.length && text[close] !== "$") close += text[close] === "\\" ? 2 : 1;
    // What was read holds no other dollar that could open: go on behind it.
    done = Math.max(done, open);
    if (close >= text.length || (size === 2 && text[close + 1] !== "$")) {
      if (close >= text.length) done = text.length;
      return -1;
    }
    const inside = text.slice(open, close);
    if (inside === "" || (PERSIAN.test(inside) && !TEX.test(inside))) return -1;
    if (size === 1 && (/^\s|\s$/.test(inside) || regex`/[${DIGITS}]/`.test(text[close + 1] ?? ""))) return -1;
    done = close + size;
    return done;
  };
}

/**
 * The end of the math in `\( … \)` or `\[ … \]` that begins at an offset, or -1. To CommonMark these are escaped brackets, and words in
 * them are no formula but a remark, unless a TeX command stands beside them.
 */
export function endOfTexMath(text: string, at: number, find: (search: string, from: number) => number): number {
  const closing = text[at + 1] === "(" ? "\\)" : "\\]";
  const end = find(closing, at + 2);
  if (end === -1 || end === at + 2 || end - at > LONGEST) return -1;
  const inside = text.slice(at + 2, end);
  return PERSIAN.test(inside) && !TEX.test(inside) ? -1 : end + 2;
}
