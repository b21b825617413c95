import { expect, test } from "vitest";
import { asciidoc } from "../../src/documents/asciidoc/index.ts";
import { fluent } from "../../src/documents/fluent.ts";
import { type DocumentFormat, json, markdown, mdx, po } from "../../src/documents/index.ts";
import { php } from "../../src/documents/php.ts";
import { strings } from "../../src/documents/strings.ts";

/** A choice that is repeated keeps a place for each character to come back to, and V8 has room for some eight million. */
const LONG = "ا".repeat(9_000_000);

test.each<[string, DocumentFormat, string]>([
  ["gettext", po, `msgid "a"\nmsgstr "${LONG}"\n`],
  ["JSON", json, `{"fa": "${LONG}"}`],
  ["JSON, a comment", json, `{"fa": "a" /* ${LONG} */}`],
  ["front matter of JSON", markdown, `{\n"a": "${LONG}"\n}\n`],
  ["Apple's strings", strings, `"a" = "${LONG}";`],
  ["PHP", php, `<?php return ["a" => "${LONG}"];`],
  ["PHP, single quotes", php, `<?php return ["a" => '${LONG}'];`],
  ["Fluent", fluent, `a = { "${LONG}" }\n`],
  ["a property of JSX", mdx, `<A b="${LONG}"/>`],
  ["a line of AsciiDoc", asciidoc, LONG],
])("a string of nine million letters is read: %s", (_, format, source) => {
  format.languages?.(source);
  expect(format.parse(source, {}).problems).toEqual([]);
});
