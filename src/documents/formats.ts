/** The names of the formats, as the option `document` and a configuration know them. */
export const formatNames = ["text", "markdown", "mdx", "html", "json", "po"] as const;

/** The name of a format. */
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
