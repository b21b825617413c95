import { asciidoc } from "../../src/documents/asciidoc/index.ts";
import { csharp } from "../../src/documents/csharp.ts";
import { csv } from "../../src/documents/csv.ts";
import { dart } from "../../src/documents/dart.ts";
import { go } from "../../src/documents/go.ts";
import type { DocumentFormat } from "../../src/documents/index.ts";
import { javascript } from "../../src/documents/javascript/index.ts";
import { kotlin } from "../../src/documents/kotlin.ts";
import { latex } from "../../src/documents/latex/index.ts";
import { notebook } from "../../src/documents/notebook/index.ts";
import { python } from "../../src/documents/python.ts";
import { rst } from "../../src/documents/rst/index.ts";
import { srt } from "../../src/documents/srt.ts";
import { svelte } from "../../src/documents/svelte/index.ts";
import { vtt } from "../../src/documents/vtt.ts";
import { vue } from "../../src/documents/vue/index.ts";

/** What a text of each format may be made of, over and over. */
export const UNITS: readonly (readonly [DocumentFormat, (unit: string) => string, readonly string[]])[] = [
  [javascript, (text) => text, ['"متن دو";\n', "`${a} متن دو`;\n", "// متن دو\n", "a + ", '["متن", ']],
  [javascript, (text) => `a = <p>${text}</p>`, ["متن دو ", "متن\n", "&amp; "]],
  [python, (text) => text, ['"متن دو"\n', "# متن\n", "f'{", 'f"{a}"', "(", "[", "a ", '"""متن"""\n']],
  [csharp, (text) => text, ['"متن دو";\n', '@"', '$"{', '"""', "/*", "/// متن\n", "a("]],
  [kotlin, (text) => text, ['"متن دو"\n', '"${', '"""', "/*", "// متن\n", "a("]],
  [go, (text) => text, ['"متن دو"\n', "`", "/*", "// متن\n", "a(", "'"]],
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

const XML = ["<", "<a>", "<a b='", "<!--", "&", "<!DOCTYPE [", "<target>متن</target>"];

/** The same of catalogues, by the name of the format. */
export const CATALOGUE_UNITS: Readonly<Record<string, readonly string[]>> = {
  yaml: ["a: متن\n", "- ", "[", '"', "|\n  ", "#", "a:\n ", "fa:\n", "```\n"],
  // They share a reader.
  android: XML,
  xliff: XML,
  qt: ["<TS language", "<message>"],
  resx: ['<data name="a"><value>متن'],
  stringsdict: ["<dict>", "<key>a</key><string>متن"],
  fluent: ["a = متن\n", "{", "{ $a ->\n [b] ", "\n", "# ", ".a = ", "a = { "],
  strings: ['"a" = "متن";\n', '"', "/*", "\\"],
  properties: ["a = متن\n", "\\\n", "\\", " "],
  php: ["'a' => 'متن',", "[", "array(", "'", "/*", "\\"],
  xcstrings: ['{"localizations": ', '"'],
};

/** What stands before them, where they mean something in it only. */
export const CATALOGUE_HEADS: Readonly<Record<string, string>> = { php: "<?php return [", fluent: "a = " };
