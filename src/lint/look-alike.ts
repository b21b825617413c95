import { ARABIC_DIGITS, regex, VOWEL_SIGNS } from "../unicode/index.ts";

/** What no reader sees or tells apart: white space, format characters, tatweel, vowel signs. */
const UNSEEN = regex`/[\s\p{C}\u0640${VOWEL_SIGNS}]/gu`;

/** Characters by the one whose shape they share, at least in some places of a word or in some fonts. */
const SHAPES: Readonly<Record<string, string>> = {
  "\u064A": "\u06CC", // Arabic yeh, Farsi yeh
  "\u0649": "\u06CC", // alef maksura
  "\u0643": "\u06A9", // Arabic kaf, Persian kaf
  "\u06AA": "\u06A9", // swash kaf
  "\u06BE": "\u0647", // heh doachashmee, heh
  "\u06C1": "\u0647", // heh goal
  "\u06D5": "\u0647", // ae
  "\u066C": "\u060C", // thousands separator, Persian comma
  "\u201A": "\u060C", // low quotation mark
  "\u060D": "\u060C", // date separator
};

const ARABIC_DIGIT = regex`/[${ARABIC_DIGITS}]/g`;

/** Whether two texts look alike to a reader, so that only code points tell them apart. */
export function looksAlike(before: string, after: string): boolean {
  return shapeOf(before) === shapeOf(after);
}

function shapeOf(text: string): string {
  const plain = text.normalize("NFKD").replace(UNSEEN, "");
  let shape = "";
  for (const character of plain) shape += SHAPES[character] ?? character;
  return shape.replace(ARABIC_DIGIT, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0x90));
}
