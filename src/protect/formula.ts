import type { Range } from "../edits/index.ts";
import { ARABIC_SCRIPT, IN_WORD, LINE_BREAKS, PERSIAN_DIGITS, regex, SPACES } from "../unicode/index.ts";
import { speaksOfProgram } from "./program.ts";
import { matchAt, type Recogniser } from "./recogniser.ts";
import { DIGIT, EYES, LESS_THAN, NUMBER_SIGN, RELATION, SLASH } from "./triggers.ts";

/**
 * \( … \) and \[ … \] of TeX, as MathJax, kramdown and Goldmark take them: words in them are no formula but escaped brackets; a sum as
 * programs and sciences write it, 10**6, 2^32 - 1, 7 // 2, 5 × 10⁻³, and a fee, 2.9% + $0.30; a time of cron, 0 3 * * *; an escape or a command of TeX, \n, \u200C, \section.
 */
export const NOTATION = regex`/(?=[^*]{0,20}\*(?: \*|\/))(?:[0-9*/,-]{1,9} ){4}[0-9A-Z*/,-]{1,9}|\\(?:\((?:[^\\${LINE_BREAKS}${IN_WORD}]|\\[^)\n\r]){1,300}\\\)|\[(?:[^\\${LINE_BREAKS}${IN_WORD}]|\\[^\]\n\r]){1,300}\\\])|[0-9.]{1,20}(?:%(?= \+ \$)|(?: ?(?:\*\*|\/\/|\^|<<|>>|\u00D7(?= ?10[\u2070-\u207B])) ?-?[0-9]{1,20}[\u00B9\u2070-\u207B]{0,9}){1,9}(?: [-+] [0-9]{1,20})?(?![*\w]))|\\[A-Za-z][A-Za-z0-9]{0,31}/y`;

/** Beside a program a sum is its own: 7 / 2, 10 % 3. */
const SUM = /[0-9.]{1,20}(?: [-+*/%] [0-9.]{1,20}){1,9}(?![\w.])/y;

export const notation: Recogniser = {
  name: "formula",
  triggers: SLASH | DIGIT | NUMBER_SIGN,
  find: (text, at) => {
    const sum = matchAt(NOTATION, text, at);
    if (sum !== undefined) return sum;
    const plain = matchAt(SUM, text, at);
    return plain !== undefined && speaksOfProgram(text, at) ? plain : undefined;
  },
};

/** What only formulae have: letters, Latin, Greek, in any height; digits above and below the line; the sign of a root. */
const NAME = /[A-Za-z\u0370-\u03FF\u1D2C-\u1D6A\u00B2\u00B3\u00B9\u2070-\u209F\u221A]/;
/** What a side of an equation is made of. */
const SIDE =
  /[A-Za-z\u0370-\u03FF\u1D2C-\u1D6A\u2070-\u209F\u00B2\u00B3\u00B7\u00B9\u00D7\u00F7\u22120-9\u00B1\u2032\u221A.,()[\]^_|'%+*/\u00A0 -]/;
const SIGN = "[=<>\u2260-\u2265\u2248\u2261\u2192\u221D]={0,2}";
const OPERATION = `[${SPACES}]?[-+*/\u00D7\u00F7\u2212\u00B1\u00B7][${SPACES}]?`;
const BRACKETS = `\\([^()${LINE_BREAKS}${ARABIC_SCRIPT}]{0,40}\\)`;
/** Letters and digits in any height, separators of numbers, brackets. */
const TERM = `(?:[A-Za-z\u0370-\u03FF\u2070-\u209F\u00B2\u00B3\u00B90-9^_\u2032\u221A]|[.,](?=[0-9])|${BRACKETS})+`;
/** The sign with its right side, perhaps unknown, which ends with a word or bracket and not within an address or a name. */
const RELATION_AND_SIDE = regex`/(?:${SIGN})[${SPACES}]?(?:[-+\u2212\u00B1]?${TERM}(?:${OPERATION}${TERM}){0,12}(?:[${SPACES}]\([0-9.<>\u2013-]{1,15}\))?|\?)(?![\w@${PERSIAN_DIGITS}]|[.:/~#-][\w/])/y`;
/** What programs compare with, and nobody else. */
const COMPARISON = /[=<>]=|(?<=[!+*/-])=/y;
const UNCLOSED = /^.*[([](?=[^()[\]]*$)/;
const LONGEST_SIDE = 60;
const LONGEST_NAME = 16;
/** More are no formula, and each sign would be asked for all behind it. */
const MOST_SIDES = 12;
const NOT_PERSIAN = regex`/[^${ARABIC_SCRIPT}${LINE_BREAKS}]/`;

/** An equation or a comparison with a Latin or Greek name on one of its sides: x² + y² = 1, n ≥ 2, p < 0.05. Its numbers are its own. */
export const relation: Recogniser = {
  name: "formula",
  triggers: EYES | LESS_THAN | RELATION,
  find: (text, at, from) => {
    let right = matchAt(RELATION_AND_SIDE, text, at);
    if (right === undefined) return undefined;
    // S = πr² = 3.14
    for (let sides = 1; sides < MOST_SIDES; sides++) {
      const next: Range | undefined = matchAt(RELATION_AND_SIDE, text, skipSpace(text, right.end));
      if (next === undefined) break;
      right = next;
    }
    let start = backWhile(SIDE, text, at, Math.max(from, at - LONGEST_SIDE));
    // A bracket that the sign stands in is that of prose: «99% (p < 0.01)».
    start += UNCLOSED.exec(text.slice(start, at))?.[0].length ?? 0;
    // Behind another formula the comma is theirs: «p < .05, η² = .13».
    if (start > from || text[start] !== ",") while (regex`/[${SPACES}.,)\]]/`.test(text[start]!)) start += 1;
    // «محیط = 2(a+b)» has its name on the right; that of «f(2, 4) = 5» was found already.
    const behind = text.slice(backWhile(NOT_PERSIAN, text, at, Math.max(0, at - LONGEST_NAME)), at);
    const hasLeft = text[at] === "=" || start < at || /[\w)\]] ?$/.test(behind);
    return matchAt(COMPARISON, text, at) !== undefined ||
      (hasLeft && NAME.test(behind + text.slice(start, right.end))) ||
      speaksOfProgram(text, at)
      ? { start, end: right.end }
      : undefined;
  },
};

/** Where the characters begin that stand before a place, each of the kind. */
function backWhile(kind: RegExp, text: string, at: number, earliest: number): number {
  let start = at;
  while (start > earliest && kind.test(text[start - 1]!)) start -= 1;
  return start;
}

function skipSpace(text: string, at: number): number {
  return text[at] === " " || text[at] === "\u00A0" ? at + 1 : at;
}
