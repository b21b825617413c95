import {
  ARABIC_SCRIPT,
  DIGITS,
  IN_WORD,
  LATIN_LETTERS,
  LETTERS,
  LINE_BREAKS,
  lookBack,
  regex,
  SPACES,
  WORD_END,
} from "../unicode/index.ts";
import { speaksOfProgram } from "./program.ts";
import { followsWord, matchAt, type Recogniser } from "./recogniser.ts";
import { DIGIT, DOT, HYPHEN, WORD } from "./triggers.ts";

const PART = `[${LATIN_LETTERS}${DIGITS}_]+`;
/** Signs between two parts; an entity or the scheme of an address is none. */
const JOINT = "(?:[./:@+~=#%\\\\-]|&(?!\\w+;)|::|->|\u2019|')(?!\\w{1,20}:\\/\\/)";
/** C++, C#; a move of chess with its judgement, f4?!. */
const SIGN = `\\+\\+|(?<=[a-h][1-8])[?!]{2}|#(?![${LATIN_LETTERS}${IN_WORD}${DIGITS}])`;
const CALL = `\\((?:[^()${ARABIC_SCRIPT}${LINE_BREAKS}]|\\([^()${ARABIC_SCRIPT}${LINE_BREAKS}]{0,80}\\)){0,200}\\)`;
/** A word with something that no plain word has: a digit, an underscore, a sign between its parts, brackets of a call. A long row of numbers has no letter near, and is not read from each of them. */
const NAME = regex`/(?=[^${LATIN_LETTERS}_\s]{0,40}[${LATIN_LETTERS}_])${PART}(?:${JOINT}${PART})*(?:${SIGN})?(?:${CALL})?/y`;

/** snake_case, Node.js, README.md, v1.2.3-beta.4, MP3, 5G, 0xFF, TCP/IP, C++, foo(a, b), hashes and UUIDs. */
export const identifier: Recogniser = {
  name: "identifier",
  triggers: WORD,
  find: (text, at) => {
    const found = matchAt(NAME, text, at);
    if (found === undefined) return undefined;
    const name = text.slice(found.start, found.end);
    return /[A-Za-z_]/.test(name) && regex`/[^${LATIN_LETTERS}]/`.test(name) ? found : undefined;
  },
};

/** A name that starts with a full stop, or an option of a command: .NET, .env.local, --save-dev, -g; beside a program the full stop of a member, کاربر.سن. */
export const dottedName: Recogniser = {
  name: "identifier",
  triggers: DOT | HYPHEN,
  find: (text, at) => {
    if (!followsWord(text, at, "_.)»]-")) return matchAt(/(?:\.|--?)[A-Za-z][\w-]*(?:[.=][\w-]+)*/y, text, at);
    const member = matchAt(regex`/\.[${LETTERS}]/y`, text, at);
    return member !== undefined && speaksOfProgram(text, at) ? member : undefined;
  },
};

/** What may stand between a name and its number, marks of direction included. */
const GAP = " \u00A0\u200E\u200F";
const FURTHER = `(?:[,\u060C][${SPACES}]?|[${SPACES}](?:و|یا|تا|الی|&)[${SPACES}])`;
/** A name with its number, and further numbers of it: «Windows 8، 10 و …», «API 26 تا …». */
const NUMBERED_NAME = regex`/[A-Za-z][${SPACES}]{1,3}[0-9]+(?:\.[0-9]+)*\+?(?:${FURTHER}[0-9]+(?:\.[0-9]+)*\+?){0,6}${FURTHER}$/`;
/** Before a year behind a numbered name, «OWASP Top 10 – 2017» … */
const BEHIND_DASH = regex`/[A-Za-z][${SPACES}]{1,3}[0-9]+(?:\.[0-9]+)*[${SPACES}]?[\u2013-][${SPACES}]?$/`;
/** … and before the value of what has a Latin name, or what is added to a variable: «exit code: 1», «SpO2: 96%», «n - 1». */
const BEHIND_LABEL = regex`/[A-Za-z][A-Za-z0-9_]{0,30}\)?:[${SPACES}]?[-+\u2212~]?$|(?<![A-Za-z])[a-z] [-+*/\u00D7\u2212] $/`;
/** What only programs call so, «max_age: 100 بار», «maxAge: 100 بار», and a term. */
const OF_PROGRAM = /_|[a-z]{2}[A-Z]|[Pp]ort:|^[^:]*$/;
/** The value of another name, or a further number of one, unless it counts what is called in Persian: «EPS: 812 ریال». */
const VALUE = regex`/[0-9]+(?:[./\u2013-][0-9]+)*[%+]?(?: \([0-9.<-]{1,15}\))?(?![.,\u060C:/\u2013-]?[0-9])(?![${SPACES}]?(?!(?:و|یا|تا|الی|را|رو|از|در|با|به|است|هست|بود|هم|نیز|که|برای|روی|هستند|شد|شود|دارد|داد|رخ|ولی|اما|می[\u200C ][${IN_WORD}]+)${WORD_END})[${LETTERS}])/y`;
const YEAR = /(?:1[3-9]|20)[0-9]{2}(?![0-9])/y;
const NUMBER = regex`/[0-9]+(?:\.[0-9]+)*\+?(?: \([0-9.<-]{1,15}\))?(?![:/]?[${DIGITS}])/uy`;

/** A name that ends with a digit: W5, SO4, ddr4. What counts something may stand behind it, too: «کاغذ A4 80 گرمی». */
const NAME_WITH_DIGIT = /[A-Za-z][0-9]$/;

/** The number of a name: the 11 of Windows 11; and the 11 of «Windows 10 و 11 را». Only Latin digits, and only they: the space before them is free. */
export const nameNumber: Recogniser = {
  name: "number of a name",
  triggers: DIGIT,
  find: (text, at) => {
    let before = at - 1;
    while (before >= 0 && before > at - 9 && GAP.includes(text[before]!)) before -= 1;
    if (before < 0) return undefined;
    if (":-+\u2212~*/\u00D7".includes(text[before]!)) {
      const label = BEHIND_LABEL.exec(lookBack(text, at, REACH));
      if (label !== null) return matchAt(OF_PROGRAM.test(label[0]) ? NUMBER : VALUE, text, at);
    }
    if ("-\u2013".includes(text[before]!) && BEHIND_DASH.test(lookBack(text, at, REACH)))
      return matchAt(YEAR, text, at);
    if (before === at - 1) return undefined;
    if (/[A-Za-z]/.test(text[before]!)) return matchAt(NUMBER, text, at);
    if (/[,&\u060Cایو]/.test(text[before]!)) {
      const name = NUMBERED_NAME.exec(lookBack(text, at, 2 * REACH));
      if (name !== null) return matchAt(name[0].includes(".") ? NUMBER : VALUE, text, at);
    }
    return NAME_WITH_DIGIT.test(lookBack(text, before + 1, 2)) ? matchAt(VALUE, text, at) : undefined;
  },
};

/** A Latin name or abbreviation, perhaps other numbers, and the marks up to this one; and what may follow a number that is cited. */
const CITED = regex`/[${LATIN_LETTERS}](?:\.?[)\]]?[${SPACES}]?,|\.)?[${SPACES}]*(?:[0-9][0-9\u2013-]*[a-z]?[:;,][${SPACES}]*)*$/`;
const PAGE = regex`/(?:^|[^A-Za-z])(?:pp?|vols?|nos?|chap|ch|figs?|eq|ed|eds|sec|art|v)\.[${SPACES}]*$/i`;
/** The year of a work behind its author, or the least version of a program: Smith (2010), Smith 2006 [1977], Java (8+). */
const AUTHOR = regex`/[${LATIN_LETTERS}](?:\.|['\u2019]s)?[${SPACES}]?(?:[([]|[([]?[0-9]{4}[${SPACES}]?\[)$/`;
const YEAR_IN_BRACKETS = regex`/^(?:1[5-9]|20)[0-9]{2}[a-z]?(?:[\u2013/-][0-9]{4})?[${SPACES}]?[)\][:,]|^[0-9]{1,3}(?:\.[0-9]{1,3})?\+\)/`;
const CLOSES = regex`/(?=[${SPACES}]*(?:$|[)\]${LINE_BREAKS};:,.\u060C\u061B\u2013-]|و ))/y`;
const REACH = 32;

/** The numbers of a citation in Latin letters, with the marks before them: Smith, 2010; Smith (2010); p. 15; Reza, 2011; 2017. */
export const citedNumber: Recogniser = {
  name: "cited number",
  triggers: DIGIT,
  find: (text, at, from) => {
    const before = lookBack(text, at, REACH);
    if (!regex`/[${LATIN_LETTERS}]/`.test(before)) return undefined;
    const found = matchAt(regex`/[0-9]{1,4}[a-z]?(?:[\u2013/-][0-9]{1,4})?(?![0-9.:/]?[${DIGITS}])/y`, text, at);
    if (found === undefined) return undefined;
    if (PAGE.test(before) || (AUTHOR.test(before) && YEAR_IN_BRACKETS.test(text.slice(at, at + REACH)))) return found;
    const name = CITED.exec(before);
    if (name === null || !/[,.:;]/.test(name[0])) return undefined;
    CLOSES.lastIndex = found.end;
    const isYear = /^(?:1[5-9]|20)[0-9]{2}/.test(text.slice(at, found.end));
    const isYearOfName = isYear && regex`/^.\.?[)\]]?[${SPACES}]?,/`.test(name[0]);
    if (!isYearOfName && (!CLOSES.test(text) || (/^.\./.test(name[0]) && !isYear))) return undefined;
    // The comma goes with the name before it.
    return { start: Math.max(from, at - name[0].length + 1), end: found.end };
  },
};
