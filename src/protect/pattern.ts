import type { Range } from "../edits/index.ts";
import { matchAt, type Recogniser } from "./recogniser.ts";
import { DIGIT, GLYPH, LATIN, OPENING_PARENTHESIS, PERCENT, QUOTATION } from "./triggers.ts";

const LONGEST = 80;
/** What parts a pattern from the prose around it. */
const EDGE = /[\s"\u00AB\u00BB\u201C\u201D\u060C\u061B\u061F\u2026`<>]/;

/** The stretch without a space or quote that a piece of it stands in; it starts no earlier than `from`. */
function tokenAround(piece: Range, text: string, from: number): Range {
  let { start, end } = piece;
  while (start > Math.max(from, piece.start - LONGEST) && !EDGE.test(text[start - 1]!)) start -= 1;
  while (end < Math.min(text.length, piece.end + LONGEST) && !EDGE.test(text[end]!)) end += 1;
  return { start, end };
}

/** What only regular expressions have: a class with a range, [0-9], [^a-z], [آ-ی]; a group, (?:, (?<=; a replacement, s/ي/ی/g. */
const OF_EXPRESSION =
  /\[\^?(?:[^\]\s]-[^\]\s])[^\]\s]{0,40}\]|\(\?(?:[:=!]|<[=!])|%?s\/[^/\s]{1,40}\/[^/\s]{0,40}\/[gim]{0,3}(?![\w/])/y;

/** A regular expression, by what is in it: ^(1[0-9]|3[1-9])$ */
export const regularExpression: Recogniser = {
  name: "regular-expression",
  triggers: QUOTATION | OPENING_PARENTHESIS | LATIN | PERCENT,
  find: (text, at, from) => {
    const piece = matchAt(OF_EXPRESSION, text, at);
    return piece && tokenAround(piece, text, from);
  },
};

/** What tells that digits are named by the first and the last: letters so named near them, or brackets about them. */
const RANGE = /[Aa]-[Zz]|[آا]-ی|\(0[-\u2013]9\)|\u0660/;
const RANGE_REACH = 16;

/** All digits, as such: A-Z، a-z، 0-9; (0-9); ٠–٩. */
export const digitRange: Recogniser = {
  name: "range of characters",
  triggers: DIGIT,
  behind: "-\u2013",
  find: (text, at) => {
    const range = matchAt(/0[-\u2013]9(?![0-9])|\u0660[-\u2013]\u0669/y, text, at);
    return range && RANGE.test(text.slice(Math.max(0, at - RANGE_REACH), at + RANGE_REACH)) ? range : undefined;
  },
};

/** The query of an address by itself: ?page=2 */
const QUERY = /\?[A-Za-z_][\w.-]{0,40}=[\w%.-]{0,80}(?:&[A-Za-z_][\w.-]{0,40}=[\w%.-]{0,80}){0,20}/y;

/** A query, or a name of files with a ? for any character: گزارش-??.txt, *.?ml */
export const filePattern: Recogniser = {
  name: "file-pattern",
  triggers: GLYPH,
  find: (text, at, from) => {
    if (text[at] !== "?") return undefined;
    const range = tokenAround({ start: at, end: at + 1 }, text, from);
    return /^[^.?]*[?*.-][^.]*\.[\w?*]{1,5}$|^\*\.[\w?]{1,5}$/.test(text.slice(range.start, range.end))
      ? range
      : matchAt(QUERY, text, at);
  },
};
