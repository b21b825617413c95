import { OF_LINTER } from "../lint/internal.ts";
import { type Fields, OPTIONS, PHRASES, type Shapes, WORDS } from "../options/index.ts";
import { documentNames } from "./formats.ts";

const STRING = { kind: "string" } as const;
const STRINGS = { kind: "list", of: STRING } as const;

// Offsets mean nothing to more than one text, and what a file extends may be another file.
const { protect: _, ...SHARED } = OPTIONS;
const { extends: __, ...OF_LINTER_ALONE } = OF_LINTER;

/** What may be set for all files or for some. In a file, lists of words may stand in text files. */
const OF_FILES = {
  ...SHARED,
  ...OF_LINTER_ALONE,
  /** Words of yours, spelled with their ZWNJs, each a string or an object; or the path of a text file with one a line. */
  words: { kind: "either", shapes: [STRING, WORDS] },
  /** Words and phrases that no rule touches wherever they stand alone; or the path of a text file with one a line. */
  keep: { kind: "either", shapes: [STRING, PHRASES] },
} as const satisfies Shapes;

/** The fields of a configuration file. See options.ts of the room `options`. */
export const CONFIG_FILE = {
  /** The JSON Schema of this file, for editors. */
  $schema: STRING,
  /**
   * Whether nothing above the folder of this file is looked at: no other configuration, no ignore file, no list of words.
   * @defaultValue false
   */
  root: { kind: "boolean" },
  /**
   * Presets (recommended, strict, editorial, book, ui, translation, web, chat) or paths of other configuration files; later ones win.
   * @defaultValue "recommended"
   */
  extends: { kind: "either", shapes: [STRING, STRINGS] },
  ...OF_FILES,
  /** Files that are not linted, as patterns in the manner of .gitignore. */
  ignores: STRINGS,
  /**
   * The formats of files whose ending does not tell, or tells wrongly: globs, relative to this file, with the name of a format:
   * `{ "*.srt": "text" }`. Later ones win.
   */
  documents: { kind: "map", keyName: "glob", of: { kind: "choice", values: documentNames } },
  /** Other settings for some files; later ones win. */
  overrides: {
    kind: "list",
    of: {
      kind: "object",
      required: ["files"],
      fields: {
        /** Globs, relative to this file. */
        files: STRINGS,
        ...OF_FILES,
      },
    },
  },
} as const satisfies Shapes;

/** What may be set for all files or for some. */
export type FileFields = Fields<typeof OF_FILES>;

/** A configuration as it stands in a file. */
export type ConfigFile = Fields<typeof CONFIG_FILE>;
