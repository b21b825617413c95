import { DIGITS, foldLetters, LETTERS, regex } from "../unicode/index.ts";
import { COMMON, MONTHS, PLAIN, WEAK, WORDS, type WordKind } from "./vocabulary.ts";

/** Words of which one stands in every part of a year that is told without a month: «پنجاه و چهارمین هفتهٔ سال ۱۴۰۴». */
const OF_PARTS: readonly WordKind[] = ["weekday", "week-word", "decade-word"];

/** The last letters of the words to which the name of a month is glued («درخرداد», «ماهشهریور», «پنجماسفند»), by its weight. */
const GLUED_TO = { [PLAIN]: "مرازله", [COMMON]: "م", [WEAK]: "" } as Readonly<Record<number, string>>;

/** Three numbers, with whatever may separate or surround them. */
const THREE_NUMBERS = regex`/[${DIGITS}][^${DIGITS}${LETTERS}A-Za-z]+[${DIGITS}]{1,2}[^${DIGITS}${LETTERS}A-Za-z]+[${DIGITS}]/`;

let telling: RegExp | undefined;

/** What tells a day, or a part of a month or year, in a folded text. */
function tellingWords(): RegExp {
  const sources: string[] = [];
  const add = (spellings: string, weight: number | undefined): void => {
    for (const spelling of foldLetters(spellings.replaceAll("*", "")).split("|")) {
      // Of several words, the longest says enough; what stands around it may be glued to it.
      const [word] = spelling.split(" ").sort((a, b) => b.length - a.length);
      if (weight === undefined || word !== spelling) sources.push(word!);
      else sources.push(wholeWord(word, weight));
    }
  };
  for (const [kind, , spellings] of WORDS) if (OF_PARTS.includes(kind)) add(spellings, undefined);
  for (const [, names] of MONTHS) {
    for (const name of names.split(",")) add(name, name.startsWith("**") ? WEAK : name.includes("*") ? COMMON : PLAIN);
  }
  return new RegExp(sources.sort().join("|"));
}

/** Behind its first letter, an expression looks back: looked for first, what stands before would be asked at every letter of a text. */
function wholeWord(word: string, weight: number): string {
  const letters = word < "\u0600" ? "a-z" : LETTERS;
  const gluedTo = GLUED_TO[weight]!;
  const other = gluedTo === "" ? `[${letters}]` : `(?![${gluedTo}])[${letters}]`;
  // «دیماه»; a ZWNJ ties it to another word, unless that is «ماه» or the ی of an ezafe.
  return `${word[0]}(?<!${other}.)${word.slice(1)}(?:ماه|(?![${letters}]|\\u200C(?![می])[${letters}]))`;
}

/**
 * Whether there may be a day in a text that no calendar has, or one under a wrong weekday: whether it is worth while to look for dates. In
 * most lines with a number there is none.
 */
export function mayBeWrong(text: string): boolean {
  telling ??= tellingWords();
  return THREE_NUMBERS.test(text) || telling.test(foldLetters(text));
}
