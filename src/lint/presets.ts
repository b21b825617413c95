import type { Config, PRESET_NAMES } from "./config.ts";

/** The name of a preset. */
export type PresetName = (typeof PRESET_NAMES)[number];

const EDITORIAL: Config = {
  rules: {
    "characters/bidi-controls": "warn",
    "digits/decimal-separator": "warn",
    "punctuation/repeated": "warn",
    "punctuation/dash": "warn",
    "spacing/latin-persian": "warn",
    "spacing/number-unit": "warn",
  },
};

const SPELLING: Config["rules"] = {
  "characters/tanwin": "warn",
  "characters/hamza": "warn",
  "characters/madd": "warn",
  "spelling/*": "warn",
};

const UI: Config = { digits: "keep", ellipsis: "keep", rules: { "punctuation/quotes": "off" } };

const WEB: Config = { lostSpaces: "fix", rules: SPELLING };

/**
 * What `extends` may name. `recommended`: every rule that is on by default; what every editor calls an error is one, choices of style,
 * suggestions and checks are warnings. `strict`: for texts that must be clean, all of these are errors too. `editorial`: the rules of
 * style that are off by default, as warnings. `ui`: for the texts of a program's surface, where digits, quotes and `...` are the design's:
 they stay as they are. `web`: for text that was typed in haste, such as comments and posts, beside another: the rules of spelling.
 * `book`: for books and papers: `editorial`, the rules of spelling, and one spelling throughout a document. `translation`: for translators of
 * software: `ui`, and each translation compared with its original. `chat`: for what is spoken in writing: `web`, spoken verbs as well, and the
 * marks and dots of the writer.
 */
export const presets: Readonly<Record<PresetName, Config>> = {
  recommended: {},
  strict: {
    suggestions: "error",
    rules: {
      "dates/*": "error",
      "document/*": "error",
      "characters/ligatures": "error",
      "digits/latin": "error",
      "digits/thousands-separator": "error",
      "digits/percent": "error",
      "zwnj/after-non-joining": "error",
      "zwnj/foreign-plural": "error",
      "punctuation/quotes": "error",
      "punctuation/ellipsis": "error",
      "spacing/runs": "error",
      "spacing/lost-space": "error",
    },
  },
  editorial: EDITORIAL,
  book: {
    rules: {
      ...EDITORIAL.rules,
      ...SPELLING,
      "document/mixed-spelling": "warn",
    },
  },
  ui: UI,
  translation: {
    ...UI,
    rules: { ...UI.rules, "document/parity": "warn", "document/mixed-spelling": "warn" },
  },
  web: WEB,
  chat: {
    ...WEB,
    colloquial: true,
    ellipsis: "keep",
    rules: { ...WEB.rules, "punctuation/quotes": "off", "digits/latin": "off" },
  },
};
