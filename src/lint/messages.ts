import type { Edit, Range } from "../edits/index.ts";
import {
  ALM,
  BOM,
  LRM,
  NARROW_NBSP,
  NBSP,
  RLM,
  SOFT_HYPHEN,
  TATWEEL,
  ZERO_WIDTH_SPACE,
  ZWJ,
  ZWNJ,
} from "../unicode/index.ts";
import { looksAlike } from "./look-alike.ts";
import { isBlank, isSpace } from "./white-space.ts";

/** The languages of messages. */
export type MessageLanguage = "en" | "fa";

/** A message in each language. */
export type Message = Readonly<Record<MessageLanguage, string>>;

const CONTEXT = 24;
/** The most that is quoted; of a longer text both ends. */
const LONGEST = 120;
/** The most changes whose code points are named. */
const MOST_CODES = 4;

/** Tells what edits change: an excerpt as it is and as it would be, and the code points of what looks alike. */
export function describeEdits(
  source: string,
  { start, end }: Range,
  after: string,
  edits: readonly Edit[],
  isSafe: boolean,
  language: MessageLanguage,
): string {
  const [old, written] = [shorten(source.slice(start, end)), shorten(after)];
  const codes = describeCodePoints(source, edits);
  if (language === "fa")
    return `${isSafe ? `بنویسید «${written}»` : `شاید «${written}» درست باشد`}، نه «${old}»${codes}`;
  return isSafe ? `“${old}” should be “${written}”${codes}` : `“${old}” may have to be “${written}”${codes}`;
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST / 2)}…${text.slice(-LONGEST / 2)}` : text;
}

/** The words that the edits touch, as far as they are no longer than a reader can take in. */
export function excerptOf(source: string, edits: readonly Edit[], within: Range): Range {
  let start = edits[0]!.start;
  let end = edits.at(-1)!.end;
  const [first, last] = [Math.max(within.start, start - CONTEXT), Math.min(within.end, end + CONTEXT)];
  // An edit of white space concerns the words on both of its sides.
  if (isBlank(source.charCodeAt(start))) while (start > first && isBlank(source.charCodeAt(start - 1))) start -= 1;
  while (start > first && !isSpace(source.charCodeAt(start - 1))) start -= 1;
  if (isBlank(source.charCodeAt(end - 1))) while (end < last && isBlank(source.charCodeAt(end))) end += 1;
  while (end < last && !isSpace(source.charCodeAt(end))) end += 1;
  return { start, end };
}

/** ` (U+0020 → U+200C ZWNJ)`: the changes that no reader sees, each once. */
function describeCodePoints(source: string, edits: readonly Edit[]): string {
  const codes: string[] = [];
  for (const { start, end, replacement } of edits) {
    const code = unseenChange(source.slice(start, end), replacement);
    if (code !== "" && codes.length <= MOST_CODES && !codes.includes(code)) codes.push(code);
  }
  if (codes.length === 0) return "";
  return ` (${codes.slice(0, MOST_CODES).join(", ")}${codes.length > MOST_CODES ? ", …" : ""})`;
}

/** Changes that were told before, by what is written: most of a text are a few that come again and again. */
let told: Map<string, Map<string, string>> | undefined;
/** A mark with the space before it. */
const SHORT = 2;
/** No more replacements are remembered, and of one no more changes. */
const MANY = 1000;
const FEW = 100;

/** `U+0020 → U+200C ZWNJ`; empty for a change that one sees. */
function unseenChange(before: string, after: string): string {
  told ??= new Map();
  const known = told.get(after);
  let change = known?.get(before);
  if (change !== undefined) return change;
  change = looksAlike(before, after) ? `${codePoints(before)} → ${codePoints(after)}` : "";
  if (after.length <= SHORT && before.length <= SHORT) {
    if (known !== undefined) {
      if (known.size < FEW) known.set(before, change);
    } else if (told.size < MANY) told.set(after, new Map([[before, change]]));
  }
  return change;
}

/** What is known by a short name. */
const NAMES: Readonly<Record<string, string>> = {
  [NBSP]: "NBSP",
  [SOFT_HYPHEN]: "SHY",
  [ALM]: "ALM",
  [TATWEEL]: "tatweel",
  [ZERO_WIDTH_SPACE]: "ZWSP",
  [ZWNJ]: "ZWNJ",
  [ZWJ]: "ZWJ",
  [LRM]: "LRM",
  [RLM]: "RLM",
  [NARROW_NBSP]: "NNBSP",
  [BOM]: "BOM",
};

/** `U+0640 tatweel ×3 U+06CC`; of a long text the beginning. */
function codePoints(text: string): string {
  const names: string[] = [];
  let count = 1;
  const characters = [...text];
  for (const [i, character] of characters.entries()) {
    if (character === characters[i + 1]) count += 1;
    else {
      const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
      const name = NAMES[character];
      names.push(`U+${code}${name === undefined ? "" : ` ${name}`}${count === 1 ? "" : ` ×${count}`}`);
      count = 1;
    }
    if (names.length > MOST_CODES) return `${names.slice(0, MOST_CODES).join(" ")} …`;
  }
  return names.join(" ") || "∅";
}
