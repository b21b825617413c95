import type { Match } from "./expression.ts";
import { DOT, JOINED, PAREN_CLOSE, SPACED, type Token, WRAPPED } from "./tokens.ts";
import type { MonthCalendar } from "./vocabulary.ts";

/** The calendars of markers, by their index in the vocabulary. */
const MARKER_CALENDARS: readonly MonthCalendar[] = ["jalali", "gregorian", "islamic"];
const LETTER_MIM = 1;
const LETTER_HEH = 3;

/** A calendar marker after a year: «هجری شمسی», «ه.ش.», «میلادی», «م», «قمری»; calendar undefined for «هجری» alone. */
export function markerAt(tokens: readonly Token[], at: number): Match<MonthCalendar | undefined> | undefined {
  const token = tokens[at]!;
  if (token.gap > WRAPPED) return undefined;
  if (token.kind === "marker") return { value: MARKER_CALENDARS[token.value]!, next: at + 1 };
  if (token.kind === "era") return { value: undefined, next: at + 1 };
  if (token.kind !== "letter" || token.value > LETTER_HEH) return undefined;
  const isDot = (index: number): boolean => {
    const mark = tokens[index]!;
    return mark.kind === "mark" && mark.value === DOT && mark.gap <= JOINED;
  };
  if (token.value !== LETTER_HEH) {
    // «ق. م.» is before Christ, «م.پ» no year at all.
    const after = tokens[at + 2]!;
    return isDot(at + 1) &&
      (after.kind === "letter" ? after.gap <= SPACED : after.kind !== "mark" && after.gap <= JOINED)
      ? undefined
      : { value: MARKER_CALENDARS[token.value]!, next: at + 1 };
  }
  const letter = isDot(at + 1) ? at + 2 : at + 1;
  const second = tokens[letter]!;
  if (second.kind !== "letter" || second.gap > SPACED || (second.value !== 0 && second.value !== 2)) return undefined;
  return { value: MARKER_CALENDARS[second.value]!, next: isDot(letter + 1) ? letter + 2 : letter + 1 };
}

/** Whether a marker after a bare number makes it a year: a word, or a letter glued to it («۱۳۵۷ش») or before a bracket («(۱۳۲۴ ق)»). */
export function marksBareYear(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== "letter" || token.value === LETTER_HEH || token.gap <= JOINED) return true;
  const after = tokens[at + 1]!;
  return token.value !== LETTER_MIM && after.kind === "mark" && after.value === PAREN_CLOSE;
}
