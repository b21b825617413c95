import { isLetter, LETTER, QUOTE } from "../unicode/index.ts";
import type { Line, Rule, RulePage } from "../walk/index.ts";

/** Straight and curly double quotes, and two single ones typed for a double one. People mix their directions freely. */
const MARK = /["\u201C\u201D\u201E\u201F]|\u2018\u2018|\u2019\u2019|[\u00AB\u00BB]/g;

/** The marks of these that are replaced: most lines have guillemets only. */
const REPLACED = /["\u201C\u201D\u201E\u201F]|\u2018\u2018|\u2019\u2019/;

/** Before an opening mark: nothing, a space or a bracket. After a closing one: anything that is no letter of the same word. */
const OPENS_AFTER = " \t\u00A0([{\u00AB\u2039\u060C\u061B:/\u2013\u2014-";

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: "quote" | "open" | "close";
}

export const rule: Rule = {
  id: "punctuation/quotes",
  needs: QUOTE | LETTER,
  find(line, _options, report) {
    if (!REPLACED.test(line.text)) return;
    const pairs: (readonly [open: Mark, close: Mark, nested: boolean])[] = [];
    let pending: Mark | undefined;
    let depth = 0; // guillemets open around us
    let pendingDepth = 0;
    for (const mark of marks(line)) {
      if (mark.kind === "open") depth += 1;
      else if (mark.kind === "close") {
        depth = Math.max(0, depth - 1);
        if (depth < pendingDepth) pending = undefined; // its quotation ended before it did
      } else if (pending === undefined) {
        if (canOpen(line.text, mark)) {
          pending = mark;
          pendingDepth = depth;
        }
      } else if (canClose(line.text, mark) && depth === pendingDepth) {
        if (hasPersian(line.text, pending.end, mark.start)) pairs.push([pending, mark, depth > 0]);
        pending = undefined;
      }
    }
    for (const [open, close, nested] of pairs) {
      report(open.start, open.end, nested ? "\u2039" : "\u00AB");
      report(close.start, close.end, nested ? "\u203A" : "\u00BB");
    }
  },
};

/** The marks outside barriers: a quote inside code or a tag pairs with nothing here. */
function marks({ text, barriers }: Line): readonly Mark[] {
  const found: Mark[] = [];
  MARK.lastIndex = 0;
  let next = 0;
  for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
    const start = match.index;
    while (next < barriers.length && barriers[next]!.end <= start) next += 1;
    if (next < barriers.length && barriers[next]!.start <= start) continue;
    const kind = match[0] === "\u00AB" ? "open" : match[0] === "\u00BB" ? "close" : "quote";
    found.push({ start, end: start + match[0].length, kind });
  }
  return found;
}

function canOpen(text: string, { start, end }: Mark): boolean {
  return (start === 0 || OPENS_AFTER.includes(text[start - 1]!)) && end < text.length && !/\s/.test(text[end]!);
}

function canClose(text: string, { start }: Mark): boolean {
  return !/\s/.test(text[start - 1]!);
}

function hasPersian(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isLetter(text.charCodeAt(i))) return true;
  return false;
}

export const page: RulePage = {
  summary:
    "Double quotes around Persian text become « », inside a quotation ‹ ›. Quotes without a partner, inches and quoted English stay.",
  persian: "گیومهٔ لاتین دور متن فارسی به «» و در دل نقل\u200Cقول به ‹› تبدیل می\u200Cشود.",
  authority: "CLDR fa delimiters: « » and ‹ ›",
  examples: [
    ['گفت: "سلام"', "گفت: «سلام»"],
    ["کتاب ”شاهنامه“ را", "کتاب «شاهنامه» را"],
    ['«گفت "بیا" و رفت»', "«گفت ‹بیا› و رفت»"],
  ],
  stays: ['نمایشگر ۲۷" خرید', 'گفت "سلام و رفت', 'نوشت "Hello" و رفت'],
};
