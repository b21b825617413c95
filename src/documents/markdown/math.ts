const PERSIAN = /[\u0620-\u06FF]/;

/**
 * Finds math between dollars as Pandoc does: in `$…$` no white space stands inside the dollars and no digit behind
 * the last, so that «از $5 تا $10» is two prices. Words in the Persian script between two dollars are math only beside
 * a TeX command. Ask for rising positions only; gives the end of the math that begins there, or -1.
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
    if (inside === "" || (PERSIAN.test(inside) && !inside.includes("\\"))) return -1;
    if (size === 1 && (/^\s|\s$/.test(inside) || /[0-9\u06F0-\u06F9]/.test(text[close + 1] ?? ""))) return -1;
    done = close + size;
    return done;
  };
}
