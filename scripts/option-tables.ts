/** The tables of options in docs/guide.md, docs/linter.md and their Persian siblings, between two comments each. */
import { CONFIG_FILE } from "../src/cli/config-fields.ts";
import { OPTIONS, type Shape, type Shapes } from "../src/options/index.ts";
import { type OptionComment, optionComments } from "./option-comments.ts";
import { type OptionName, PERSIAN_OPTIONS } from "./persian-options.ts";

const START = "<!-- options: made by `npm run generate` -->";
const END = "<!-- options end -->";

/** What a table says around what is said of each option. */
interface Words {
  readonly heads: readonly string[];
  readonly why: string;
  /** Between two kinds of value. */
  readonly or: string;
  readonly list: (of: string) => string;
  readonly map: (keyName: string, of: string) => string;
  readonly range: (from: number, to: number) => string;
  /** What is said of an option, of which the source has a comment. */
  readonly told: (name: string, comment: OptionComment) => OptionComment;
  /** What a description of the source calls a value or a key. @throws Error for what has no word */
  readonly what: (name: string) => string;
}

const ENGLISH: Words = {
  heads: ["option", "values", "what it decides", "by default"],
  why: "each example is of another style",
  or: ", or ",
  list: (of) => `a list: ${of}`,
  map: (keyName, of) => `by ${keyName}: ${of}`,
  range: (from, to) => `${from} to ${to}`,
  told: (_, comment) => comment,
  what: (name) => name,
};

const PERSIAN_NAMES: Readonly<Record<string, string>> = {
  "a string": "یک رشته",
  "a word of 2 to 31 Persian letters with ZWNJs between them":
    "واژه\u200Cای از ۲ تا ۳۱ حرف فارسی با نیم\u200Cفاصله میانشان",
  "a word or phrase of one line": "واژه یا عبارتی یک\u200Cسطری",
  "a word or phrase of one line without spaces at its ends": "واژه یا عبارتی یک\u200Cسطری، بدون فاصله در دو سر",
  "{ start, end } with 0 ≤ start ≤ end": "{ start, end } با 0 ≤ start ≤ end",
  'a language tag such as "fa" or "ar"': 'برچسب زبان، مانند "fa" یا "ar"',
  "a regular expression of JavaScript that holds with the flag u": "عبارت منظم جاوااسکریپت که با پرچم u درست باشد",
  rule: "قاعده",
  term: "واژه",
  glob: "الگو",
};

const PERSIAN: Words = {
  heads: ["گزینه", "مقدار", "چه را تعیین می\u200Cکند", "پیش\u200Cفرض"],
  why: "هر نمونه به شیوه\u200Cای دیگر است",
  or: "، یا ",
  list: (of) => `فهرست: ${of}`,
  map: (keyName, of) => `برای هر ${keyName}: ${of}`,
  range: (from, to) => `${from.toLocaleString("fa")} تا ${to.toLocaleString("fa")}`,
  told: (name, comment) => ({ ...comment, ...PERSIAN_OPTIONS[name as OptionName] }),
  what: (name) => {
    const persian = PERSIAN_NAMES[name];
    if (persian === undefined) throw new Error(`option-tables: ${JSON.stringify(name)} has no Persian name`);
    return persian;
  },
};

/** @throws Error if the page has no place for a table */
export function withOptionTable(page: string, which: "shared" | "of the linter", language: "en" | "fa" = "en"): string {
  const [before, rest] = page.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`option-tables: a page has no ${START} … ${END}`);
  const comments = which === "shared" ? optionComments(["src/options/options.ts"]) : optionComments();
  const ofLinter = Object.entries(CONFIG_FILE).filter(([name]) => !Object.hasOwn(OPTIONS, name));
  const fields: Shapes = which === "shared" ? OPTIONS : Object.fromEntries(ofLinter);
  const words = language === "fa" ? PERSIAN : ENGLISH;
  const rows = Object.entries(fields).map(([name, shape]) =>
    row(name, shape, words.told(name, comments.get(name)!), words),
  );
  const table = [`| ${words.heads.join(" | ")} |`, "| --- | --- | --- | --- |", ...rows].join("\n");
  // Those of `normalize` show each style by an example; what is said of the linter's own is prose like any other.
  const shown =
    which === "shared"
      ? `<!-- virayesh-disable -- ${words.why} -->\n\n${table}\n\n<!-- virayesh-enable -->`
      : `\n${table}\n`;
  return `${before}${START}\n${shown}\n${END}${after}`;
}

function row(name: string, shape: Shape, { text, byDefault = "" }: OptionComment, words: Words): string {
  const cells = [
    `\`${name}\``,
    valuesOf(shape, words),
    text,
    /^["[\d]|^(?:true|false)$/.test(byDefault) ? `\`${byDefault}\`` : byDefault,
  ];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

function valuesOf(shape: Shape, words: Words): string {
  const inner = (of: Shape): string => valuesOf(of, words);
  switch (shape.kind) {
    case "choice":
      return shape.values.map((value) => `\`${JSON.stringify(value)}\``).join(" ");
    case "boolean":
      return "`true` `false`";
    case "number":
      return words.range(shape.minimum, shape.maximum);
    case "list":
      return words.list(inner(shape.of));
    case "either":
      return shape.shapes.map(inner).join(words.or);
    case "map":
      return words.map(words.what(shape.keyName), inner(shape.of));
    case "object":
      return `\`{ ${Object.keys(shape.fields).slice(0, 2).join(", ")}${Object.keys(shape.fields).length > 2 ? " …" : ""} }\``;
    case "test":
      return `\`${words.what(shape.what)}\``;
    default:
      return words.what(shape.what ?? "a string");
  }
}
