import { DIGITS, isLetter, LETTER, lookBack, QUOTE, regex } from "../unicode/index.ts";
import type { Line, Rule, RulePage } from "../walk/index.ts";

/** Straight and curly double quotes, and two single ones or two angles typed for a double one. People mix their directions freely. */
const MARK = /["\u201C\u201D\u201E\u201F]|\u2018\u2018|\u2019\u2019|\u2039\u2039|\u203A\u203A|<<|>>|[\u00AB\u00BB]/g;

/** What a pair that is replaced has, one half of it at least: most lines have guillemets only. */
const REPLACED = /["\u201C\u201D\u201E\u201F]|\u2018\u2018|\u2019\u2019|\u203A\u203A|>>/;
const TYPED_ANGLES = /[<\u2039\u203A>]{2}/;

/** Before an opening mark: nothing, a space, a bracket, a mark that ends a sentence. After a closing one: no letter of the same word. */
const OPENS_AFTER = " \t\u00A0([{\u00AB\u2039\u060C\u061B\u061F\u2026!?.:/*_\u2013\u2014-";

interface Mark {
  readonly start: number;
  readonly end: number;
  /** Guillemets say which half they are; other marks are what they can be. */
  readonly half?: "open" | "close";
  readonly opens: boolean;
  readonly closes: boolean;
  /** Between two spaces, so that it may be either. Two such make no pair among others: the words between may as well be those outside. */
  readonly loose: boolean;
}

export const rule: Rule = {
  id: "punctuation/quotes",
  needs: QUOTE | LETTER,
  find(line, _options, report) {
    if (!REPLACED.test(line.text)) return;
    const found = pairs(line);
    if (isEnglish(line.text, found)) return;
    const edits = found.flatMap(([open, close, depth]) => {
      const [left, right] = depth % 2 === 0 ? "\u00AB\u00BB" : "\u2039\u203A";
      return [
        { ...open, mark: left! },
        { ...close, mark: right! },
      ];
    });
    for (const { start, end, mark } of edits.sort((a, b) => a.start - b.start)) report(start, end, mark);
  },
};

/** So many words make a sentence. */
const WORDS = 3;

/** Whether what stands outside the quotations is English: in `called "کتاب" in Persian` the quotes are those of the sentence. */
function isEnglish(text: string, found: readonly Pair[]): boolean {
  let words = 0;
  let from = 0;
  for (const [open, close] of [...found, [undefined, undefined]]) {
    const outside = text.slice(from, open?.start);
    for (let i = 0; i < outside.length; i++) if (isLetter(outside.charCodeAt(i))) return false;
    words += outside.match(/[A-Za-z]{2,}/g)?.length ?? 0;
    from = Math.max(from, close?.end ?? 0);
  }
  return words >= WORDS;
}

type Pair = readonly [open: Mark, close: Mark, depth: number];

/** The complete pairs around Persian text, with the number of quotations around each. An odd mark is passed over: it opens what never closes. */
function pairs(line: Line): readonly Pair[] {
  const { text } = line;
  const stack: Mark[] = [];
  const found: [open: Mark, close: Mark][] = [];
  const guillemets: Mark[] = [];
  let letter = -1;
  let read = 0;
  const all = marks(line);
  for (const mark of all) {
    for (; read < mark.start; read++) if (isLetter(text.charCodeAt(read))) letter = read;
    if (mark.half === "open") stack.push(mark);
    else if (mark.half === "close") {
      // What was opened in the quotation and not closed ends with it.
      while (stack.length > 0 && stack.pop()!.half === undefined);
    } else {
      const top = stack.at(-1);
      if (mark.closes && top !== undefined && top.half === undefined && belongTogether(text, top, mark)) {
        stack.pop();
        if (letter >= top.end && !(top.loose && mark.loose && all.length > 2)) found.push([top, mark]);
      } else if (mark.opens) stack.push(mark);
    }
    if (mark.half !== undefined) guillemets.push(mark);
  }
  return withDepth(found, guillemets);
}

/** Typed angles go with typed angles of the same kind, every other mark with any other. */
function belongTogether(text: string, open: Mark, close: Mark): boolean {
  const [left, right] = [text.slice(open.start, open.end), text.slice(close.start, close.end)];
  const angles = TYPED_ANGLES.test(left);
  return angles === TYPED_ANGLES.test(right) && (!angles || (left === "<<") === (right === ">>"));
}

/** Counts what is open around each pair, in one pass over all edges. */
function withDepth(
  found: readonly (readonly [open: Mark, close: Mark])[],
  guillemets: readonly Mark[],
): readonly Pair[] {
  const edges = [
    ...found.flatMap((pair) => [
      { at: pair[0].start, step: 1, pair },
      { at: pair[1].start, step: -1, pair: undefined },
    ]),
    ...guillemets.map(({ start, half }) => ({ at: start, step: half === "open" ? 1 : -1, pair: undefined })),
  ].sort((a, b) => a.at - b.at);
  const result: Pair[] = [];
  let depth = 0;
  for (const { step, pair } of edges) {
    if (pair !== undefined) result.push([...pair, depth]);
    depth = Math.max(0, depth + step);
  }
  return result;
}

/** The marks outside barriers: a quote inside code or a tag pairs with nothing here. */
function marks({ text, barriers }: Line): readonly Mark[] {
  const found: Mark[] = [];
  MARK.lastIndex = 0;
  let next = 0;
  for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    while (next < barriers.length && barriers[next]!.end <= start) next += 1;
    if (next < barriers.length && barriers[next]!.start <= start) continue;
    found.push(markAt(text, start, end));
  }
  return found;
}

function markAt(text: string, start: number, end: number): Mark {
  const mark = text.slice(start, end);
  if (mark === "\u00AB") return { start, end, half: "open", opens: true, closes: false, loose: false };
  if (mark === "\u00BB") return { start, end, half: "close", opens: false, closes: true, loose: false };
  const before = text[start - 1] ?? " ";
  const after = text[end] ?? " ";
  const [spaceBefore, spaceAfter] = [/\s/.test(before), /\s/.test(after)];
  // Behind a number it is the sign of an inch.
  const loose =
    spaceBefore && spaceAfter && !TYPED_ANGLES.test(mark) && !regex`/[${DIGITS}]\s$/`.test(lookBack(text, start, 2));
  return {
    start,
    end,
    loose,
    opens:
      !/^[>\u203A]/.test(mark) &&
      ((!spaceAfter && (OPENS_AFTER.includes(before) || BEHIND_VAV.test(lookBack(text, start, 2)))) || loose),
    closes: !/^[<\u2039]/.test(mark) && (!spaceBefore || loose || CLOSES_BEFORE.test(after)),
  };
}

/** «و"سلام"»: no word ends so, and a quotation does only if one is open. */
const BEHIND_VAV = /^\s?و$/;
/** Behind a mark with a space before it that can only close. */
const CLOSES_BEFORE = /[\u060C\u061B\u061F.!:)\u00BB]/;

export const page: RulePage = {
  summary:
    "Double quotes around Persian text become « », inside a quotation ‹ ›. Quotes without a partner, inches and quoted English stay.",
  persian: "گیومهٔ لاتین دور متن فارسی به «» و در دل نقل\u200Cقول به ‹› تبدیل می\u200Cشود.",
  authority: "CLDR fa delimiters: « » and ‹ ›",
  examples: [
    ['گفت: "سلام"', "گفت: «سلام»"],
    ["کتاب ”شاهنامه“ را", "کتاب «شاهنامه» را"],
    ['«گفت "بیا" و رفت»', "«گفت ‹بیا› و رفت»"],
    ['گفت: "شنیدم "بیا" گفتی"', "گفت: «شنیدم ‹بیا› گفتی»"],
    ["داستان <<هدهد>> را", "داستان «هدهد» را"],
  ],
  stays: ['نمایشگر ۲۷" خرید', 'گفت "سلام و رفت', 'نوشت "Hello" و رفت'],
};
