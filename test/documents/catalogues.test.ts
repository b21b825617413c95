import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { android } from "../../src/documents/android.ts";
import { fluent } from "../../src/documents/fluent.ts";
import type { DocumentFormat } from "../../src/documents/index.ts";
import { php } from "../../src/documents/php.ts";
import { properties } from "../../src/documents/properties.ts";
import { qt } from "../../src/documents/qt.ts";
import { resx } from "../../src/documents/resx.ts";
import { strings } from "../../src/documents/strings.ts";
import { stringsdict } from "../../src/documents/stringsdict.ts";
import { xcstrings } from "../../src/documents/xcstrings.ts";
import { xliff } from "../../src/documents/xliff.ts";
import { fixText, lintText } from "../../src/lint/index.ts";
import { shapeOfFluent, shapeOfPhp, shapeOfProperties, shapeOfXml, withoutWords } from "./oracles.ts";
import { expectWellFormed, gapsOf } from "./shared.ts";

const Z = "\u200C";
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 200);

interface Catalogue {
  readonly format: DocumentFormat;
  /** A file with these values, written as the format writes them. */
  readonly write: (values: readonly string[]) => string;
  /** What a value may hold beside words. */
  readonly pieces: readonly string[];
  /** What a real parser makes of a file, but for the words of its values; absent: there is none. */
  readonly shapeOf?: (source: string) => unknown;
  /** What files are made of, to be thrown together. */
  readonly soup: readonly string[];
  readonly broken: readonly string[];
}

const XML_SOUP = [
  "<a>",
  "</a>",
  "<a/>",
  "<!-- كتاب -->",
  "<![CDATA[كتاب]]>",
  "&amp;",
  "&#1605;",
  "&",
  "<",
  ">",
  '"',
  "<?x?>",
];
const XML_BROKEN = ["", "كتاب", "<a>", "<a></b>", "<a b=c/>", "<a/><b/>", "<a>&</a>", "<!-- ", "<a>كتاب</a> كتاب"];
const XML_PIECES = ["&amp;", "&lt;b&gt;", "<b>كتاب</b>", "<![CDATA[كتاب]]>", "\n   ", "%1$s", "<!-- ي -->", "<i/>"];

const CATALOGUES: Readonly<Record<string, Catalogue>> = {
  android: {
    format: android,
    write: (values) =>
      `<?xml version="1.0"?>\n<!-- ي -->\n<resources>\n${values
        .flatMap((value, i) => [
          `  <string name="ي${i}">${value}</string>\n`,
          `  <plurals name="ي"><item quantity="one">${value}</item></plurals>\n`,
        ])
        .join("")}  <string name="x" translatable="false">ي</string>\n</resources>\n`,
    pieces: [
      ...XML_PIECES,
      String.raw`\'`,
      String.raw`\"كتاب\"`,
      String.raw`\n`,
      '" كتاب"',
      '<xliff:g id="ي">ي</xliff:g>',
    ],
    shapeOf: (source) => shapeOfXml(source, (path) => path.includes("string") || path.includes("item")),
    soup: [...XML_SOUP, '<string name="ي">', "</string>", "<resources>", "</resources>", String.raw`\n`],
    broken: XML_BROKEN,
  },
  xliff: {
    format: xliff,
    write: (values) =>
      `<xliff version="1.2"><file source-language="fa" target-language="fa-IR"><body>${values
        .map(
          (value, i) => `<trans-unit id="${i}"><source>ي</source><target>${value}</target><note>ي</note></trans-unit>`,
        )
        .join("\n")}</body></file></xliff>`,
    pieces: [...XML_PIECES, '<x id="ي"/>', '<ph id="1">ي</ph>', '<g id="1">كتاب</g>'],
    shapeOf: (source) => shapeOfXml(source, (path) => path.includes("target")),
    soup: [...XML_SOUP, "<target>", "</target>", "<trans-unit>", "</trans-unit>", "<source>", "</source>"],
    broken: XML_BROKEN,
  },
  qt: {
    format: qt,
    write: (values) =>
      `<?xml version="1.0"?>\n<!DOCTYPE TS [<!ENTITY a "b">]>\n<TS version="2.1" language="fa">\n<context><name>ي</name>${values
        .map((value) => `<message><source>ي %1</source><translation>${value}</translation></message>`)
        .join("\n")}<message><translation type="obsolete">ي</translation></message></context></TS>`,
    pieces: [...XML_PIECES, '<byte value="x1"/>', "%1", "%n", "&amp;كتاب"],
    shapeOf: (source) => shapeOfXml(source, (path) => path.includes("translation")),
    soup: [...XML_SOUP, "<translation>", "</translation>", "<message>", "</message>", "<TS>", "</TS>"],
    broken: XML_BROKEN,
  },
  resx: {
    format: resx,
    write: (values) =>
      `<root>${values.map((value, i) => `<data name="ي${i}"><value>${value}</value><comment>ي</comment></data>`).join("\n")}<data name="x" type="y"><value>ي</value></data></root>`,
    pieces: [...XML_PIECES, "{0}"],
    shapeOf: (source) => shapeOfXml(source, (path) => path.at(-1) === "value" || path.at(-2) === "value"),
    soup: [...XML_SOUP, "<root>", "</root>", '<data name="a">', "</data>", "<value>", "</value>"],
    broken: XML_BROKEN,
  },
  stringsdict: {
    format: stringsdict,
    write: (values) =>
      `<plist><dict>${values.map((value) => `<key>ي</key><dict><key>NSStringFormatValueTypeKey</key><string>ي</string><key>other</key><string>${value}</string></dict>`).join("\n")}</dict></plist>`,
    pieces: ["&amp;", "%d", "%#@n@", "\n  "],
    shapeOf: (source) => shapeOfXml(source, (path) => path.includes("string")),
    soup: [...XML_SOUP, "<dict>", "</dict>", "<key>", "</key>", "<string>", "</string>"],
    broken: XML_BROKEN,
  },
  xcstrings: {
    format: xcstrings,
    write: (values) =>
      JSON.stringify({
        sourceLanguage: "en",
        strings: Object.fromEntries(
          values.map((value, i) => [
            `ي${i}`,
            { localizations: { ar: { stringUnit: { value: "ي" } }, fa: { stringUnit: { state: "ي", value } } } },
          ]),
        ),
      }),
    pieces: ["%lld", "%@", '"كتاب"', "\n"],
    soup: ["{", "}", '"localizations": {', '"fa": {', '"value": "كتاب"', '"ar": {', ",", '"'],
    broken: ["", "{", '{"a" 1}', "[,]"],
  },
  strings: {
    format: strings,
    write: (values) => `/* ي */\n${values.map((value, i) => `"ي${i}" = "${value}"; // ي\n`).join("")}bare;\n`,
    pieces: [String.raw`\n`, String.raw`\"كتاب\"`, "%@", "%1$d", "\n  "],
    soup: ['"', '"a" = "كتاب";', "=", ";", "/*", "*/", "//", "\n", "\\", "a"],
    broken: ["/* ", '"a"', '"a" = b;', '"a" = "b"', "= ;"],
  },
  properties: {
    format: properties,
    write: (values) =>
      `# ي\n! ي\n${values.map((value, i) => `ي${i} = ${value}\n ي.${i}:${value}\nي ${value}\n`).join("")}`,
    pieces: ["\\\n   ", "{0}", "\\:", "\\t", "\\u0020"],
    shapeOf: shapeOfProperties,
    soup: ["a", " = ", ":", "كتاب", "\\", "\n", "# ", "\\u0645", " ", "\r\n"],
    broken: [],
  },
  php: {
    format: php,
    write: (values) =>
      `<?php\n// ي\nreturn [\n${values.map((value, i) => `  'ي${i}' => '${value}',\n  "b" => array("${value}", ["ي" => '${value}']),\n`).join("")}  'x' => trans('ي'),\n];\n`,
    pieces: [":name", "\n", String.raw`\\`, "<b>كتاب</b>", "%s"],
    shapeOf: shapeOfPhp,
    soup: [
      "'",
      '"',
      "[",
      "]",
      "'كتاب'",
      "=>",
      ",",
      "array(",
      ")",
      "'a' => 'كتاب',",
      "// ",
      "\n",
      "/*",
      "*/",
      "\\",
      "$a",
    ],
    broken: [
      "",
      "كتاب",
      "<?php return ['a'",
      "<?php return ['a]",
      "<?php return <<<A\nA;",
      "<?php return [)];",
      "<?php /* ",
    ],
  },
  fluent: {
    format: fluent,
    write: (values) =>
      `# ي\n\n${values
        .map(
          (value, i) =>
            `a${i} = ${value}\n    .b =\n        ${value}\n-c = ${value} { $n ->\n    [one] ${value}\n   *[other] ${value}\n } ${value}\n`,
        )
        .join("")}`,
    pieces: ["{ $name }", '{ "ي" }', "{ A($b, c: 1) }", "\n    ", "{ -c }"],
    shapeOf: shapeOfFluent,
    soup: [
      "a = ",
      "كتاب ",
      "\n",
      "\n    ",
      "{ ",
      "} ",
      "$x ->",
      "[one] ",
      "*[other] ",
      "    .b = ",
      "# ",
      '"',
      "-c = ",
    ],
    broken: ["كتاب", "a = {", "a = }", "a = { $x -> كتاب }", 'a = { " }', "a = b\nc", "a = { $x ->\n [b] c"],
  },
};

const WORDS = ["كتاب", "علي", "سلام", "می\u200Cشود"];
const repaired = (value: string): string => value.replaceAll("كتاب", "کتاب").replaceAll("علي", "علی");

describe.each(Object.entries(CATALOGUES))("%s", (_, { format, write, pieces, shapeOf, soup, broken }) => {
  test("values are repaired, all else stays byte for byte, and the real parser reads both", () => {
    const value = fc
      .array(fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...pieces)), { minLength: 1, maxLength: 5 })
      .map((parts) => `س ${parts.join(" ")} س`.replace(/ (\\?\n *) /g, "$1"));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 3 }), (values) => {
        const source = write(values);
        expect(format.parse(source).problems.filter(({ rule }) => rule === "document/syntax")).toEqual([]);
        const { output } = fixText(source, { document: format, language: "fa" });
        expect(output.replaceAll("«کتاب»", '"کتاب"').replaceAll("\\«", '\\"')).toBe(write(values.map(repaired)));
        if (shapeOf !== undefined) expect(shapeOf(output)).toEqual(shapeOf(source));
      }),
      { numRuns: RUNS },
    );
  });

  test("whatever is thrown together keeps its structure and is repaired once and for all", () => {
    const source = fc.array(fc.constantFrom(...soup, "كتاب هاي "), { maxLength: 14 }).map((parts) => parts.join(""));
    const file = fc.tuple(source, fc.nat(9), fc.boolean()).map(([text, at, isWhole]) => {
      if (isWhole) return text;
      const whole = write(["كتاب", "علي"]);
      const place = Math.floor((whole.length * at) / 9);
      return whole.slice(0, place) + text + whole.slice(place);
    });
    fc.assert(
      fc.property(file, (text) => {
        const { barriers, problems } = format.parse(text);
        expectWellFormed(text, barriers);
        if (problems.some(({ rule }) => rule === "document/syntax")) expect(gapsOf(text, barriers)).toEqual([]);
        const { output } = fixText(text, { document: format, language: "fa" });
        expect(withoutWords(output.replace(/ي/g, "ی"))).toBe(withoutWords(text.replace(/ي/g, "ی")));
        if (shapeOf !== undefined) expect(shapeOf(output)).toEqual(shapeOf(text));
        expect(fixText(output, { document: format, language: "fa" }).output).toBe(output);
      }),
      { numRuns: RUNS },
    );
  });

  test.each(broken)("what cannot be read is reported once and left alone: %j", (source) => {
    const { problems, barriers } = format.parse(source);
    expect(problems).toMatchObject([{ rule: "document/syntax" }]);
    expect(problems[0]!.message.split("left alone")).toHaveLength(2);
    expect(gapsOf(source, barriers)).toEqual([]);
  });

  test("a directive in a comment is heeded", () => {
    const source = write(["كتاب"]);
    const silenced = source.replace(/(?<=(?:<!--|\/\*|\/\/|[#!]) )ي/, "virayesh-disable-file");
    if (silenced === source) return;
    expect(fixText(silenced, { document: format, language: "fa" }).output).toBe(silenced);
  });
});

test.each([
  [
    "quotes of Android keep white space and are not shown",
    android,
    '<resources><string name="a">"كتاب"</string></resources>',
    '<resources><string name="a">"کتاب"</string></resources>',
  ],
  [
    "those that are escaped are shown",
    android,
    String.raw`<resources><string name="a">\"كتاب\" را</string></resources>`,
    String.raw`<resources><string name="a">\"کتاب\" را</string></resources>`,
  ],
  [
    "a suffix behind a placeholder",
    android,
    '<resources><string name="a"><xliff:g id="n">%s</xliff:g> كتاب هاي</string></resources>',
    `<resources><string name="a"><xliff:g id="n">%s</xliff:g> کتاب${Z}های</string></resources>`,
  ],
  [
    "an accelerator within a word",
    qt,
    "<TS><message><translation>ك&amp;تاب ها</translation></message></TS>",
    "<TS><message><translation>ک&amp;تاب ها</translation></message></TS>",
  ],
  [
    "what the source has in columns",
    xliff,
    "<xliff><trans-unit><source>a:b</source><target>الف:ب كتاب</target></trans-unit></xliff>",
    "<xliff><trans-unit><source>a:b</source><target>الف:ب کتاب</target></trans-unit></xliff>",
  ],
  [
    "XLIFF 2",
    xliff,
    '<xliff trgLang="fa"><file><unit id="a"><segment><source>ي</source><target>كتاب<ph id="1"/></target></segment></unit></file></xliff>',
    '<xliff trgLang="fa"><file><unit id="a"><segment><source>ي</source><target>کتاب<ph id="1"/></target></segment></unit></file></xliff>',
  ],
  [
    "variables of PHP",
    php,
    `<?php return ["كتاب $name هاي {$a['b']} \\u{645}"];`,
    `<?php return ["كتاب $name هاي {$a['b']} \\u{645}"];`,
  ],
  [
    "a designer's names",
    resx,
    '<root><data name="&gt;&gt;a.Name"><value>كتاب</value></data></root>',
    '<root><data name="&gt;&gt;a.Name"><value>كتاب</value></data></root>',
  ],
] as const)("%s", (_, document, source, expected) => {
  expect(fixText(source, { document, language: "fa" }).output).toBe(expected);
});

test.each([
  [android, String.raw`<resources><string name="a">می\u200cشود</string></resources>`],
  [resx, '<root><data name="a"><value>می&#x200C;شود</value></data></root>'],
  [resx, '<root><data name="a"><value>&#1605;تن</value></data></root>'],
  [properties, String.raw`a = \u0645\u062a\u0646`],
  [strings, String.raw`"a" = "می\U200Cشود";`],
])("%#. letters that are escapes are reported and left alone", (document, source) => {
  const { findings, output } = lintText(source, { document, language: "fa" });
  expect(findings.map(({ rules }) => rules[0])).toContain("document/escaped");
  expect(output).toBe(source);
});

test.each([
  [android, '<resources tools:locale="ar"><string name="a">كتاب</string></resources>', "values/strings.xml", "ar"],
  [android, '<resources><string name="a">كتاب</string></resources>', "res/values-ar/strings.xml", "ar"],
  [qt, '<TS language="ar_EG"><message><translation>كتاب</translation></message></TS>', "a.ts", "ar"],
  [xliff, '<xliff><file target-language="ckb"></file></xliff> كتاب', "a.xlf", "ckb"],
  [xliff, '<xliff trgLang="ur"><file>كتاب</file></xliff>', "a.xlf", "ur"],
  [resx, "<root><data><value>كتاب</value></data></root>", "Strings.ar.resx", "ar"],
  [php, "<?php return ['كتاب'];", "lang/ar/messages.php", "ar"],
  [strings, '"a" = "كتاب";', "ar.lproj/Localizable.strings", "ar"],
])("%#. the language is what the file says, or its path", (document, source, filename, language) => {
  expect(lintText(source, { document, filename }).language).toBe(language);
});
