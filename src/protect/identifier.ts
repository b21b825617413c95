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

/** The number of a name: the 11 of Windows 11. Only Latin digits, and only they: the space before them is free. */
export const nameNumber: Recogniser = {
  name: "number of a name",
  triggers: DIGIT,
  find: (text, at) => {
    let before = at - 1;
    while (before >= 0 && before > at - 9 && (text[before] === " " || text[before] === "\u00A0")) before -= 1;
    if (before < 0 || before === at - 1 || !/[A-Za-z]/.test(text[before]!)) return undefined;
    return matchAt(/[0-9]+(?:\.[0-9]+)*(?![:/]?[0-9\u0660-\u0669\u06F0-\u06F9])/uy, text, at);
  },
};
