import { matchAt, type Recogniser } from "./recogniser.ts";
import { COLON, DIGIT, EYES, LESS_THAN, NUMBER_SIGN, PICTOGRAPH } from "./triggers.ts";

/** Pictographs with their variation selectors, skin tones and ZWJ sequences; flags; keycaps. A run of them is one barrier. */
export const emoji: Recogniser = {
  name: "emoji",
  triggers: PICTOGRAPH | DIGIT | NUMBER_SIGN,
  find: (text, at) => {
    const isKeycap = text[at + 1] === "\uFE0F" || text[at + 1] === "\u20E3";
    if (!isKeycap && text.charCodeAt(at) < 0x700) return undefined;
    // Written here and not above: to read the properties of Unicode takes time, which no import should.
    return matchAt(
      /(?:\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)*[\u{E0020}-\u{E007F}]*)+/uy,
      text,
      at,
    );
  },
};

const SMILEY = /(?:[:;=]['\u2019]?-?(?:\)+|\(+|\]+|\[+|D+|[PpOo3|*])|<3|:-?[/\\])(?![A-Za-z0-9/])/y;

/** :) ;-) :D <3. The space before it goes with it: without it «خوب :)» would read as a colon and a bracket. */
export const smiley: Recogniser = {
  name: "smiley",
  triggers: COLON | EYES | LESS_THAN,
  find: (text, at, from) => {
    const before = text[at - 1];
    if (before !== undefined && !/[\s!?.\u061F\u2026\p{Extended_Pictographic}\uFE0F\uDC00-\uDFFF]/u.test(before))
      return undefined;
    const found = matchAt(SMILEY, text, at);
    if (found === undefined) return undefined;
    return { start: (before === " " || before === "\u00A0") && at > from ? at - 1 : at, end: found.end };
  },
};
