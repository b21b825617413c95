import { type Fields, OPTIONS, type Options, type Shapes } from "../options/index.ts";

const STRING = { kind: "string" } as const;
const STRINGS = { kind: "list", of: STRING } as const;

/** The presets, from which a configuration may start. */
export const PRESET_NAMES = ["recommended", "strict", "editorial", "book", "ui", "translation", "web", "chat"] as const;
const PRESET = { kind: "choice", values: PRESET_NAMES } as const;

/** BCP 47 in the rough. */
export const LANGUAGE = {
  kind: "string",
  pattern: /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*$/,
  what: 'a language tag such as "fa" or "ar"',
} as const;

const EXPRESSION = {
  kind: "string",
  holds: isExpression,
  what: "a regular expression of JavaScript that holds with the flag u",
} as const;

function isExpression(text: string): boolean {
  try {
    return new RegExp(text, "gmu").source !== "(?:)";
  } catch {
    return false;
  }
}

/** What a configuration has beside the options that it shares with `normalize`. See options.ts of the room `options`. */
export const OF_LINTER = {
  /**
   * Presets to start from; later ones win over earlier ones, and the fields beside them win over all.
   * @defaultValue "recommended"
   */
  extends: { kind: "either", shapes: [PRESET, { kind: "list", of: PRESET }] },
  /**
   * How much an uncertain edit matters, one that `fix` does not apply.
   * @defaultValue "warn"
   */
  suggestions: { kind: "choice", values: ["off", "warn", "error"] },
  /**
   * Keys of a Markdown file's front matter whose values are prose.
   * @defaultValue ["description", "summary", "excerpt", "subtitle"]
   */
  frontMatter: STRINGS,
  /**
   * Which values of data formats (JSON, YAML …) are prose, by the keys that lead to them: a pattern without a full stop is compared with each of
   * the keys (`"slug"`), another with all of them, joined by full stops (`"pages.*.title"`); `*` is any run of characters. Those of a table (CSV) are the names of its columns, or their numbers (`"2"`); nothing of it
   * is prose unless `only` names some.
   * @defaultValue all but single words behind `id`, `slug`, `url`, `path` and their like
   */
  keys: {
    kind: "object",
    required: [],
    fields: {
      /** Only the values under these. */
      only: STRINGS,
      /** Not the values under these. */
      except: STRINGS,
    },
  },
  /**
   * The language of the documents, as a BCP 47 tag: `"fa"` has them looked at whatever they say of themselves, any other
   * has them left alone.
   * @defaultValue as the document says (gettext's `Language`, `@@locale`, `<html lang>`, `lang` in front matter), or its
   * path (`ar.json`, `fa-IR/`), or the words of its text
   */
  language: LANGUAGE,
  /**
   * Regular expressions (of JavaScript, with the flags `gmu`); what one of them matches in a document is left alone: `"<<.*?>>"`.
   * @defaultValue none
   */
  ignoreText: { kind: "list", of: EXPRESSION },
  /**
   * What becomes of the repairs of a heading that other files link to (`linkedFragments`), since its anchor is made from its
   * text: `"suggest"` leaves it to its author, `"fix"` repairs it, and the links of the others lead nowhere. Links within the
   * document are changed with their heading in any case.
   * @defaultValue "suggest"
   */
  headings: { kind: "choice", values: ["suggest", "fix"] },
  /**
   * The language of messages: English or Persian.
   * @defaultValue "en"
   */
  messages: { kind: "choice", values: ["en", "fa"] },
} as const satisfies Shapes;

/**
 * What the linter may be told: the options of `normalize`, which mean the same here, and more. The same fields stand in a configuration
 * file. Every field is optional.
 */
export interface Config extends Options, Fields<typeof OF_LINTER> {}

/** The fields of a configuration in a program. */
export const CONFIG = { ...OPTIONS, ...OF_LINTER } as const satisfies Shapes;
