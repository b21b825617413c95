import { formatNames } from "../documents/index.ts";
import { presets } from "./presets.ts";
import { LINT_RULE_IDS } from "./rule-ids.ts";

/** What a value may be; a map without `keys` takes any. One description gives the validation, its messages and the JSON Schema. */
export type Shape =
  | { readonly kind: "boolean" }
  | { readonly kind: "string"; readonly pattern?: RegExp; readonly what?: string }
  | { readonly kind: "number"; readonly minimum: number; readonly maximum: number }
  | { readonly kind: "choice"; readonly values: readonly string[] }
  | { readonly kind: "list"; readonly of: Shape }
  | { readonly kind: "either"; readonly shapes: readonly Shape[] }
  | { readonly kind: "map"; readonly keys?: readonly string[]; readonly keyName: string; readonly of: Shape }
  | { readonly kind: "object"; readonly fields: Readonly<Record<string, Field>> };

/** A field of an object; descriptions.ts has what people are told of it. */
export interface Field {
  readonly shape: Shape;
  readonly required?: true;
}

/** What the language of a document may be given as: BCP 47 in the rough. */
export const LANGUAGE_TAG = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*$/;
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
          spelling: { shape: WORD, required: true },
          spaced: { shape: { kind: "boolean" } },
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
  rules: { shape: RULES },
  suggestions: { shape: SETTING },
  minConfidence: { shape: { kind: "number", minimum: 0, maximum: 1 } },
  ezafe: { shape: { kind: "choice", values: ["hamza", "zwnj-yeh", "keep"] } },
  digits: { shape: { kind: "choice", values: ["persian", "latin", "keep"] } },
  ellipsis: { shape: { kind: "choice", values: ["char", "dots", "keep"] } },
  arabicSpans: { shape: { kind: "choice", values: ["skip", "process"] } },
  plural: { shape: { kind: "choice", values: ["zwnj", "keep"] } },
  comparative: { shape: { kind: "choice", values: ["zwnj", "keep"] } },
  demonstratives: { shape: { kind: "choice", values: ["keep", "zwnj"] } },
  compoundPrepositions: { shape: { kind: "choice", values: ["keep", "zwnj"] } },
  linkingVav: { shape: { kind: "choice", values: ["keep", "zwnj"] } },
  colloquial: { shape: { kind: "boolean" } },
  words: { shape: WORDS },
  keep: { shape: STRINGS },
  frontMatter: { shape: STRINGS },
  headings: { shape: { kind: "choice", values: ["suggest", "fix"] } },
  language: { shape: { kind: "string", pattern: LANGUAGE_TAG, what: 'a language tag such as "fa"' } },
  messages: { shape: { kind: "choice", values: ["en", "fa"] } },
};

/** A configuration in a program. */
export const CONFIG: Shape = {
  kind: "object",
  fields: {
    extends: { shape: { kind: "either", shapes: [PRESET, { kind: "list", of: PRESET }] } },
    ...COMMON,
  },
};

const STRINGS_OR_FILE: Shape = { kind: "either", shapes: [STRING, STRINGS] };
const WORDS_OR_FILE: Shape = { kind: "either", shapes: [STRING, WORDS] };

/** In a file, lists of words may stand in text files. */
const IN_FILE: Readonly<Record<string, Field>> = {
  ...COMMON,
  words: { shape: WORDS_OR_FILE },
  keep: { shape: STRINGS_OR_FILE },
};

/** A configuration file. */
export const CONFIG_FILE: Shape = {
  kind: "object",
  fields: {
    $schema: { shape: STRING },
    root: { shape: { kind: "boolean" } },
    extends: { shape: { kind: "either", shapes: [STRING, STRINGS] } },
    ...IN_FILE,
    ignores: { shape: STRINGS },
    documents: { shape: { kind: "map", keyName: "glob", of: { kind: "choice", values: formatNames } } },
    overrides: {
      shape: {
        kind: "list",
        of: {
          kind: "object",
          fields: {
            files: { shape: STRINGS, required: true },
            ...IN_FILE,
          },
        },
      },
    },
  },
};
