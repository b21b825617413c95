import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, test } from "vitest";
import { html } from "../../src/documents/index.ts";
import type { Range } from "../../src/edits/index.ts";
import { expectHidden, expectWellFormed, proseOf } from "./shared.ts";

const prose = (source: string): string[] => proseOf(source, html);

const VERBATIM = new Set([
  "script",
  "style",
  "pre",
  "code",
  "kbd",
  "samp",
  "textarea",
  "var",
  "tt",
  "iframe",
  "xmp",
  "noframes",
  "noembed",
  "plaintext",
]);

/** What parse5 calls a tag, a comment, or text in an element that is shown or run letter by letter. */
function hiddenInHtml(source: string): (Range & { what: string })[] {
  const hidden: (Range & { what: string })[] = [];
  const add = (range: { startOffset: number; endOffset: number } | null | undefined, what: string): void => {
    if (range) hidden.push({ start: range.startOffset, end: range.endOffset, what });
  };
  const visit = (node: DefaultTreeAdapterTypes.Node, isVerbatim: boolean): void => {
    const location = node.sourceCodeLocation;
    if (node.nodeName === "#text" && isVerbatim) add(location, "verbatim text");
    if (node.nodeName === "#comment" || node.nodeName === "#documentType") add(location, node.nodeName);
    if (location && "startTag" in location && "tagName" in node) {
      add(location.endTag, "an end tag");
      const shown = new Set(["alt", "title", "placeholder", "aria-label"]);
      const attributes = Object.entries(location.attrs ?? {}).filter(([name]) => !shown.has(name));
      for (const [name, range] of attributes) add(range, `attribute ${name}`);
      if (attributes.length === Object.keys(location.attrs ?? {}).length) add(location.startTag, "a tag");
    }
    const inside = isVerbatim || VERBATIM.has(node.nodeName);
    if ("content" in node) visit(node.content, inside);
    if ("childNodes" in node) for (const child of node.childNodes) visit(child, inside);
  };
  visit(parse(source, { sourceCodeLocationInfo: true }), false);
  return hidden;
}

describe("what is prose in HTML", () => {
  test.each([
    ["text", "<p>سلام</p>", ["سلام"]],
    ["inline tags", "<p>متن <b>مهم</b> پایان", ["متن ", "مهم", " پایان"]],
    [
      "attributes that are read",
      '<img alt="شرح" class="الف"><a title=\'عنوان\' href="/متن">متن</a>',
      ["شرح", "عنوان", "متن"],
    ],
    [
      "the words on a button",
      "<input type=Submit value='ثبت'><input value='علی'><input type=text value='علی'><button value='ب'>",
      ["ثبت"],
    ],
    ["a button whose words are sent", "<input type=submit name=a value='علی'>", []],
    ["labels of choices", '<select><optgroup label="گروه"><option label="یک" value="کلید"></select>', ["گروه", "یک"]],
    [
      "what search engines show",
      '<meta name="description" content="شرح"><meta property=og:title content="عنوان">',
      ["شرح", "عنوان"],
    ],
    [
      "what machines read",
      '<meta name="keywords" content="کلید"><meta charset="متن"><b label="کلید" content="کلید">',
      [],
    ],
    ["an attribute given twice", "<img alt='یک' alt='دو'>", ["یک"]],
    ["an attribute without quotes", "<img alt=شرح>", []],
    ["a reference in an attribute", '<img alt="یک&amp;دو">', ["یک", "دو"]],
    ["the title", "<title>عنوان</title>", ["عنوان"]],
    ["script and style", "<script>'متن'</script><style>/* متن */</style>متن", ["متن"]],
    ["script with tags in it", "<script>if (a</script>متن", ["متن"]],
    ["code", "متن <code>کد <b>کد</b> کد</code> پایان<pre>کد</pre><kbd>کد</kbd><samp>کد</samp>", ["متن ", " پایان"]],
    ["a form field", "<textarea>متن</textarea><input placeholder='نام' value='متن'>", ["نام"]],
    [
      "a message that a catalogue knows",
      "یک {% blocktrans count n=x %}دو <b>سه</b>{% endblocktrans %} چهار",
      ["یک ", " چهار"],
    ],
    ["a message of Jinja", "یک {% trans %}دو{% endtrans %} سه {% trans x %} چهار", ["یک ", " سه ", " چهار"]],
    ["a template in an attribute", `<input placeholder="{% trans 'نام' %} شما">`, [" شما"]],
    ["comments and declarations", "<!doctype html><!-- متن --><![CDATA[متن]]><?php متن ?>پایان", ["پایان"]],
    ["an empty comment", "<!-->متن<!--->پایان", ["متن", "پایان"]],
    ["character references", "یک&nbsp;دو&amp;سه&#8204;چهار", ["یک", "دو", "سه", "چهار"]],
    ["signs that are no markup", "۱ < ۲ & ۳", ["۱ < ۲ & ۳"]],
    [
      "another language",
      '<p lang="ar">متن <b>متن</b></p><p lang="fa">سلام</p><p lang=fa-IR>دنیا</p><p lang=prs>خوب</p>',
      ["سلام", "دنیا", "خوب"],
    ],
    ["Persian inside another language", '<html lang="en"><body><p lang="fa">سلام</p><p>text</p>', ["سلام"]],
    ["paragraphs without end tags", "<p lang=ar>متن<p>سلام", ["سلام"]],
    ["items without end tags", "<ul><li lang=ar>متن<li>سلام</ul>", ["سلام"]],
    ["what must not be translated", '<b translate="no">متن</b> پایان', [" پایان"]],
    ["template tags", "متن {% if متن %} پایان <% متن %>", ["متن ", " پایان "]],
  ])("%s", (_, source, expected) => {
    expect(prose(source)).toEqual(expected);
  });

  test("what never ends is reported, and what follows is left alone", () => {
    expect(html.parse("متن <!-- متن").problems).toMatchObject([{ rule: "document/syntax", start: 4, end: 8 }]);
    expect(html.parse("متن <code>متن").problems).toMatchObject([{ start: 4, end: 10 }]);
    expect(prose("متن <!-- متن")).toEqual(["متن "]);
    expect(prose("متن <script>متن")).toEqual(["متن "]);
    expect(prose('متن <a title="متن')).toEqual(["متن "]);
    expect(prose("متن <code>متن</p>متن")).toEqual(["متن "]);
  });

  test("a sentence goes on at an inline tag and ends at a block", () => {
    const kinds = html.parse("<p>متن <b>مهم</b><br>پایان").barriers.map(({ kind }) => kind);
    expect(kinds).toEqual(["edge", "inline", "inline", "edge"]);
  });

  test.each(["router-link", "Trans", "button", "label", "select", "input", "output", "textarea", "x-y"])(
    "a sentence goes on at <%s>, which is no block",
    (name) => {
      const kinds = html.parse(`<p>متن <${name}></${name}> پایان`).barriers.map(({ kind }) => kind);
      expect(kinds[0]).toBe("edge");
      expect(kinds.slice(1).every((kind) => kind === "inline")).toBe(true);
    },
  );
});

const names = [
  "p",
  "b",
  "a",
  "div",
  "code",
  "pre",
  "kbd",
  "script",
  "style",
  "textarea",
  "title",
  "li",
  "td",
  "span",
  "svg",
  "template",
];
// Without `<?` and CDATA: they are PHP's and XML's, and HTML would end both at the first `>`.
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "متن",
        "كتاب ",
        " ",
        "\n",
        "<",
        ">",
        "/",
        "=",
        '"',
        "'",
        "<!--",
        "-->",
        "<!",
        "</",
        "&",
        "&amp;",
        "{%",
        "%}",
        "<br>",
        "--!>",
        "<code/>",
        "<svg/>",
        "<!--<script>",
        "<body class=a>",
        "</body>",
      ),
      fc.constantFrom(...names).map((name) => `<${name}>`),
      fc.constantFrom(...names).map((name) => `</${name}>`),
      fc
        .tuple(
          fc.constantFrom(...names),
          fc.constantFrom("alt", "title", "class", "lang"),
          fc.constantFrom("'متن'", '"متن"', "متن", "'<b>'"),
        )
        .map(([tag, name, value]) => `<${tag} ${name}=${value}>`),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(""));

test("no prose lies in what parse5 calls a tag, a comment or verbatim text", () => {
  fc.assert(
    fc.property(soup, (source) => {
      const { barriers } = html.parse(source);
      expectWellFormed(source, barriers);
      expectHidden(source, barriers, hiddenInHtml(source));
    }),
    { numRuns: Number(process.env["FUZZ_RUNS"] ?? 3000) },
  );
});
