import { type DocumentFormat, formatNames } from "../documents/index.ts";
import type { Fields, Shapes } from "../options/index.ts";
import { CONFIG, type Config, LANGUAGE } from "./config.ts";

/** What is said of one document. See options.ts of the room `options`. */
export const OF_DOCUMENT = {
  /**
   * Its ending decides the format: `.md`, `.html`, `.json`, `.po` … A name whose ending no format claims (`a.rb`) is a
   * TypeError unless `document` says what it is, since code that is read as prose is broken.
   * @defaultValue none: plain text
   */
  filename: { kind: "string" },
  /**
   * The format by name, or as a value, over what the file name says: those of sub-paths (`yaml` of `virayesh/documents/yaml`), and your own.
   * @defaultValue by the file name
   */
  document: {
    kind: "either",
    shapes: [
      { kind: "choice", values: formatNames },
      { kind: "test", what: "a format", holds: isFormat },
    ],
  },
  /**
   * The language of the document, as a BCP 47 tag, over what the configuration says.
   * @defaultValue `language` of the configuration, or as the document, its path or its text says
   */
  language: LANGUAGE,
  /**
   * Fragments of this document that other documents link to, without `#` and not percent-encoded: what `other.md` has behind
   * `this.md#`. A heading that would lose its anchor by a repair is then only suggested to be repaired.
   * @defaultValue none
   */
  linkedFragments: { kind: "test", what: "a Set", holds: isSet },
  /**
   * Whether directives in the document are heeded. Not, for a document of somebody who is not to silence the linter.
   * @defaultValue true
   */
  directives: { kind: "boolean" },
} as const satisfies Shapes;

const OF_LINTED = {
  ...OF_DOCUMENT,
  /**
   * The text of the document that this one is a translation of, in the same format: `document/parity` compares what stands under the same keys.
   * @defaultValue none; gettext, XLIFF and Qt hold it themselves
   */
  original: { kind: "string" },
} as const satisfies Shapes;

/** What {@link lintText} and {@link fixText} may be told. Every field is optional. */
export interface LintOptions extends Fields<typeof OF_LINTED> {
  /** @defaultValue the preset `recommended` */
  readonly config?: Config;
}

/** A configuration that was checked before is not looked at again. */
export const UNCHECKED_CONFIG = {
  ...OF_LINTED,
  config: { kind: "test", what: "a configuration", holds: () => true },
} as const satisfies Shapes;
export const LINT_OPTIONS = {
  ...OF_LINTED,
  config: { kind: "object", fields: CONFIG, required: [] },
} as const satisfies Shapes;

function isFormat(value: unknown): value is DocumentFormat {
  return typeof value === "object" && value !== null && typeof (value as DocumentFormat).parse === "function";
}

function isSet(value: unknown): value is ReadonlySet<string> {
  return value instanceof Set;
}
