import type { Config } from "./config.ts";

/** The name of a preset. */
export type PresetName = "recommended" | "strict" | "editorial";

/**
 * What `extends` may name. `recommended`: every rule that is on by default, safe edits as errors and the rest as
 * warnings. `strict`: for texts that must be clean, suggestions and checks are errors too. `editorial`: the rules of
 * style that are off by default, as warnings.
 */
export const presets: Readonly<Record<PresetName, Config>> = {
  recommended: {},
  strict: { suggestions: "error", rules: { "dates/*": "error", "document/*": "error" } },
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
};
