import { matchAt, type Recogniser } from "./recogniser.ts";
import { BRACE, COLON, CURRENCY, PERCENT } from "./triggers.ts";

const LONGEST = 500;

/** `{name}`, `{{ user.name }}`, `{نام}` and whole messages in ICU format, braces inside included. */
export const braces: Recogniser = {
  name: "placeholder",
  triggers: BRACE,
  find: (text, at) => {
    if (
      matchAt(
        /\{{1,3} {0,3}(?:[A-Za-z0-9_#$@!&^>/.-]|(?:"[^"\n\r\u2028\u2029]{0,80}"|'[^'\n\r\u2028\u2029]{0,80}') {0,2}:|[A-Za-z\u00C0-\u024F\u0620-\u063F\u0641-\u064A\u066E-\u06D5\u06EE\u06EF\u06FA-\u06FF\u064B-\u065F\u0670\u06D6-\u06ED0-9\u0660-\u0669\u06F0-\u06F9_\u200C]{1,50} {0,3}\})/uy,
        text,
        at,
      ) === undefined
    ) {
      return undefined;
    }
    const end = closingBrace(text, at);
    return end === undefined ? undefined : { start: at, end };
  },
};

/** `${x}`, and what a replacement string means by itself: `$1`, `$&`, `` $` ``, `$name`. */
export const dollar: Recogniser = {
  name: "placeholder",
  triggers: CURRENCY,
  find: (text, at) => {
    if (text.startsWith("${", at)) {
      const end = closingBrace(text, at + 1);
      return end === undefined ? undefined : { start: at, end };
    }
    return matchAt(/\$(?:[&`']|[A-Za-z_][\w.]{0,63}\b)/y, text, at);
  },
};

/** Formats of printf and its relatives, and bytes of a URL: `%s`, `%1$s`, `%-5.2f`, `%(name)d`, `%@`, `%20`. */
export const percent: Recogniser = {
  name: "placeholder",
  triggers: PERCENT,
  find: (text, at) =>
    matchAt(
      /%(?:\([\w.]{1,64}\)|[0-9]{1,2}\$)?[-+0#]?[0-9]{0,3}(?:\.[0-9]{1,3})?(?:l{0,2}[sdifuxXoeEgGcp](?![A-Za-z])|@)|%[A-Za-z_]\w{0,63}%/y,
      text,
      at,
    ),
};

/** A named parameter: `:id`. */
export const parameter: Recogniser = {
  name: "placeholder",
  triggers: COLON,
  find: (text, at) =>
    at > 0 && !/[\s([{\u00AB\u2039"'\u2018-\u201F/=,;\u060C\u061B]/.test(text[at - 1]!)
      ? undefined
      : matchAt(/:[a-z_]\w{1,63}(?:[./:-]\w+)*:?(?![\w)(])/iy, text, at),
};

/** The offset behind the brace that closes the one at `at`, in the same line. */
function closingBrace(text: string, at: number): number | undefined {
  const end = Math.min(text.length, at + LONGEST);
  let depth = 0;
  for (let i = at; i < end; i++) {
    const character = text[i];
    if (character === "{") depth += 1;
    else if (character === "}") {
      depth -= 1;
      if (depth === 0) return i + 1;
    } else if (character === "\n" || character === "\r" || character === "\u2028" || character === "\u2029")
      return undefined;
  }
  return undefined;
}
