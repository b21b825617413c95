import type { Config, PRESET_NAMES } from "./config.ts";

/** The name of a preset. */
export type PresetName = (typeof PRESET_NAMES)[number];

/**
 * What `extends` may name. `recommended`: every rule that is on by default; what every editor calls an error is one, choices of style,
 * suggestions and checks are warnings. `strict`: for texts that must be clean, all of these are errors too. `editorial`: the rules of
 * style that are off by default, as warnings. `ui`: for the texts of a program's surface, where digits, quotes and `...` are the design's:
 they stay as they are. `web`: for text that was typed in haste, such as comments and posts, beside another: the rules of spelling.
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
  editorial: {
    rules: {
      "characters/bidi-controls": "warn",
      "digits/decimal-separator": "warn",
      "punctuation/repeated": "warn",
      "punctuation/dash": "warn",
      "spacing/latin-persian": "warn",
      "spacing/number-unit": "warn",
    },
  },
  web: {
    lostSpaces: "fix",
    rules: {
      "characters/tanwin": "warn",
      "characters/hamza": "warn",
      "characters/madd": "warn",
      "spelling/*": "warn",
    },
  },
  ui: { digits: "keep", ellipsis: "keep", rules: { "punctuation/quotes": "off" } },
};
