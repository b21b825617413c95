import type { Barrier, Range } from "../edits/index.ts";

/** Something a document is reported for, though no edit follows from it. */
export interface DocumentProblem extends Range {
  /** `document/syntax`: the format cannot be read; `document/escaped`: letters of a literal are escapes, so it is left alone. */
  readonly rule: "document/syntax" | "document/escaped";
  /** What was met and what was expected, in English. */
  readonly message: string;
  /** The same in Persian. */
  readonly persian: string;
}

/** A key and those around it. */
export interface KeyPath {
  readonly key: string;
  readonly outer?: KeyPath | undefined;
}

/** A string that a file gives to a program. */
export interface Literal extends Range {
  /** The keys that lead to it. Absent: none. */
  readonly keys?: KeyPath | undefined;
  /** The names of what a program puts into it, where the format declares them: `placeholders` of an Application Resource Bundle. */
  readonly placeholders?: readonly string[];
  /** What it is a translation of, as written, where the format says so: `msgid`. */
  readonly original?: string;
  /**
   * Whether a text can stand in the place of this one, as the format writes it here: without quotes, YAML has no `: ` in a value. Absent: any
   * that keeps placeholders, tags and escapes.
   */
  readonly holds?: (raw: string) => boolean;
}

/** A title whose lines have to be as long as it is wide. */
export interface Underlined extends Range {
  /** The lines over and under it, each of one sign. */
  readonly lines: readonly Range[];
}

/** What a document is made of, in UTF-16 offsets of its source. */
export interface ParsedDocument {
  /** Whatever is not prose: ordered, disjoint, not empty. */
  readonly barriers: readonly Barrier[];
  /**
   * The strings that the file gives to a program, without their quotes, as far as they are prose: ordered, disjoint. Their
   * placeholders, tags and outer white space are guarded (`document/placeholder`). Absent: none.
   */
  readonly literals?: readonly Literal[];
  /**
   * What is cut out before the prose is read, since the format joins what stands on both sides: the closing quote, the line break
   * and the opening quote within a gettext message. Ordered, disjoint, outside of the barriers. Absent: none.
   */
  readonly seams?: readonly Range[];
  /**
   * What a directive for the next line is for, where the format has something better than lines: the entries of a gettext file.
   * Absent: the next line that is not blank.
   */
  readonly entries?: readonly Range[];
  /** The texts of headings from which anchors are made, in the order of the text. Absent: none. */
  readonly headings?: readonly Range[];
  /** Titles with lines of signs that go along with them, in the order of the text. Absent: none. */
  readonly underlined?: readonly Underlined[];
  /** The fragments of links into the document itself, without their `#`, in the order of the text. Absent: none. */
  readonly fragments?: readonly Range[];
  /** In the order of the text. */
  readonly problems: readonly DocumentProblem[];
  /** The insides of comments, where directives may stand, in the order of the text. */
  readonly comments: readonly Range[];
}

/** A part of a document that names its language. */
export interface LanguageRange extends Range {
  /** A BCP 47 tag as it stands there: `"fa-IR"`, `"ar_SA"`. */
  readonly language: string;
  /** Whether a name alone says so, such as a key of JSON: then a text that plainly is Persian is believed more. */
  readonly isHint?: boolean;
}

/** Which values of data are prose, by the keys that lead to them. */
export interface Keys {
  /** Only the values under these. */
  readonly only?: readonly string[];
  /** Not the values under these. */
  readonly except?: readonly string[];
}

/** What a format may be told. Every field is optional. */
export interface DocumentOptions {
  /**
   * Keys of a Markdown file's front matter whose values are prose. `title` is not among them unless asked for,
   * since file names, links and anchors are made from titles.
   * @defaultValue ["description", "summary", "excerpt", "subtitle"]
   */
  readonly frontMatter?: readonly string[];
  /**
   * Which values of a data format (JSON, YAML …) are prose, by the keys that lead to them: `only` those, or all `except` those. A pattern
   * without a full stop is compared with each of the keys (`"slug"`), another with all of them, joined by full stops (`"pages.*.title"`);
   * `*` is any run of characters. Those of a table (CSV) are the names of its columns, or their numbers (`"2"`); nothing of it is prose unless `only` names some.
   * @defaultValue all but single words behind `id`, `slug`, `url`, `path` and their like
   */
  readonly keys?: Keys;
  /**
   * The name of the file, where the caller knows it: strings in files of tests (`test_a.py`, `a.spec.ts`) are no prose.
   * @defaultValue unknown
   */
  readonly filename?: string;
  /**
   * The language of the document, where the caller knows it: then `lang` of `<html>` and `<body>` is not heeded.
   * @defaultValue as the document says
   */
  readonly language?: string;
}

/** A file format. */
export interface DocumentFormat {
  /** As it is named in configuration: `"markdown"`. */
  readonly name: string;
  /** File name endings in lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Finds what is not prose. Never throws, whatever the source; takes time in proportion to its length. */
  readonly parse: (source: string, options?: DocumentOptions) => ParsedDocument;
  /**
   * What the document itself says of the language of its parts, or of all of it; an inner part comes behind the one around it.
   * @defaultValue it says nothing
   */
  readonly languages?: (source: string) => readonly LanguageRange[];
  /**
   * What this format may give a meaning: where an edit, with the two characters before and the two behind it, matches neither before nor after it
   * is made, and writes or removes no quote, what was no prose stays none.
   * @defaultValue whatever any format gives a meaning
   */
  readonly syntax?: RegExp;
}
