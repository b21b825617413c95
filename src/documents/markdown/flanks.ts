import { lookBack } from "../../unicode/index.ts";

/** What stands beside a mark of Markdown decides what the mark does. Each function tells that as a role of its barrier. */

const WHITE_SPACE = /\s/;
const PUNCTUATION = /[\p{P}\p{S}]/u;
/** Behind these, white space and the start GFM makes a link of `www.` (cmark-gfm and micromark). */
const BEFORE_LINK = /[\s(*_[\]~]/;

/** Whether a run of emphasis marks can open or close (CommonMark 6.2): the same for `~` in GFM. */
export function roleOfEmphasis(text: string, start: number, end: number): string {
  const [before, after] = [characterBefore(text, start), characterAt(text, end)];
  const [markBefore, markAfter] = [PUNCTUATION.test(before), PUNCTUATION.test(after)];
  const [spaceBefore, spaceAfter] = [WHITE_SPACE.test(before), WHITE_SPACE.test(after)];
  const left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
  const right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
  const hasUnderscore = text.slice(start, end).includes("_");
  const opens = left && !(hasUnderscore && right && !markBefore);
  const closes = right && !(hasUnderscore && left && !markAfter);
  return `${opens ? "opens" : ""}${closes ? "closes" : ""}`;
}

export const BEHIND_MARK = "behind a mark";

/** Whether a bare address is a link: behind some characters it is for GFM, behind other marks for some programs, in a word for none. */
export function roleOfAddress(text: string, at: number): string {
  const before = characterBefore(text, at);
  if (/h/i.test(text[at]!) || BEFORE_LINK.test(before)) return "link";
  return PUNCTUATION.test(before) ? BEHIND_MARK : "in a word";
}

/** A whole character; beyond an end there is the end of a line. */
function characterBefore(text: string, offset: number): string {
  return /.$/su.exec(lookBack(text, offset, 2))?.[0] ?? "\n";
}

function characterAt(text: string, offset: number): string {
  return offset < text.length ? String.fromCodePoint(text.codePointAt(offset)!) : "\n";
}
