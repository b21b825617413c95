import { describe, expect, test } from "vitest";
import { html, markdown } from "../../src/documents/index.ts";
import { proseOf } from "./shared.ts";

const prose = (source: string): string[] => proseOf(source, markdown);
/** The prose with the lines that have nothing between them put apart. */
const lines = (source: string): string[] =>
  prose(source).flatMap((piece) => piece.split("\n").filter((line) => line.trim() !== ""));

describe("front matter", () => {
  test.each([
    ["YAML", '---\ntitle: عنوان\nsummary: "خلاصه"\n---\nمتن', ["خلاصه", "متن"]],
    ["YAML that dots end", "---\nsummary: خلاصه\n...\nمتن", ["خلاصه", "متن"]],
    [
      "TOML",
      '+++\ntitle = "عنوان"\nsummary = "خلاصه"\nexcerpt = \'گزیده\' # شرح\n[a]\nsummary = "کلید"\n+++\nمتن',
      ["خلاصه", "گزیده", "متن"],
    ],
    ["TOML with a string over lines", '+++\nx = """\nsummary = "خلاصه"\n"""\n+++\nمتن', ["متن"]],
    ["TOML with escapes", '+++\nsummary = "خلا\\u0635ه"\n+++\nمتن', ["متن"]],
    [
      "JSON",
      '{\n  "title": "عنوان",\n  "summary": "خلاصه",\n  "a": {"summary": "کلید", "b": ["متن"]}\n}\nمتن',
      ["خلاصه", "متن"],
    ],
    ["JSON with braces in strings", '{ "a": "} }", "summary": "خلاصه" }\nمتن', ["خلاصه", "متن"]],
    ["JSON between semicolons", ';;;\n{ "summary": "خلاصه", "a": "ب" }\n;;;\nمتن', ["خلاصه", "متن"]],
    ["a language by name", '---toml\nsummary = "خلاصه"\nb = "پ"\n---\nمتن', ["خلاصه", "متن"]],
    ["a language that we do not know", "---js\nsummary: خلاصه\n---\nمتن", ["متن"]],
    ["a line that ends nothing", "+++\nمتن", ["+++\nمتن"]],
    ["a brace that begins nothing", '{ "متن" یک', ['{ "متن" یک']],
  ])("%s", (_, source, expected) => {
    expect(prose(source)).toEqual(expected);
  });

  test("in HTML", () => {
    const source = "---\ntitle: عنوان\npermalink: /کتاب/\ndescription: شرح\n---\n<p>متن</p><!-- یادداشت -->";
    expect(proseOf(source, html)).toEqual(["شرح", "متن"]);
    expect(html.parse(source).comments.map(({ start, end }) => source.slice(start, end))).toEqual([" یادداشت "]);
    expect(html.parse("---\na: b\n---\n<p>متن <code>x").problems).toMatchObject([{ start: 20, end: 26 }]);
  });
});

describe("boxes", () => {
  test.each([
    ["an admonition", '!!! note "نکته"\n    متن\n\n    پایان\n\nبیرون', ["نکته", "متن", "پایان", "بیرون"]],
    ["an admonition without a title", "!!! note\n\n    متن\n\n        کد", ["متن"]],
    ["several classes", '!!! tip inline end "نکته"\n\n    متن', ["نکته", "متن"]],
    ["a collapsed one", '??? note "نکته"\n    متن', ["نکته", "متن"]],
    ["an open one", '???+ note "نکته"\n    متن', ["نکته", "متن"]],
    [
      "tabs",
      '=== "زبانه"\n\n    متن\n\n    ```js\n    کد\n    ```\n\n=== "دوم"\n\n    - متن',
      ["زبانه", "متن", "دوم", "متن"],
    ],
    [
      "one in another",
      '!!! note "نکته"\n    متن\n\n    ??? tip "دیگر"\n        متن\n\n            کد',
      ["نکته", "متن", "دیگر", "متن"],
    ],
    ["one in a list", '- متن\n\n    !!! note "نکته"\n\n        متن', ["متن", "نکته", "متن"]],
    ["a cry", "!!! وای\n\n    کد", ["!!! وای"]],
    ["marks alone", "؟\n\n???\n\n    کد", ["؟", "???"]],
    ["a hint of docsify", "متن\n\n?> نکته\n\n!> هشدار", ["متن", "نکته", "هشدار"]],
    ["a box of pymdownx", "/// note | نکته\nمتن\n///", ["نکته", "متن"]],
    ["a snippet", '--8<-- "متن.md"\n\nمتن', ["متن"]],
    ["a snippet of VitePress", "متن\n\n<<< @/متن/متن.js#متن{1,2}\n\n<<< متن", ["متن", "<<< متن"]],
    ["a container with a title", ":::tip نکته\nمتن\n:::\nپایان", ["نکته", "متن", "پایان"]],
    ["a container with a label", ':::note[نکته]{title="کلید"}\n\nمتن\n\n:::', ["نکته", "متن"]],
    ["VitePress", "::: details نکته {open}\nمتن\n:::", ["نکته", "متن"]],
    ["Pandoc", '::: {.callout title="کلید"}\nمتن\n:::', ["متن"]],
    ["MyST", ":::{note} نکته\nمتن\n:::", ["نکته", "متن"]],
    ["a leaf directive", 'متن\n\n::video[شرح]{title="کلید"}\n\n::hr\n\nپایان', ["متن", "شرح", "پایان"]],
    ["a text directive", 'متن :abbr[شرح]{title="کلید"} پایان', ["متن ", "شرح", " پایان"]],
    [
      "a fence that is a box",
      '````smart header="نکته"\nمتن\n```js\nکد\n```\nپایان\n````\nبیرون',
      ["نکته", "متن", "پایان", "بیرون"],
    ],
    ["a fence that is a box in a list", "- ```warn\n  متن\n  ```\n\n```\nکد\n```", ["متن"]],
    ["a box that a list ends", "- ```warn\n  متن\n\n```\nکد\n```\nپایان", ["متن", "پایان"]],
  ])("%s", (_, source, expected) => {
    expect(lines(source)).toEqual(expected);
  });
});

describe("template tags", () => {
  test.each([
    ["Vue", 'متن {{ "کتاب" }} پایان', ["متن ", " پایان"]],
    ["Hugo", '{{< tab "یک" >}}\nمتن\n{{< /tab >}}', ["متن"]],
    ["Hugo with Markdown", '{{% tab "یک" %}}\nمتن\n{{% /tab %}}', ["متن"]],
    ["a closing in quotes", 'متن {{< tip "یک >}} دو" >}} پایان', ["متن ", " پایان"]],
    ["Liquid", "متن {% if x == 'ی' %} پایان", ["متن ", " پایان"]],
    ["a comment of Jinja", "متن {# یادداشت #} پایان", ["متن ", " پایان"]],
    ["Mustache", "متن {{{ یک }}} پایان", ["متن ", " پایان"]],
    ["EJS", "متن <%= یک %> پایان", ["متن ", " پایان"]],
    ["over lines", 'متن {% include x\n  a="یک" %} پایان', ["متن ", " پایان"]],
    ["over lines that look like blocks", '{{< figure\n  - "یک"\n  title="دو"\n>}}\nپایان', ["پایان"]],
    ["over a line that looks like a fence", "{{< code\n```\n>}}\nپایان", ["پایان"]],
    ["over blank lines", '{{< figure\n\n  title="دو"\n\n>}}\n\nپایان', ["پایان"]],
    ["a brace that opens nothing", "متن {{ پایان\n\nدیگر }} متن", ["متن {{ پایان\n\nدیگر }} متن"]],
    ["in code", "`{{` متن `}}`", [" متن "]],
    ["an anchor", "## متن {#نشانی}", ["متن "]],
    ["attributes", 'متن {: .a title="یک"} و ![شرح](a.png){width="یک"} پایان', ["متن ", " و ", "شرح", " پایان"]],
  ])("%s", (_, source, expected) => {
    expect(prose(source)).toEqual(expected);
  });

  test("in HTML", () => {
    expect(proseOf('<p>متن {{ "کتاب" }} پایان {# یادداشت #}</p>', html)).toEqual(["متن ", " پایان "]);
  });
});

describe("links of wikis", () => {
  test.each([
    ["a target", "متن [[كتاب من]] پایان", ["متن ", " پایان"]],
    ["an image", "متن ![[تصوير.png]]", ["متن "]],
    ["a target and a label", "[[كتاب|متن]] پایان", ["متن", " پایان"]],
    ["in a cell", "| [[كتاب\\|متن]] |\n| --- |", ["متن"]],
    ["a link of Markdown in brackets", "[[متن]](a.png) پایان", ["[متن]", " پایان"]],
    ["a reference in brackets", "[[متن]]\n\n[متن]: /a", ["[", "]"]],
  ])("%s", (_, source, expected) => {
    expect(prose(source)).toEqual(expected);
  });
});

describe("HTML goes on over blank lines", () => {
  test.each([
    ["pre (CommonMark, example 148)", "<table><tr><td>\n<pre>\nکد\n\nکد\n</pre>\n\nمتن", ["متن"]],
    ["a drawing", "<svg>\n<path/><text>کد</text>\n\n<text>کد</text>\n</svg>\n\nمتن", ["متن"]],
    ["another language", '<div lang="ar">\n\nیک\n\n- دو\n\n</div>\n\nمتن', ["متن"]],
    ["Persian in another language", '<div lang="ar">\n\nیک\n\n<p lang="fa">متن</p>\n\n</div>', ["متن"]],
    ["what must not be translated", '<div translate="no">\n\nنام\n\n</div>\n\nمتن', ["متن"]],
    ["code that a paragraph leaves open", "متن <code>کد\n\nکد</code> پایان", ["متن ", " پایان"]],
    ["a key that a paragraph leaves open", "متن <kbd>کد\n\nپایان", ["متن ", "پایان"]],
    ["a language that a paragraph leaves open", '<span lang="ar">یک\n\nپایان', ["پایان"]],
    ["another language in a sentence", 'متن <i lang="ar">یک</i> پایان', ["متن ", " پایان"]],
    ["a comment that its item leaves open", "- <!-- یک\n\nدو\n\n<p>سه --> متن</p>", [" متن"]],
    ["components that close themselves", "<Code />\n\nمتن <Pre/> متن", ["متن ", " متن"]],
    ["an element that does not", "متن <code/>کد", ["متن "]],
    ["a form field", "متن <textarea>کد</textarea> پایان", ["متن ", " پایان"]],
    ["an attribute that is read, in a sentence", 'متن <img src="کلید" alt="شرح"> پایان', ["متن ", "شرح", " پایان"]],
    ["one that is hidden with its element", '<i lang="ar"><img alt="یک"></i> پایان', [" پایان"]],
    [
      "Markdown inside HTML",
      '<figure markdown="1">\n![شرح](a.png "کلید")\n<figcaption>متن</figcaption>\n</figure>',
      ["شرح", "متن"],
    ],
    ["Markdown inside HTML, with its language", '<div markdown lang="ar">\n**یک**\n</div>\n\nمتن', ["متن"]],
  ])("%s", (_, source, expected) => {
    expect(prose(source)).toEqual(expected);
  });

  test.each([
    ["a script in a script", "<script><!--<script>کد</script>کد--></script>متن", ["متن"]],
    ["an attribute that is given twice", '<p title="یک" title="دو">متن</p>', ["یک", "متن"]],
    ["the language of the page, said late", '<html><body lang="ar"></body>یک', []],
    ["a drawing with tags that close themselves", "<svg><path/></svg><p>متن</p>", ["متن"]],
  ])("in HTML: %s", (_, source, expected) => {
    expect(proseOf(source, html)).toEqual(expected);
  });
});

describe("text of other files", () => {
  test.each(['@import "فصل.md"', "!include فصل/متن.md", "!!!include(متن.md)!!!", "<<< @/متن.md", "@include(متن.md)"])(
    "%s",
    (line) => {
      expect(prose(`${line}\n\nمتن`)).toEqual(["متن"]);
      expect(prose(`پیش\n${line}\nپس`)).toEqual(["پیش", "پس"]);
    },
  );

  test.each(["@importer است", "سلام @import", "!includes"])("%s is text", (line) => {
    expect(prose(`${line}\n`)).toEqual([line]);
  });
});

describe("code in an HTML block", () => {
  const code = '    ```json\n    {\n      "نام": "خطا",\n\n      "پیام": "متن"\n    }\n    ```';

  test("of a component goes on over blank lines", () => {
    expect(lines(`<Accordion>\n${code}\n  پس\n</Accordion>\n\nمتن`)).toEqual(["  پس", "متن"]);
    expect(lines(`<Tabs>\n  <Tab>\n${code.replaceAll("    `", "  `")}\n  </Tab>\n</Tabs>\n\nمتن`)).toEqual(["متن"]);
  });

  test("of an element ends with it", () => {
    expect(lines('<div>\n```\n"خطا",\n```\nمتن\n</div>')).toEqual(["متن"]);
    expect(lines('<div>\n```\n"خطا",\n\nمتن')).toEqual(["متن"]);
  });

  test("that never ends", () => {
    expect(lines('<Tab>\n```\n"خطا",\n\nمتن')).toEqual(["متن"]);
  });
});

describe("math in escaped brackets", () => {
  test.each([
    ["مقدار \\( k = 2 \\) است", ["مقدار ", " است"]],
    ["مقدار \\(\\max(10, n/10), \\text{کل}\\) است", ["مقدار ", " است"]],
    ["و \\[ x,\ny \\] است", ["و ", " است"]],
    ["شاخص $x_{کل}$ است", ["شاخص ", " است"]],
  ])("%s", (source, expected) => {
    expect(prose(source)).toEqual(expected);
  });

  test("words are a remark", () => {
    expect(prose("متن \\(یادداشت\\) و").join("|")).toContain("یادداشت");
    expect(prose("متن \\( باز").join("|")).toContain("باز");
  });
});

test("expressions of Vue beside Jinja", () => {
  expect(proseOf("<b>[[ !a || b ? 'نشد' : 'شد' ]]</b> متن [[ باز", html)).toEqual([" متن [[ باز"]);
});
