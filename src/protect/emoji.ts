import type { Range } from "../edits/index.ts";
import { isLetter, isMark, LINE_BREAKS, lookBack, regex, ZWNJ } from "../unicode/index.ts";
import { matchAt, type Recogniser } from "./recogniser.ts";
import { COLON, DIGIT, EYES, LESS_THAN, NUMBER_SIGN, PICTOGRAPH } from "./triggers.ts";

let pictographs: RegExp | undefined;

/**
 * Pictographs with their variation selectors, skin tones and ZWJ sequences; flags; keycaps. Made when first needed: even to parse
 * the properties of Unicode takes time, which no import should.
 */
function emojiPattern(): RegExp {
  const one = "\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier})?";
  pictographs ??= new RegExp(
    `(?:\\p{Regional_Indicator}{2}|[0-9#*]\\uFE0F?\\u20E3|${one}(?:\\u200D${one})*[\\u{E0020}-\\u{E007F}]*)+`,
    "uy",
  );
  return pictographs;
}

/** A run of emoji is one barrier. */
export const emoji: Recogniser = {
  name: "emoji",
  triggers: PICTOGRAPH | DIGIT | NUMBER_SIGN,
  find: (text, at) => {
    const isKeycap = text[at + 1] === "\uFE0F" || text[at + 1] === "\u20E3";
    return isKeycap || text.charCodeAt(at) >= 0x700 ? matchAt(emojiPattern(), text, at) : undefined;
  },
};

const SMILEY =
  /(?:[:;=]['\u2019]?-?(?:\)+|\(+|\]+|\[+|D+|[PpOo3|*])|(?:<3+)+|:-?[/\\]|:[+-]1:)(?![A-Za-z0-9/])|\u061B-?[()]+(?![^\s.!\u060C\u061F\u2026])/y;

/** :) ;-) :D <3 :+1:. The space before it goes with it: without it «خوب :)» would read as a colon and a bracket. */
export const smiley: Recogniser = {
  name: "smiley",
  triggers: COLON | EYES | LESS_THAN,
  find: (text, at, from) => {
    const before = text[at - 1];
    if (followsPersian(text, at)) return onWord(text, at);
    if (before !== undefined && !/[^\S\uFEFF]|[!?.\u061F\u2026\u203C-\u3299\uFE0F\uDC00-\uDFFF]/.test(before))
      return undefined;
    const found = matchAt(SMILEY, text, at) ?? spaced(text, at);
    if (found === undefined) return undefined;
    return { start: (before === " " || before === "\u00A0") && at > from ? at - 1 : at, end: found.end };
  },
};

/** «: )» behind a sentence, if it closes no bracket. */
const SPACED = /[:;] \)+(?![^\s.!\u060C\u061F\u2026])/y;

function spaced(text: string, at: number): Range | undefined {
  const found = matchAt(SPACED, text, at);
  return found !== undefined && isOpen(text, at) ? undefined : found;
}

function isOpen(text: string, at: number): boolean {
  return OPEN_BRACKET.test(lookBack(text, at, BRACKET_REACH));
}

/** Typed onto a word, with nothing but a space or the end behind: «خدا:(». Letters and digits would be the next word: «صفحه:3». */
const ON_WORD = /(?:[:;=](?:\)+|\(+|D+|[Pp*|])|<3+|:[/\\])(?![^\s.!\u060C\u061F\u2026\u203C-\u3299\uD83C-\uD83E])/y;
/** A bracket that the line has opened before, one that it closes behind; those of smileys are none. */
const OPEN_BRACKET = regex`/(?<![:;=-])\([^()${LINE_BREAKS}]*$/`;
const CLOSED_BRACKET = regex`/^[^()${LINE_BREAKS}]*(?<![:;=-])\)/`;
/** So far is looked for the other half of a bracket. */
const BRACKET_REACH = 200;

function onWord(text: string, at: number): Range | undefined {
  const found = matchAt(ON_WORD, text, at);
  if (found === undefined) return undefined;
  // «(مثال:)» and «دلایل:( یکم )» are brackets.
  const isBracket =
    text[at + 1] === ")"
      ? isOpen(text, at)
      : text[at + 1] === "(" && CLOSED_BRACKET.test(text.slice(found.end, found.end + BRACKET_REACH));
  return isBracket ? undefined : found;
}

/** Whether a Persian letter stands before, with its marks. A ZWNJ between will be deleted. */
function followsPersian(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === ZWNJ) before -= 1;
  return isLetter(text.charCodeAt(before)) || isMark(text.charCodeAt(before));
}
