/** A range of a text in UTF-16 code units; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Replaces a range of a text. Minimal (no shared first or last character) and never a no-op. */
export interface Edit extends Range {
  readonly replacement: string;
}

/** An edit together with what led to it. */
export interface Repair extends Edit {
  /** Every rule that shaped the edit, in order: `,` before a letter becomes `، ` by two rules. */
  readonly rules: readonly RuleId[];
  /** 1 for a rule that needs no context, less where a decision was made; between 0 and 1. */
  readonly confidence: number;
  /** The reading that was chosen, where the text allowed several. */
  readonly reading?: string;
}

/**
 * A range that edits must not enter. An `inline` barrier is an opaque object inside a sentence (a URL, `code`).
 * At a `break` the sentence and the line end: the text on one side has nothing to do with the other (a table cell).
 * At an `edge` the sentence ends and the line does not (the quotes of a literal, a tag that begins a block): white space,
 * ZWNJs and their like beside it are the author's, since what will stand there is not known.
 */
export interface Barrier extends Range {
  readonly kind: "inline" | "break" | "edge";
  /** The few rules that are let in all the same, such as the digits of a clock time. */
  readonly admits?: readonly RuleId[];
  /** What was recognised, for people: `"url"`, `"code"`. */
  readonly name?: string;
  /** What the characters beside it make of it: emphasis that opens, an address that is a link. Another role is another structure. */
  readonly role?: string;
}

/** Finds the barriers of a text: ordered, disjoint, not empty. */
export type Barriers = (text: string) => readonly Barrier[];

/** The public names of the rules, used in configuration, directives and URLs. */
export const RULE_IDS = [
  "characters/arabic-kaf-yeh",
  "characters/foreign-letters",
  "characters/presentation-forms",
  "characters/ligatures",
  "characters/heh-hamza",
  "characters/composition",
  "characters/tatweel",
  "characters/fake-zwnj",
  "characters/cp1256-zwnj",
  "characters/html-entities",
  "characters/nbsp",
  "characters/bidi-controls",
  "characters/tanwin-seat",
  "characters/tanwin",
  "characters/hamza",
  "characters/madd",
  "characters/ezafe",
  "digits/arabic-indic",
  "digits/latin",
  "digits/decimal-separator",
  "digits/thousands-separator",
  "digits/percent",
  "zwnj/duplicate",
  "zwnj/edge",
  "zwnj/after-non-joining",
  "zwnj/mi-prefix",
  "zwnj/plural",
  "zwnj/comparative",
  "zwnj/participle",
  "zwnj/clitic",
  "zwnj/prefix",
  "zwnj/compound",
  "zwnj/arabic-phrase",
  "zwnj/initialism",
  "zwnj/linking-vav",
  "zwnj/weekday",
  "zwnj/ordinal",
  "zwnj/foreign-plural",
  "zwnj/user-word",
  "punctuation/comma",
  "punctuation/semicolon",
  "punctuation/question-mark",
  "punctuation/quotes",
  "punctuation/ellipsis",
  "punctuation/wrong-comma",
  "punctuation/repeated",
  "punctuation/dash",
  "spacing/before-mark",
  "spacing/after-mark",
  "spacing/inside-brackets",
  "spacing/around-brackets",
  "spacing/runs",
  "spacing/latin-persian",
  "spacing/number-unit",
  "spelling/common",
  "spelling/lengthening",
  "spelling/repeated-word",
] as const;

/** The public name of a rule. */
export type RuleId = (typeof RULE_IDS)[number];

/** Options of every function that respects barriers and context. All fields are optional. */
export interface Options {
  /** Switches single rules on or off by id, over the default of each. */
  readonly rules?: Readonly<Partial<Record<RuleId, boolean>>>;
  /**
   * Edits whose confidence is below this are not applied but returned as suggestions; 0 to 1.
   * @defaultValue 0.8
   */
  readonly minConfidence?: number;
  /** Ranges of the text, in UTF-16 code units, that no edit may enter, beside those that are recognised. */
  readonly protect?: readonly Range[];
  /**
   * How a broken ezafe after a silent heh («خانه ی») is written: `"hamza"` is «خانهٔ» (Academy, ISIRI 6219, CLDR);
   * `"zwnj-yeh"` is «خانه‌ی» (school books, many publishers); `"keep"` leaves it. What is well formed is never touched.
   * @defaultValue "hamza"
   */
  readonly ezafe?: "hamza" | "zwnj-yeh" | "keep";
  /**
   * The digits of Persian prose: `"persian"` (۱۲۳), `"latin"` (123, used by some technical publishers), or `"keep"`.
   * @defaultValue "persian"
   */
  readonly digits?: "persian" | "latin" | "keep";
  /**
   * `"char"` writes three dots as one U+2026, `"dots"` writes U+2026 as three full stops (typewriter style), `"keep"` leaves both.
   * @defaultValue "char"
   */
  readonly ellipsis?: "char" | "dots" | "keep";
  /**
   * Passages in Arabic, Urdu, Kurdish and Pashto are left alone with `"skip"`; `"process"` treats them as Persian.
   * @defaultValue "skip"
   */
  readonly arabicSpans?: "skip" | "process";
  /**
   * `"zwnj"` separates a glued plural ها («کتابها»), `"keep"` leaves it, as some publishers write (the Academy allows both).
   * A plural behind a space is joined either way.
   * @defaultValue "zwnj"
   */
  readonly plural?: "zwnj" | "keep";
  /**
   * `"zwnj"` separates a glued تر or ترین («بزرگتر»), `"keep"` leaves it, as much of the press writes.
   * @defaultValue "zwnj"
   */
  readonly comparative?: "zwnj" | "keep";
  /**
   * `"keep"` leaves «آنها», «اینها», «همانها» as they are written, `"zwnj"` separates them (both are current).
   * @defaultValue "keep"
   */
  readonly demonstratives?: "keep" | "zwnj";
  /**
   * `"keep"` leaves «به عنوان», «به طور» spaced, as most write; `"zwnj"` joins such compound prepositions (Academy 2022).
   * @defaultValue "keep"
   */
  readonly compoundPrepositions?: "keep" | "zwnj";
  /**
   * `"keep"` leaves «گفت و گو» spaced; `"zwnj"` joins the idioms of the list («گفت‌وگو»), as news agencies do.
   * @defaultValue "keep"
   */
  readonly linkingVav?: "keep" | "zwnj";
  /**
   * Splits glued contracted verbs of the spoken language as well («میشه», «میره»), many of which are also other words.
   * Spaced ones («می شه») are joined in any case.
   * @defaultValue false
   */
  readonly colloquial?: boolean;
  /**
   * Words of yours, spelled with their ZWNJs: each is restored when it is found glued, and from its spaced spelling if `spaced` is true.
   * @defaultValue none
   */
  readonly words?: readonly (string | { readonly spelling: string; readonly spaced?: boolean })[];
  /**
   * Words that no ZWNJ rule touches, such as names.
   * @defaultValue none
   */
  readonly keep?: readonly string[];
}
