import { followsWord, matchAt, type Recogniser } from "./recogniser.ts";
import { DIGIT, DOT, HYPHEN, WORD } from "./triggers.ts";

/** A word with something that no plain word has: a digit, an underscore, a sign between its parts, brackets of a call. */
const NAME =
  /(?=[^A-Za-z\u00C0-\u024F_\s]{0,40}[A-Za-z\u00C0-\u024F_])[A-Za-z\u00C0-\u024F0-9\u0660-\u0669\u06F0-\u06F9_]+(?:(?:[./:@+~=#%\\-]|&(?!\w+;)|::|->|\u2019|')(?!\w{1,20}:\/\/)[A-Za-z\u00C0-\u024F0-9\u0660-\u0669\u06F0-\u06F9_]+)*(?:\+\+|#(?![A-Za-z\u00C0-\u024F\u0620-\u06D50-9\u0660-\u0669\u06F0-\u06F9]))?(?:\([^()\u0600-\u06FF\n\r\u2028\u2029]{0,200}\))?/y;

/** snake_case, Node.js, README.md, v1.2.3-beta.4, MP3, 5G, 0xFF, TCP/IP, C++, foo(a, b), hashes and UUIDs. */
export const identifier: Recogniser = {
  name: "identifier",
  triggers: WORD,
  find: (text, at) => {
    const found = matchAt(NAME, text, at);
    if (found === undefined) return undefined;
    const name = text.slice(found.start, found.end);
    return /[A-Za-z_]/.test(name) && /[^A-Za-z\u00C0-\u024F]/.test(name) ? found : undefined;
  },
};

/** A name that starts with a full stop, or an option of a command: .NET, .env.local, --save-dev, -g. */
export const dottedName: Recogniser = {
  name: "identifier",
  triggers: DOT | HYPHEN,
  find: (text, at) =>
    followsWord(text, at, "_.)»]-") ? undefined : matchAt(/(?:\.|--?)[A-Za-z][\w-]*(?:[.=][\w-]+)*/y, text, at),
};

/** What may stand between a name and its number, marks of direction included. */
const GAP = " \u00A0\u200E\u200F";
/** A name with its number, and further numbers of it: «Windows 8، 10 و …», «API 26 تا …». */
const NUMBERED_NAME =
  /[A-Za-z][ \u00A0]{1,3}[0-9]+(?:\.[0-9]+)*\+?(?:(?:\u060C[ \u00A0]?|[ \u00A0](?:و|یا|تا|الی)[ \u00A0])[0-9]+(?:\.[0-9]+)*\+?){0,6}(?:\u060C[ \u00A0]?|[ \u00A0](?:و|یا|تا|الی)[ \u00A0])$/;
/** Such a number, with nothing behind it that it could count. */
const FURTHER_NUMBER =
  /[0-9]+(?:\.[0-9]+)*\+?(?=$|[)\]\u060C\u061B\u061F:!»]|\.(?![0-9])|[ \u00A0](?:و|یا|تا|الی|را|رو|از|در|با|به|است|هست|بود|هم|نیز|که|برای|روی|هستند|می[\u200C ][\u0620-\u06D5]+)(?![\u0620-\u06D5]))/y;

/** The number of a name: the 11 of Windows 11; and the 11 of «Windows 10 و 11 را». Only Latin digits, and only they: the space before them is free. */
export const nameNumber: Recogniser = {
  name: "number of a name",
  triggers: DIGIT,
  find: (text, at) => {
    let before = at - 1;
    while (before >= 0 && before > at - 9 && GAP.includes(text[before]!)) before -= 1;
    if (before < 0 || before === at - 1) return undefined;
    if (/[A-Za-z]/.test(text[before]!))
      return matchAt(/[0-9]+(?:\.[0-9]+)*(?![:/]?[0-9\u0660-\u0669\u06F0-\u06F9])/uy, text, at);
    return /[\u060Cایو]/.test(text[before]!) && NUMBERED_NAME.test(text.slice(Math.max(0, at - 2 * REACH), at))
      ? matchAt(FURTHER_NUMBER, text, at)
      : undefined;
  },
};

/** A Latin name or abbreviation, perhaps other numbers, and the marks up to this one; and what may follow a number that is cited. */
const CITED =
  /[A-Za-z\u00C0-\u024F](?:\.?[)\]]?[ \u00A0]?,|\.)?[ \u00A0]*(?:[0-9][0-9\u2013-]*[a-z]?[:;,][ \u00A0]*)*$/;
const PAGE = /(?:^|[^A-Za-z])(?:pp?|vols?|nos?|chap|ch|figs?|eq|ed|eds|sec|art|v)\.[ \u00A0]*$/i;
/** The year of a work behind its author, or the least version of a program: Smith (2010), Smith (2006 [1977]), Java (8+). */
const AUTHOR = /[A-Za-z\u00C0-\u024F](?:\.|['\u2019]s)?[ \u00A0]?[([](?:[0-9]{4}[ \u00A0]?\[)?$/;
const YEAR_IN_BRACKETS =
  /^(?:1[5-9]|20)[0-9]{2}[a-z]?(?:[\u2013-][0-9]{4})?[ \u00A0]?[)\][:,]|^[0-9]{1,3}(?:\.[0-9]{1,3})?\+\)/;
const CLOSES = /(?=[ \u00A0]*(?:$|[)\]\n\r\u2028\u2029;:,.\u060C\u061B\u2013-]|و ))/y;
const REACH = 32;

/** The numbers of a citation in Latin letters, with the marks before them: Smith, 2010; Smith (2010); p. 15; Reza, 2011; 2017. */
export const citedNumber: Recogniser = {
  name: "cited number",
  triggers: DIGIT,
  find: (text, at, from) => {
    const before = text.slice(Math.max(0, at - REACH), at);
    if (!/[A-Za-z\u00C0-\u024F]/.test(before)) return undefined;
    const found = matchAt(/[0-9]{1,4}[a-z]?(?:[\u2013-][0-9]{1,4})?(?![0-9.:/]?[0-9\u06F0-\u06F9])/y, text, at);
    if (found === undefined) return undefined;
    if (PAGE.test(before) || (AUTHOR.test(before) && YEAR_IN_BRACKETS.test(text.slice(at, at + REACH)))) return found;
    const name = CITED.exec(before);
    if (name === null || !/[,.:;]/.test(name[0])) return undefined;
    CLOSES.lastIndex = found.end;
    const isYear = /^(?:1[5-9]|20)[0-9]{2}/.test(text.slice(at, found.end));
    const isYearOfName = isYear && /^.\.?[)\]]?[ \u00A0]?,/.test(name[0]);
    if (!isYearOfName && (!CLOSES.test(text) || (/^.\./.test(name[0]) && !isYear))) return undefined;
    // The comma goes with the name before it.
    return { start: Math.max(from, at - name[0].length + 1), end: found.end };
  },
};
