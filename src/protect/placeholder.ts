import { DIGITS, IN_WORD, LINE_BREAKS, regex } from "../unicode/index.ts";
import { matchAt, type Recogniser } from "./recogniser.ts";
import { BRACE, COLON, CURRENCY, PERCENT } from "./triggers.ts";

const LONGEST = 500;

/**
 * `{name}`, `{{ user.name }}`, `{نام}`, `{{ کاربر.نام }}` and whole messages in ICU format, braces inside included; what is to be inserted in its format, `{سن:>3}`; a
 * template of a wiki, `{{جعبه|نام=علی}}`; a block of statements, `{ x = 1; }`.
 */
export const braces: Recogniser = {
  name: "placeholder",
  triggers: BRACE,
  find: (text, at) => {
    if (
      matchAt(
        regex`/\{{1,3} {0,3}(?:[!-z~]|[${IN_WORD}${DIGITS}\u200C]{1,50}(?: {0,3}\}|[!,:=|]|\.[${IN_WORD}])|[^{}${LINE_BREAKS}]{1,200}(?:; ?\}|\|))/uy`,
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

/** What a replacement string means by itself: `$&`, `` $` ``, `$name`. */
export const dollar: Recogniser = {
  name: "placeholder",
  triggers: CURRENCY,
  find: /\$(?:[&`']|[A-Za-z_][\w.]{0,63}\b)/y,
};

/** Formats of printf and its relatives, and bytes of a URL: `%s`, `%1$s`, `%-5.2f`, `%(name)d`, `%@`, `%20`. */
export const percent: Recogniser = {
  name: "placeholder",
  triggers: PERCENT,
  find: /%(?:\([\w.]{1,64}\)|[0-9]{1,2}\$)?[-+0#]?[0-9]{0,3}(?:\.[0-9]{1,3})?(?:l{0,2}[sdifuxXoeEgGcp](?![A-Za-z])|@)|%[A-Za-z_]\w{0,63}%/y,
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
    } else if (LINE_BREAKS.includes(character!)) return undefined;
  }
  return undefined;
}
