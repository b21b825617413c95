import { rules } from "../normalize/rules.ts";
import {
  checkOptions,
  checkString,
  type Fields,
  NO_OPTIONS,
  OPTIONS,
  type Options,
  type Shapes,
} from "../options/index.ts";
import { repairBy } from "../walk/index.ts";
import { checkDocument, checkFilename } from "./check-arguments.ts";
import { OF_LINTER } from "./config.ts";
import { OF_DOCUMENT } from "./lint-options.ts";
import { repairText } from "./repair-text.ts";

const OF_NORMALIZE = {
  ...OF_DOCUMENT,
  frontMatter: OF_LINTER.frontMatter,
  keys: OF_LINTER.keys,
  headings: OF_LINTER.headings,
} as const satisfies Shapes;

/** What {@link normalize} may be told: its options, and what it has to know of a document. Every field is optional. */
export interface NormalizeOptions extends Options, Fields<typeof OF_NORMALIZE> {}

const NORMALIZE_OPTIONS = { ...OPTIONS, ...OF_NORMALIZE } as const satisfies Shapes;

/**
 * `normalize` for documents as well: of Markdown, MDX, HTML, JSON and gettext only the prose is repaired; code, markup, keys and addresses
 * stay byte for byte. It is what the command `virayesh normalize` does: the language of the document and its directives are heeded, and
 * broken input comes out as it went in.
 *
 * Told nothing of a document, it is the `normalize` of plain text.
 *
 * @throws TypeError for a text that is no string, an unknown option, format or rule, a wrong value, or a file name whose ending no format
 * claims
 * @example
 * normalize("# كتاب `كد`", { document: "markdown" }); // "# کتاب `كد`"
 * normalize('{"ك": "ك"}', { filename: "fa.json" }); // '{"ك": "ک"}'
 * normalize("<p lang=ar>كتاب</p>", { document: "html" }); // "<p lang=ar>كتاب</p>" — Arabic
 * normalize("# كتاب", { document: "docx" }); // throws TypeError
 */
export function normalize(text: string, options: NormalizeOptions = NO_OPTIONS): string {
  checkString("normalize", "text", text);
  checkDocument("normalize", options);
  checkOptions("normalize", options, NORMALIZE_OPTIONS);
  checkFilename("normalize", options);
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  if (!given.some(([name]) => Object.hasOwn(OF_NORMALIZE, name)))
    return repairBy(rules, "normalize", text, Object.fromEntries(given));
  const isOfDocument = ([name]: readonly [string, unknown]): boolean => Object.hasOwn(OF_DOCUMENT, name);
  const config = Object.fromEntries(given.filter((entry) => !isOfDocument(entry)));
  return repairText(text, { ...Object.fromEntries(given.filter(isOfDocument)), config });
}
