import { describe, expect, test } from "vitest";
import { yaml } from "../../src/documents/yaml/index.ts";
import { formatOf, formats, normalize } from "../../src/documents.ts";
import * as root from "../../src/index.ts";
import { type FormatName, fixText, formatNames, lintText } from "../../src/lint/index.ts";

/** Persian to be repaired and something that must stay, in each format. */
const DOCUMENTS: Readonly<Record<FormatName, readonly [source: string, result: string]>> = {
  text: ["كتاب , خوب", "کتاب، خوب"],
  markdown: ["# كتاب `كد , ها`\n\n[كتاب](a,ب.md)\n", "# کتاب `كد , ها`\n\n[کتاب](a,ب.md)\n"],
  mdx: ["# كتاب {كد}\n\n<A b='كد'/>\n", "# کتاب {كد}\n\n<A b='كد'/>\n"],
  html: ['<p class="كد">كتاب<code>كد</code></p>', '<p class="كد">کتاب<code>كد</code></p>'],
  json: ['{"كد": "كتاب"}', '{"كد": "کتاب"}'],
  po: ['msgid "كد"\nmsgstr "كتاب"\n', 'msgid "كد"\nmsgstr "کتاب"\n'],
};

describe.each(formatNames)("a document of %s", (document) => {
  const [source, result] = DOCUMENTS[document];
  test("is repaired in its prose, as fixText does it", () => {
    expect(normalize(source, { document, language: "fa" })).toBe(result);
    expect(normalize(source, { filename: `a${formats[document][0]}`, language: "fa" })).toBe(result);
    expect(fixText(source, { document, language: "fa" }).output).toBe(result);
  });
});

test("told nothing of a document, it is the normalize of plain text, with the same options", () => {
  for (const [source] of Object.values(DOCUMENTS)) {
    expect(normalize(source)).toBe(root.normalize(source));
    expect(normalize(source, { document: undefined } as object)).toBe(root.normalize(source));
    expect(normalize(source, { keep: ["كتاب"] })).toBe(root.normalize(source, { keep: ["كتاب"] }));
  }
});

test("options hold in documents", () => {
  const source = "---\ntitle: كتاب\n---\n\n# كتاب 12\n";
  const options = { document: "markdown", frontMatter: ["title"], digits: "keep", keep: ["12"] } as const;
  expect(normalize(source, options)).toBe("---\ntitle: کتاب\n---\n\n# کتاب 12\n");
  const silenced = "<!-- virayesh-disable-file -->\nكتاب\n";
  expect(normalize(silenced, { document: "markdown" })).toBe(silenced);
  expect(normalize(silenced, { document: "markdown", directives: false })).toContain("کتاب");
  expect(normalize("كتاب", { document: "text", language: "ar" })).toBe("كتاب");
});

test.each([
  [{ document: "markdwon" }, 'normalize: options.document: unknown value "markdwon"; did you mean "markdown"?'],
  [{ filename: "a.rb" }, 'normalize: no format is known for the file name "a.rb"; options.document says what it is'],
  [
    { filename: "fa.yml" },
    'normalize: the format of "fa.yml", yaml is a sub-path of its own: import { yaml } from "virayesh/documents/yaml" and give it as options.document',
  ],
  [{ document: "yaml" }, "normalize: options.document: yaml is a sub-path of its own: import { yaml }"],
  [{ documents: "text" }, 'normalize: options.documents: unknown option "documents"; did you mean "document"?'],
  [{ document: "text", frontMatter: "title" }, "normalize: options.frontMatter: must be a list"],
] as const)("%j is a TypeError", (options, message) => {
  expect(() => normalize("متن", options as object)).toThrow(TypeError);
  expect(() => normalize("متن", options as object)).toThrow(message);
});

test("a format of a sub-path is given as a value", () => {
  expect(normalize("a: كتاب\n", { document: yaml })).toBe("a: کتاب\n");
  expect(lintText("a: كتاب\n", { document: yaml, filename: "a.yml" }).output).toBe("a: کتاب\n");
  expect(() => lintText("a: كتاب\n", { document: "yaml" } as object)).toThrow(
    'lintText: options.document: yaml is a sub-path of its own: import { yaml } from "virayesh/documents/yaml"',
  );
});

test("the endings of the formats are those that formatOf knows", () => {
  expect(Object.keys(formats)).toEqual(formatNames);
  for (const [name, endings] of Object.entries(formats))
    for (const ending of endings) expect(formatOf(`A${ending}`)?.name).toBe(name);
});
