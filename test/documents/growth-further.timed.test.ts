import { describe, expect, test } from "vitest";
import { asciidoc } from "../../src/documents/asciidoc/index.ts";
import { csv } from "../../src/documents/csv.ts";
import { dart } from "../../src/documents/dart.ts";
import { type DocumentFormat, json } from "../../src/documents/index.ts";
import { javascript } from "../../src/documents/javascript/index.ts";
import { latex } from "../../src/documents/latex/index.ts";
import { notebook } from "../../src/documents/notebook/index.ts";
import { python } from "../../src/documents/python.ts";
import { rst } from "../../src/documents/rst/index.ts";
import { srt } from "../../src/documents/srt.ts";
import { svelte } from "../../src/documents/svelte/index.ts";
import { vtt } from "../../src/documents/vtt.ts";
import { vue } from "../../src/documents/vue/index.ts";
import { lowestExponent, MOST_GROWTH, repeated } from "../support/growth.ts";

/** What a text of each format may be made of, over and over. */
const UNITS: readonly (readonly [DocumentFormat, (unit: string) => string, readonly string[]])[] = [
  [javascript, (text) => text, ['"متن دو";\n', "`${a} متن دو`;\n", "// متن دو\n", "a + ", '["متن", ']],
  [javascript, (text) => `a = <p>${text}</p>`, ["متن دو ", "متن\n", "&amp; "]],
  [python, (text) => text, ['"متن دو"\n', "# متن\n", "f'{", 'f"{a}"', "(", "[", "a ", '"""متن"""\n']],
  [dart, (text) => text, ["'${", "'$a متن دو';", "/*", "a(", "/// متن\n"]],
  [
    vue,
    (text) => `<template>${text}</template>`,
    ["<p>متن", "{{ 'متن دو' }}", "{{", "<template>", "<!--", ":a='", "<a :b=\"'متن'\">"],
  ],
  [svelte, (text) => text, ["<p>متن", "{'متن دو'}", "{", "<!--", "{#if a}", "a={"]],
  [
    srt,
    (text) => `1\n00:00:01,000 --> 00:00:02,000\n${text}`,
    ["متن\n", "<", "{\\", "1\n", "\n", "00:00:01,000 --> 00:00:02,000\nمتن\n\n"],
  ],
  [vtt, (text) => `WEBVTT\n\n${text}`, ["NOTE\n", "00:01.000 --> 00:02.000\nمتن\n\n", "&a", "<v "]],
  [
    latex,
    (text) => text,
    [
      "\\a{",
      "{",
      "}",
      "\\a[",
      "$",
      "\\[",
      "\\begin{a}",
      "\\begin{verbatim}",
      "%\n",
      "\\verb|",
      "\\a{متن دو ",
      "\\a 1",
      "متن ",
      "\\item[متن] ",
    ],
  ],
  [
    notebook,
    (text) => JSON.stringify({ cells: [{ cell_type: "markdown", source: text.split(/(?<=\n)/) }] }),
    ["متن\n", '"', "- متن\n", "`"],
  ],
  [
    { ...csv, parse: (source) => csv.parse(source, { keys: { only: ["متن"] } }) },
    (text) => `متن,b\n${text}`,
    ["متن دو,b\n", '"متن ""دو""\nسه",b\n', '"', '""', ",", "\n", '"متن",', '"a"b\n'],
  ],
  [
    rst,
    (text) => text,
    [
      "متن\n",
      "متن\n===\n",
      "- ",
      "- متن\n",
      "*",
      "* a",
      "*a ",
      "`",
      "`a ",
      "``a ",
      "|a ",
      ":a:`",
      ":a:",
      ":a: ",
      "a_ ",
      "a:",
      "<",
      " <a>`",
      "::\n\n",
      ".. a::\n",
      ".. a\n",
      "| ",
      "| متن\n",
      "+-",
      "+--+\n| a |\n+--+\n\n",
      "== ==\nمتن دو\n",
      "== ==\n",
      "=\n",
      "[a]_",
      "\\",
      "-a, ",
      "\t",
      "  متن\n    متن\n      متن\n\n",
    ],
  ],
  [
    asciidoc,
    (text) => text,
    [
      "متن\n",
      "*",
      "`",
      "<<",
      "[[",
      "((",
      "a:[",
      "a:b[",
      "::",
      "----\n",
      "|===\n",
      "* متن\n",
      "[a]\n",
      "= متن\n",
      "متن:: ",
      "{a}",
      " +\n",
      "https://a[",
      "'''\n",
      ".متن\n",
      "//\n",
      "|",
    ],
  ],
];

describe.each(UNITS)("$name reads in linear time", (format, frame, units) => {
  test.each(units)("%j", (unit) => {
    const make = repeated(unit);
    expect(
      lowestExponent(
        (source) => format.parse(source),
        (length) => frame(make(length)),
      ),
    ).toBeLessThanOrEqual(MOST_GROWTH);
  });
});

test.each<[string, DocumentFormat, string]>([
  ["an object of languages", json, `{${'"fa": "", "ar": "", '.repeat(75_000)}"fa": ""}`],
  ["a comment", python, `"""\n${"متن دو\n".repeat(150_000)}"""\n`],
  ["a template", vue, `<template>${"<p>متن دو<br>\n".repeat(75_000)}</template>`],
  [
    "a cell",
    notebook,
    JSON.stringify({ cells: [{ cell_type: "markdown", source: Array(150_000).fill("`a` متن\n") }] }),
  ],
])("%s may have more parts than a call may have arguments", (_, format, source) => {
  format.languages?.(source);
  expect(format.parse(source).problems).toEqual([]);
});
