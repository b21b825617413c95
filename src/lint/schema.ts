import { presets } from "./presets.ts";
import { LINT_RULE_IDS } from "./rule-ids.ts";

/** What a value may be. One description gives the validation, its messages and the JSON Schema. */
export type Shape =
  | { readonly kind: "boolean" }
  | { readonly kind: "string"; readonly pattern?: RegExp; readonly what?: string }
  | { readonly kind: "number"; readonly minimum: number; readonly maximum: number }
  | { readonly kind: "choice"; readonly values: readonly string[] }
  | { readonly kind: "list"; readonly of: Shape }
  | { readonly kind: "either"; readonly shapes: readonly Shape[] }
  | { readonly kind: "map"; readonly keys: readonly string[]; readonly keyName: string; readonly of: Shape }
  | { readonly kind: "object"; readonly fields: Readonly<Record<string, Field>> };

/** A field of an object and what people are told of it. */
export interface Field {
  readonly shape: Shape;
  readonly description: string;
  readonly default?: unknown;
  readonly required?: true;
}

const STRING: Shape = { kind: "string" };
const STRINGS: Shape = { kind: "list", of: STRING };
/** A word in the spelling of whoever configures us; with `spaced`, it is restored from its spaced spelling as well. */
const WORD: Shape = {
  kind: "string",
  pattern: /^[\u0620-\u064A\u066E-\u06D3](?:\u200C?[\u0620-\u064A\u066E-\u06D3]){1,30}$/,
  what: "a word of 2 to 31 Persian letters with ZWNJs between them",
};
const WORDS: Shape = {
  kind: "list",
  of: {
    kind: "either",
    shapes: [
      WORD,
      {
        kind: "object",
        fields: {
          spelling: { shape: WORD, description: "The word with its ZWNJs.", required: true },
          spaced: {
            shape: { kind: "boolean" },
            description: "Whether its spaced spelling is joined too.",
            default: false,
          },
        },
      },
    ],
  },
};
const SETTING: Shape = { kind: "choice", values: ["off", "warn", "error"] };
let ruleNames: readonly string[] | undefined;
const RULES: Shape = {
  kind: "map",
  keyName: "rule",
  get keys() {
    ruleNames ??= ["*", ...new Set(LINT_RULE_IDS.map((id) => `${id.split("/")[0]}/*`)), ...LINT_RULE_IDS];
    return ruleNames;
  },
  of: SETTING,
};
const PRESET: Shape = {
  kind: "choice",
  get values() {
    return Object.keys(presets);
  },
};

/** The fields of a configuration, whether in a file or in a program. */
const COMMON: Readonly<Record<string, Field>> = {
  rules: { shape: RULES, description: 'Rules by id, by folder ("zwnj/*") or all ("*"); the more exact name wins.' },
  suggestions: {
    shape: SETTING,
    description: "How much an uncertain edit matters, one that fix does not apply.",
    default: "warn",
  },
  minConfidence: {
    shape: { kind: "number", minimum: 0, maximum: 1 },
    description: "Edits whose confidence is below this are only suggested.",
    default: 0.8,
  },
  ezafe: {
    shape: { kind: "choice", values: ["hamza", "zwnj-yeh", "keep"] },
    description: "How a broken ezafe after a silent heh is written: خانهٔ, خانه\u200Cی, or as it is.",
    default: "hamza",
  },
  digits: {
    shape: { kind: "choice", values: ["persian", "latin", "keep"] },
    description: "The digits of Persian prose.",
    default: "persian",
  },
  ellipsis: {
    shape: { kind: "choice", values: ["char", "dots", "keep"] },
    description: "Three dots as one character, as three full stops, or as they are.",
    default: "char",
  },
  arabicSpans: {
    shape: { kind: "choice", values: ["skip", "process"] },
    description: "Whether passages in Arabic, Urdu, Kurdish and Pashto are left alone.",
    default: "skip",
  },
  plural: {
    shape: { kind: "choice", values: ["zwnj", "keep"] },
    description: "Whether a glued plural (کتابها) is separated.",
    default: "zwnj",
  },
  comparative: {
    shape: { kind: "choice", values: ["zwnj", "keep"] },
    description: "Whether a glued تر or ترین (بزرگتر) is separated.",
    default: "zwnj",
  },
  demonstratives: {
    shape: { kind: "choice", values: ["keep", "zwnj"] },
    description: "Whether آنها, اینها, همانها are separated.",
    default: "keep",
  },
  compoundPrepositions: {
    shape: { kind: "choice", values: ["keep", "zwnj"] },
    description: "Whether به عنوان, به طور and their like are joined.",
    default: "keep",
  },
  linkingVav: {
    shape: { kind: "choice", values: ["keep", "zwnj"] },
    description: "Whether گفت و گو and other idioms with و are joined.",
    default: "keep",
  },
  colloquial: {
    shape: { kind: "boolean" },
    description: "Whether contracted verbs of the spoken language (میشه) are split as well.",
    default: false,
  },
  words: { shape: WORDS, description: "Words in your own spelling, with their ZWNJs." },
  keep: { shape: STRINGS, description: "Words and phrases that stay as they are wherever they stand alone." },
  frontMatter: {
    shape: STRINGS,
    description: "Keys of a Markdown file's front matter whose values are prose.",
    default: ["description", "summary", "excerpt", "subtitle"],
  },
  language: {
    shape: { kind: "choice", values: ["en", "fa"] },
    description: "The language of messages.",
    default: "en",
  },
};

/** A configuration in a program. */
export const CONFIG: Shape = {
  kind: "object",
  fields: {
    extends: {
      shape: { kind: "either", shapes: [PRESET, { kind: "list", of: PRESET }] },
      description: "Presets to start from; later ones win.",
      default: "recommended",
    },
    ...COMMON,
  },
};

const STRINGS_OR_FILE: Shape = { kind: "either", shapes: [STRING, STRINGS] };
const WORDS_OR_FILE: Shape = { kind: "either", shapes: [STRING, WORDS] };

/** In a file, lists of words may stand in text files. */
const IN_FILE: Readonly<Record<string, Field>> = {
  ...COMMON,
  words: {
    shape: WORDS_OR_FILE,
    description: "Words in your own spelling, with their ZWNJs; or the path of a text file with one a line.",
  },
  keep: {
    shape: STRINGS_OR_FILE,
    description:
      "Words and phrases that stay as they are wherever they stand alone; or the path of a text file with one a line.",
  },
};

/** A configuration file. */
export const CONFIG_FILE: Shape = {
  kind: "object",
  fields: {
    $schema: { shape: STRING, description: "The JSON Schema of this file, for editors." },
    extends: {
      shape: { kind: "either", shapes: [STRING, STRINGS] },
      description: "Presets (recommended, strict, editorial) or paths of other configuration files; later ones win.",
      default: "recommended",
    },
    ...IN_FILE,
    ignores: { shape: STRINGS, description: "Files that are not linted, as patterns in the manner of .gitignore." },
    overrides: {
      shape: {
        kind: "list",
        of: {
          kind: "object",
          fields: {
            files: { shape: STRINGS, description: "Globs, relative to this file.", required: true },
            ...IN_FILE,
          },
        },
      },
      description: "Other settings for some files; later ones win.",
    },
  },
};
