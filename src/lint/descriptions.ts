/** What people are told of the fields of a configuration file, by name. Kept apart from their shapes, so that it never travels into a bundle. */
export const DESCRIPTIONS: Readonly<Record<string, { readonly description: string; readonly default?: unknown }>> = {
  spelling: { description: "The word with its ZWNJs." },
  spaced: { description: "Whether its spaced spelling is joined too.", default: false },
  rules: { description: 'Rules by id, by folder ("zwnj/*") or all ("*"); the more exact name wins.' },
  suggestions: { description: "How much an uncertain edit matters, one that fix does not apply.", default: "warn" },
  minConfidence: { description: "Edits whose confidence is below this are only suggested.", default: 0.8 },
  ezafe: {
    description: "How a broken ezafe after a silent heh is written: خانهٔ, خانه\u200Cی, or as it is.",
    default: "hamza",
  },
  digits: { description: "The digits of Persian prose.", default: "persian" },
  ellipsis: { description: "Three dots as one character, as three full stops, or as they are.", default: "char" },
  arabicSpans: { description: "Whether passages in Arabic, Urdu, Kurdish and Pashto are left alone.", default: "skip" },
  plural: { description: "Whether a glued plural (کتابها) is separated.", default: "zwnj" },
  comparative: { description: "Whether a glued تر or ترین (بزرگتر) is separated.", default: "zwnj" },
  demonstratives: { description: "Whether آنها, اینها, همانها are separated.", default: "keep" },
  compoundPrepositions: { description: "Whether به عنوان, به طور and their like are joined.", default: "keep" },
  linkingVav: { description: "Whether گفت و گو and other idioms with و are joined.", default: "keep" },
  colloquial: {
    description: "Whether contracted verbs of the spoken language (میشه) are split as well.",
    default: false,
  },
  words: { description: "Words in your own spelling, with their ZWNJs; or the path of a text file with one a line." },
  keep: {
    description:
      "Words and phrases that stay as they are wherever they stand alone; or the path of a text file with one a line.",
  },
  frontMatter: {
    description: "Keys of a Markdown file's front matter whose values are prose.",
    default: ["description", "summary", "excerpt", "subtitle"],
  },
  language: {
    description:
      "The language of the documents, as a BCP 47 tag: fa has them looked at whatever they say of themselves, any other has them left alone. By itself a document is in the language that it, its path or its text says.",
  },
  headings: {
    description: "Whether the repairs of a heading that other files link to are suggested or made.",
    default: "suggest",
  },
  messages: { description: "The language of messages.", default: "en" },
  extends: {
    description:
      "Presets (recommended, strict, editorial, ui, web) or paths of other configuration files; later ones win.",
    default: "recommended",
  },
  $schema: { description: "The JSON Schema of this file, for editors." },
  root: {
    description:
      "Whether nothing above the folder of this file is looked at: no other configuration, no ignore file, no list of words.",
    default: false,
  },
  ignores: { description: "Files that are not linted, as patterns in the manner of .gitignore." },
  documents: {
    description:
      'The formats of files whose ending does not tell, or tells wrongly: globs, relative to this file, with the name of a format: { "*.srt": "text" }. Later ones win.',
  },
  overrides: { description: "Other settings for some files; later ones win." },
  files: { description: "Globs, relative to this file." },
};
