import { PLAIN_LETTERS, regex } from "../unicode/index.ts";
import { type RuleName, ruleNames } from "./rules.ts";
import type { Fields, Shapes } from "./shape.ts";

/** Whether a rule runs, and how much a finding of it matters to a linter; `true` is on, at the level that it has by itself. */
export const SETTING = { kind: "choice", values: ["off", "warn", "error", true, false] } as const;

const ZWNJ_OR_KEEP = { kind: "choice", values: ["zwnj", "keep"] } as const;
const KEEP_OR_ZWNJ = { kind: "choice", values: ["keep", "zwnj"] } as const;

const WORD = {
  kind: "string",
  pattern: regex`/^[${PLAIN_LETTERS}](?:\u200C?[${PLAIN_LETTERS}]){1,30}$/`,
  what: "a word of 2 to 31 Persian letters with ZWNJs between them",
} as const;

const PHRASE = { kind: "string", pattern: /^.*$/, what: "a word or phrase of one line" } as const;

/** What is written for another word. */
const TERM = {
  kind: "string",
  pattern: /^\S(?:.*\S)?$/,
  what: "a word or phrase of one line without spaces at its ends",
} as const;

/** A word of the caller. */
const WORD_ENTRY = {
  kind: "object",
  required: ["spelling"],
  fields: {
    /** The word with its ZWNJs. */
    spelling: WORD,
    /**
     * Whether its spaced spelling is joined too.
     * @defaultValue false
     */
    spaced: { kind: "boolean" },
  },
} as const;

export const PHRASES = { kind: "list", of: PHRASE } as const;
export const WORDS = { kind: "list", of: { kind: "either", shapes: [WORD, WORD_ENTRY] } } as const;

/**
 * The options of every function that respects barriers and context, and of a configuration of the linter. An option is written here and
 * nowhere else: its type, its check, the JSON Schema and the tables of the docs are made of its shape, its comment and its default.
 */
export const OPTIONS = {
  /**
   * Switches rules by id, by folder (`"zwnj/*"`) or all (`"*"`); the more exact name wins. `true`, `"warn"` and `"error"` switch on,
   * `false` and `"off"` switch off; the levels matter to the linter only.
   * @defaultValue each rule as docs/rules.md has it
   */
  rules: {
    kind: "map",
    keyName: "rule",
    get keys(): readonly RuleName[] {
      return ruleNames();
    },
    of: SETTING,
  },
  /**
   * Edits whose confidence is below this are not applied but only suggested; 0 to 1.
   * @defaultValue 0.8
   */
  minConfidence: { kind: "number", minimum: 0, maximum: 1 },
  /**
   * Ranges of the text, in UTF-16 code units, that no edit may enter, beside those that are recognised.
   * @defaultValue none
   */
  protect: {
    kind: "list",
    of: { kind: "test", what: "{ start, end } with 0 ≤ start ≤ end", holds: isRange },
  },
  /**
   * How a broken ezafe after a silent heh («خانه ی») is written: `"hamza"` is «خانهٔ» (Academy, ISIRI 6219, CLDR);
   * `"zwnj-yeh"` is «خانه‌ی» (school books, many publishers); `"keep"` changes no letter, so that its ی
   * gets back its ZWNJ as other suffixes do («خانه‌ی»). What is well formed is never touched.
   * @defaultValue "hamza"
   */
  ezafe: { kind: "choice", values: ["hamza", "zwnj-yeh", "keep"] },
  /**
   * The digits of Persian prose: `"persian"` (۱۲۳), `"latin"` (123, used by some technical publishers), or `"keep"`.
   * @defaultValue "persian"
   */
  digits: { kind: "choice", values: ["persian", "latin", "keep"] },
  /**
   * `"char"` writes three dots as one U+2026, `"dots"` writes U+2026 as three full stops (typewriter style), `"keep"` leaves both.
   * @defaultValue "char"
   */
  ellipsis: { kind: "choice", values: ["char", "dots", "keep"] },
  /**
   * Passages in Arabic, Urdu, Kurdish and Pashto are left alone with `"skip"`; `"process"` treats them as Persian.
   * @defaultValue "skip"
   */
  arabicSpans: { kind: "choice", values: ["skip", "process"] },
  /**
   * `"zwnj"` separates a glued plural ها («کتابها»), `"keep"` leaves it, as some publishers write (the Academy allows both).
   * A plural behind a space is joined either way.
   * @defaultValue "zwnj"
   */
  plural: ZWNJ_OR_KEEP,
  /**
   * `"zwnj"` separates a glued تر or ترین («بزرگتر»), `"keep"` leaves it, as much of the press writes.
   * @defaultValue "zwnj"
   */
  comparative: ZWNJ_OR_KEEP,
  /**
   * `"keep"` leaves «آنها», «اینها», «همانها» as they are written, `"zwnj"` separates them (both are current).
   * @defaultValue "keep"
   */
  demonstratives: KEEP_OR_ZWNJ,
  /**
   * `"keep"` leaves «به عنوان», «به طور» spaced, as most write; `"zwnj"` joins such compound prepositions (Academy 2022).
   * @defaultValue "keep"
   */
  compoundPrepositions: KEEP_OR_ZWNJ,
  /**
   * `"keep"` leaves «گفت و گو» spaced; `"zwnj"` joins the idioms of the list («گفت‌وگو»), as news agencies do.
   * @defaultValue "keep"
   */
  linkingVav: KEEP_OR_ZWNJ,
  /**
   * Splits glued contracted verbs of the spoken language («میشه», «میگم») as all others; with `false` they stay as they are written.
   * Spaced ones («می شه») are joined in any case.
   * @defaultValue true
   */
  colloquial: { kind: "boolean" },
  /**
   * A space that was lost beside a function word («ازنحوه», «خودرا») is put back with `"fix"`, and only suggested with `"suggest"`.
   * @defaultValue "suggest"
   */
  lostSpaces: { kind: "choice", values: ["suggest", "fix"] },
  /**
   * Words of yours, spelled with their ZWNJs: each is restored when it is found glued, and from its spaced spelling if `spaced` is true.
   * @defaultValue none
   */
  words: WORDS,
  /**
   * Terms of a house: each name is a word or phrase that is not to be used, its value what is written instead, in all forms of the word («کامپیوترها» →
   * «رایانه‌ها»). A ZWNJ in the name stands for a ZWNJ, a space or nothing. What is a part of a preferred term stays.
   * @defaultValue none
   */
  replace: { kind: "map", keyName: "term", of: TERM },
  /**
   * Words and phrases that no rule touches wherever they stand alone: names, titles, quotations. They are compared as they are spelled.
   * @defaultValue none
   */
  keep: PHRASES,
} as const satisfies Shapes;

/** Options of every function that respects barriers and context. All fields are optional. */
export interface Options extends Fields<typeof OPTIONS> {}

function isRange(value: unknown): value is { readonly start: number; readonly end: number } {
  const { start, end } = (value ?? {}) as { readonly start: number; readonly end: number };
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end;
}
