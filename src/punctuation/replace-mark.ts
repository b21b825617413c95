import { hasClass, LATIN_DIGIT, LATIN_LETTER, LETTERS, PERSIAN_DIGIT, regex, scriptCursor } from "../unicode/index.ts";
import { barrierCursor, type Line, type Report } from "../walk/index.ts";

const LATIN = LATIN_LETTER | LATIN_DIGIT;

/** Reports a Persian mark for each Latin one that stands in Persian text, or where else it is one, and not inside a number (1,000). */
export function replaceMark(
  line: Line,
  latin: string,
  persian: string,
  report: Report,
  isElse: (at: number) => boolean = () => false,
): void {
  const { text } = line;
  const first = text.indexOf(latin);
  // Marks are woken together: often there is but the other one, and nobody need ask for the barriers of the line.
  if (first === -1) return;
  const scripts = scriptCursor(line);
  const isHidden = barrierCursor(line);
  let isForeign: boolean | undefined;
  for (let i = first; i !== -1; i = text.indexOf(latin, i + 1)) {
    const insideNumber =
      hasClass(text, i - 1, LATIN_DIGIT | PERSIAN_DIGIT) && hasClass(text, i + 1, LATIN_DIGIT | PERSIAN_DIGIT);
    // «10-100,200-300,hello» is for a program.
    const insideCode = latin === "," && hasClass(text, i - 1, LATIN) && hasClass(text, i + 1, LATIN);
    // «محل, and an شرح»: the sentence is English on either side of the words.
    if (ENGLISH_BEHIND.test(text.slice(i + 1, i + 8))) continue;
    // A mark in an address is refused anyway; to ask for the script of its place takes longer.
    if (isHidden(i) || insideNumber || insideCode) continue;
    isForeign ??= speaksForeign(text);
    if (isForeign) return;
    if (!isTerm(text, i) && !isInForeignRow(text, i) && (scripts.isPersian(i) || isElse(i))) report(i, i + 1, persian);
  }
}

const ENGLISH_BEHIND = /^ (?:and|or|the|an?|but|with|which|so|not|it|is|are|in|on|to|for|of|as|by|from) /;

/** Whether a line begins and ends in Latin letters and has no more words of Persian: «Spell نام, نشانی, etc. with a yeh.»; or has a query of SQL. */
function speaksForeign(text: string): boolean {
  if (SQL.test(text)) return true;
  if (!LATIN_HEAD.test(text) || !LATIN_END.test(text)) return false;
  return (text.match(LATIN_WORD)?.length ?? 0) >= (text.match(PERSIAN_WORD)?.length ?? 0);
}

const SQL = /\b(?:SELECT|FROM|INTO|SET|UPDATE) /;
const LATIN_END = /[A-Za-z][.!:;)]?\s*$/;
const LATIN_WORD = /[A-Za-z]\S*/g;
const PERSIAN_WORD = regex`/[${LETTERS}][^\s,;?]*/g`;

/** Whether a mark stands between two quotations of a line that begins in Latin letters: Say 'سلام', 'درود'. */
function isInForeignRow(text: string, at: number): boolean {
  return QUOTE.test(text[at - 1] ?? "") && BEFORE_QUOTE.test(text.slice(at + 1, at + 3)) && LATIN_HEAD.test(text);
}

const QUOTE = /["'`]/;
const BEFORE_QUOTE = /^ ?["'`]/;
const LATIN_HEAD = regex`/^[^${LETTERS}A-Za-z]{0,40}[A-Za-z]{2}/`;

/** Whether a mark is explained by what follows it: at the head of a line or item, with a colon behind: «?: کمک می‌خواهد». */
function isTerm(text: string, at: number): boolean {
  return text[at + 1] === ":" && at <= LONGEST_HEAD && HEAD.test(text.slice(0, at));
}

const HEAD = /^[ \t]*(?:[-*+][ \t]+|[^\s]{1,4}[.)][ \t]+)?$/;
const LONGEST_HEAD = 16;
