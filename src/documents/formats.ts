import type { Keys } from "./types.ts";

/** The names of the formats of the core, as the option `document` and a configuration know them. */
export const formatNames = ["text", "markdown", "mdx", "html", "json", "po"] as const;

/** The name of a format of the core. */
export type FormatName = (typeof formatNames)[number];

/** The endings of the file names of each format, in lower case and with the dot. */
export const FORMATS: Readonly<Record<FormatName, readonly string[]>> = {
  text: [".txt", ".text"],
  markdown: [".md", ".markdown", ".mdown", ".mkd"],
  mdx: [".mdx"],
  html: [".html", ".htm", ".xhtml"],
  json: [".json", ".jsonc", ".arb", ".webmanifest"],
  po: [".po", ".pot"],
};

/**
 * The other formats. Each is a sub-path of its own, `virayesh/documents/yaml`, which exports it under its name; the program loads it when it
 * meets a file of it. Where an ending belongs to files of another kind as well, `head` is what the beginning of a file must hold. Of two
 * that fit, the first is meant.
 */
export const FURTHER_FORMATS = {
  yaml: { extensions: [".yaml", ".yml"] },
  android: { extensions: [".xml"], head: /<resources[\s>]/ },
  xliff: { extensions: [".xlf", ".xliff"] },
  qt: { extensions: [".ts"], head: /<!DOCTYPE TS|<TS[\s>]/ },
  fluent: { extensions: [".ftl"], head: /^-?[A-Za-z][\w-]* *=/m },
  resx: { extensions: [".resx"] },
  stringsdict: { extensions: [".stringsdict"] },
  strings: { extensions: [".strings"] },
  xcstrings: { extensions: [".xcstrings"] },
  properties: { extensions: [".properties"] },
  php: { extensions: [".php"], head: /^\s*<\?php\b[\s\S]*\breturn\s*(?:\[|array\s*\()/ },
  javascript: { extensions: [".js", ".mjs", ".cjs", ".jsx", ".ts", ".mts", ".cts", ".tsx"] },
  vue: { extensions: [".vue"] },
  svelte: { extensions: [".svelte"] },
  srt: { extensions: [".srt"] },
  vtt: { extensions: [".vtt"] },
  latex: { extensions: [".tex", ".ltx"] },
  notebook: { extensions: [".ipynb"] },
  csharp: { extensions: [".cs"] },
  python: { extensions: [".py"] },
  kotlin: { extensions: [".kt", ".kts"] },
  dart: { extensions: [".dart"] },
  go: { extensions: [".go"] },
  rst: { extensions: [".rst", ".rest"] },
  csv: { extensions: [".csv", ".tsv"], needsColumns: true },
  asciidoc: { extensions: [".adoc", ".asciidoc", ".asc"] },
} as const satisfies Readonly<Record<string, FurtherFormat>>;

interface FurtherFormat {
  readonly extensions: readonly string[];
  readonly head?: RegExp;
  /** Whether nothing of it is prose unless `keys.only` says what is. */
  readonly needsColumns?: true;
}

/** The name of a format that is a sub-path of its own. */
export type FurtherFormatName = keyof typeof FURTHER_FORMATS;

/** Whether a name is that of a format which is a sub-path of its own. */
export function isFurtherFormat(name: unknown): name is FurtherFormatName {
  return typeof name === "string" && Object.hasOwn(FURTHER_FORMATS, name);
}

/** Whether nothing of a document is prose, since its format has columns and `keys.only` names none. */
export function lacksColumns(name: string, keys: Keys | undefined): boolean {
  return isFurtherFormat(name) && "needsColumns" in FURTHER_FORMATS[name] && keys?.only === undefined;
}

/** The further format of a file by the ending of its name and, where that does not tell, by its beginning. */
export function furtherFormatOf(filename: string, readHead: () => string = () => ""): FurtherFormatName | undefined {
  const name = filename.toLowerCase();
  let text: string | undefined;
  const fits = ([, { extensions, head }]: readonly [string, FurtherFormat]): boolean => {
    if (!extensions.some((extension) => name.endsWith(extension))) return false;
    if (head === undefined) return true;
    text ??= readHead();
    return head.test(text);
  };
  return Object.entries<FurtherFormat>(FURTHER_FORMATS).find(fits)?.[0] as FurtherFormatName | undefined;
}
