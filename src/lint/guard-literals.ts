import type { Literal } from "../documents/index.ts";
import { type Edit, editsOfEach, type Range, type Repair, textWith } from "../edits/index.ts";
import { ARABIC_SCRIPT, regex } from "../unicode/index.ts";
import type { Walked } from "../walk/index.ts";
import { keepsLetters } from "./doubtful-edits.ts";
import type { Message } from "./messages.ts";

/** A literal that repairs would have broken. */
export interface BrokenLiteral extends Range {
  readonly message: Message;
}

/**
 * The last guard of what a program reads: a repaired literal must have the placeholders, tags and escapes that it had, and begin and
 * end with the same white space. It knows nothing of barriers, so that one which is missing cannot break a string: of a literal that
 * would not come through, nothing is changed.
 *
 * @param literals - ordered, disjoint, in offsets of the text, as the repairs are
 */
export function guardLiterals(
  text: string,
  literals: readonly Literal[],
  walked: Walked,
): { readonly walked: Walked; readonly broken: readonly BrokenLiteral[] } {
  if (literals.length === 0) return { walked, broken: [] };
  const broken: BrokenLiteral[] = [];
  const dropped = new Set<Repair>();
  const suggestions = [...walked.suggestions].sort((a, b) => a.start - b.start);
  const repairsIn = editsOfEach(walked.repairs);
  const suggestionsIn = editsOfEach(suggestions);
  for (const literal of literals) {
    const found = repairsIn(literal);
    const repairs = heldIn(text, literal, found);
    if (repairs !== found) for (const repair of found) if (!repairs.includes(repair)) dropped.add(repair);
    const lost = lostBy(text, literal, repairs);
    if (lost !== undefined) {
      for (const repair of repairs) dropped.add(repair);
      broken.push({ start: literal.start, end: literal.end, message: describe(lost) });
    }
    // A suggestion that breaks something is none. On its own: others may overlap it.
    for (const suggestion of suggestionsIn(literal)) {
      const isBad = lost !== undefined || lostBy(text, literal, [suggestion]) !== undefined;
      if (isBad || heldIn(text, literal, [suggestion]).length === 0) dropped.add(suggestion);
    }
  }
  if (dropped.size === 0) return { walked, broken };
  const isKept = (repair: Repair): boolean => !dropped.has(repair);
  return {
    walked: { ...walked, repairs: walked.repairs.filter(isKept), suggestions: walked.suggestions.filter(isKept) },
    broken,
  };
}

/** The repairs whose result the format can write; of several, those that it can write each by itself. A text never becomes empty: invisible ones stand for something. */
function heldIn(text: string, literal: Literal, repairs: readonly Repair[]): readonly Repair[] {
  if (repairs.length === 0) return repairs;
  const { start, end, holds } = literal;
  const gone = repairs.reduce((sum, edit) => sum + (edit.replacement === "" ? edit.end - edit.start : 0), 0);
  if (gone === end - start) return [];
  if (holds === undefined) return repairs;
  const isHeld = (edits: readonly Repair[]): boolean => holds(textWith(text, literal, edits));
  if (isHeld(repairs)) return repairs;
  const single = repairs.filter((repair) => isHeld([repair]));
  return isHeld(single) ? single : [];
}

/** The first thing that a literal would not have any more; undefined when all of it comes through. */
function lostBy(text: string, literal: Literal, edits: readonly Edit[]): string | undefined {
  if (edits.length === 0) return undefined;
  const { start, end, original } = literal;
  const raw = text.slice(start, end);
  const isAlone = original === undefined || !MAY_TELL.test(original);
  // Both ends stay, and no part is there or written; or what is there stays.
  if (
    isAlone &&
    !BLANK.test(raw[0]!) &&
    !BLANK.test(raw.at(-1)!) &&
    edits.every((edit) => edit.start > start && edit.end < end) &&
    (!BEGINS_PART.test(edits.reduce((all, { replacement }) => all + replacement, raw)) ||
      (!HOLDS_LETTERS.test(raw) && edits.every((edit) => keepsLetters(text, edit))))
  )
    return undefined;
  const before = shapeOf(raw, original);
  const after = shapeOf(textWith(text, literal, edits), original);
  const first = before.findIndex((part, i) => part !== after[i]);
  return first === -1 && before.length === after.length ? undefined : (before[first] ?? after[before.length]);
}

/** Whatever may be a placeholder, a tag or an escape: more than the barriers of literals know, so that it can tell when they fail. */
const PARTS =
  /\\(?:u[0-9a-f]{4}|.)|<!\[CDATA\[|<[A-Za-z0-9!?%/][^<>]*>|&#?\w+;|[&_]|%(?:\([\w.]+\))?[-+#0_^]?(?:[\d.$*]{1,9})?[A-Za-z@%]|\$\{|\$\w+|[{}]|@:|\[[\d*-]+,\s?[\d*Inf]+\]|\[\[|\]\]|(?<![\w:]):[A-Za-z_]\w*/gis;
/** Most literals hold no more than words; this is soon seen. */
const BEGINS_PART = /[\\<&_%${}@[\]:]/;
/** A tag or an escape may hold letters of Persian; no other part does. */
const HOLDS_LETTERS = /[\\<]/;
const NUMBERED = /%L?\d{1,2}(?!\d)/g;
/** Words in which no letter of the Arabic script, guillemet or mark stands; what surrounds them is taken off. */
const FOREIGN_WORDS = regex`/[^\s${ARABIC_SCRIPT}\u200C\u00AB\u00BB.,:;!?()'"\u2026]+(?:[.,:;!?()'"]+[^\s${ARABIC_SCRIPT}\u200C\u00AB\u00BB.,:;!?()'"\u2026]+)*/g`;
const SYNTAX = /[<>{}$%@&_\\#[\]=/]/;
/** Beside a number, `%` and `#` have a meaning to people as well. */
const SIGN = /[<>{}$@\\^=~|*]/;
const LATIN = /[A-Za-z]/;
/** What an original has of which a translation must have something, too: {@link SYNTAX} or {@link SIGN}. */
const MAY_TELL = /[<>{}$%@&_\\#[\]=/^~|*]/;

/** What a program needs of a literal, in order. */
function shapeOf(raw: string, original: string | undefined): readonly string[] {
  let parts = [outerSpaceOf(raw)];
  if (BEGINS_PART.test(raw)) parts = parts.concat(raw.match(PARTS) ?? []);
  else if (original === undefined) return parts;
  if (original === undefined || original.search(NUMBERED) !== -1) parts = parts.concat(raw.match(NUMBERED) ?? []);
  if (original !== undefined) {
    // What looks like no word and stands in both has a meaning, whether its syntax is known or not.
    const known = new Set(foreignWordsOf(original).filter((word) => (LATIN.test(word) ? SYNTAX : SIGN).test(word)));
    if (known.size > 0) parts = parts.concat(foreignWordsOf(raw).filter((word) => known.has(word)));
  }
  return parts;
}

function foreignWordsOf(raw: string): readonly string[] {
  return raw.replace(/\\./gs, " ").match(FOREIGN_WORDS) ?? [];
}

const BLANK = /[\s\u200B-\u200D]/;

/** The white space, ZWNJs and line breaks at both ends. */
function outerSpaceOf(raw: string): string {
  let [start, end] = [0, raw.length];
  const isEscape = (at: number): boolean => raw[at] === "\\" && "nrt".includes(raw[at + 1] ?? " ");
  while (start < end && (BLANK.test(raw[start]!) || isEscape(start))) start += isEscape(start) ? 2 : 1;
  while (end > start && (BLANK.test(raw[end - 1]!) || isEscape(end - 2))) end -= isEscape(end - 2) ? 2 : 1;
  return `${raw.slice(0, start)}…${raw.slice(end)}`;
}

function describe(lost: string): Message {
  const isSpace = lost.includes("…");
  return {
    en: `repairs would have changed ${isSpace ? "the white space at an end of this text" : `“${lost}” in this text`}, so it is left alone`,
    fa: `ویرایش ${isSpace ? "فاصله\u200Cهای سر یا ته این متن" : `«${lost}» در این متن`} را عوض می\u200Cکرد، پس به آن دست زده نمی\u200Cشود`,
  };
}
