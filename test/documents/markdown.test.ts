import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markdown } from "../../src/documents/index.ts";
import { hiddenInMarkdown } from "./oracle-markdown.ts";
import { expectHidden, expectWellFormed, proseOf } from "./shared.ts";

const prose = (source: string): string[] => proseOf(source, markdown);

describe("what is prose in Markdown", () => {
  test.each([
    ["a paragraph", "سلام دنیا", ["سلام دنیا"]],
    ["a heading", "## عنوان ##", ["عنوان"]],
    ["a heading underlined", "عنوان\n=====", ["عنوان"]],
    ["code", "متن `x` پایان", ["متن ", " پایان"]],
    ["code with backticks", "متن ``a`b`` پایان", ["متن ", " پایان"]],
    ["backticks that do not pair", "متن `x", ["متن `x"]],
    ["a fence", "متن\n```js\nکد\n```\nپایان", ["متن", "پایان"]],
    ["a tilde fence", "~~~\nکد\n```\n~~~\nپایان", ["پایان"]],
    ["a fence in a list", "- متن\n\n  ```\n  کد\n  ```\n- پایان", ["متن", "پایان"]],
    ["a fence in a quote", "> ```\n> کد\n\nپایان", ["پایان"]],
    ["a fence in a list in a quote", "> 1. متن\n>    ~~~\n>    کد\n>    ~~~\n> پایان", ["متن", "پایان"]],
    ["indented code", "متن\n\n    کد\n\nپایان", ["متن", "پایان"]],
    ["indented code in a list", "- متن\n\n      کد", ["متن"]],
    ["an indented paragraph of a list", "- متن\n\n    پایان", ["متن", "پایان"]],
    ["the code of a service", "کد *141*1# و *142# را *زود* بزن", ["کد ", " و ", " را ", "زود", " بزن"]],
    ["a time of cron", "زمان */5 2 * * 1 را *زود* بزن", ["زمان ", " را ", "زود", " بزن"]],
    ["a link", "[متن](https://a.ir/b 'عنوان') پایان", ["متن", " پایان"]],
    ["an image", "![شرح](a.png)", ["شرح"]],
    ["a link around an image", "[![شرح](a.png)](b) پایان", ["شرح", " پایان"]],
    ["references", '[متن][یک] و [دو][] و [سه]\n\n[یک]: /a\n[دو]: /b\n[سه]: <c> "عنوان"', ["متن", " و ", " و "]],
    ["brackets that are none", "متن [توضیح] پایان", ["متن [توضیح] پایان"]],
    ["footnotes", "متن[^۱]\n\n[^۱]: یادداشت", ["متن", "یادداشت"]],
    ["an autolink", "<https://a.ir/متن> پایان", [" پایان"]],
    ["a bare address", "متن https://a.ir/ب،پ ، پایان www.a.ir\nمتن", ["متن ", "، پایان ", "متن"]],
    ["inline HTML", "متن <b class='ا'>مهم</b> پایان", ["متن ", "مهم", " پایان"]],
    ["what people read of a tag", 'متن <img alt="شرح" src="متن.png"> و <br/> پایان', ["متن ", "شرح", " و ", " پایان"]],
    ["code in HTML", "متن <code>کد</code> پایان", ["متن ", " پایان"]],
    ["a comment", "متن <!-- یادداشت --> پایان", ["متن ", " پایان"]],
    ["an HTML block", '<div title="عنوان">\nمتن\n</div>\n\nپایان', ["عنوان", "متن", "پایان"]],
    ["a pre block", "<pre>\nکد\n\nکد\n</pre>\nپایان", ["پایان"]],
    ["a script block", "<script>\nکد\n\nکد</script>\nپایان", ["پایان"]],
    ["lists", "1. یک\n2. دو\n   - سه\n10) چهار\n* پنج", ["یک", "دو", "سه", "چهار", "پنج"]],
    ["tasks", "- [ ] یک\n- [x] دو", ["یک", "دو"]],
    ["a table", "| الف | ب |\n| --- | :-: |\n| یک \\| دو | `|` |", ["الف", "ب", "یک ", " دو", "`", "`"]],
    ["a table without outer pipes", "الف | ب\n--- | ---\n۱ | ۲\n\nپایان", ["الف", "ب", "۱", "۲\n\nپایان"]],
    ["emphasis", "**مهم** و *کج* و ~~خط‌خورده~~", ["مهم", " و ", "کج", " و ", "خط‌خورده"]],
    ["a hard break", "یک  \nدو\\\nسه", ["یک", "دو", "سه"]],
    ["escapes", "یک \\* دو", ["یک ", " دو"]],
    ["character references", "یک&zwnj;دو", ["یک", "دو"]],
    ["math", "اگر $x^2$ باشد $5 و $10", ["اگر ", " باشد $5 و $10"]],
    ["a math block", "متن\n\n$$\nx = ۲\n$$\n\nپایان", ["متن", "پایان"]],
    ["a thematic break", "متن\n\n* * *\n\nپایان", ["متن", "پایان"]],
    ["CRLF", "متن\r\n```\r\nکد\r\n```\r\nپایان\r\n", ["متن", "پایان"]],
    ["a lazy line", "> متن\nادامه", ["متن\nادامه"]],
    ["a container fence", "::: tip\nمتن\n:::", ["متن"]],
    ["attributes and template tags", "متن {#نشانی} و {% if x %}", ["متن ", " و "]],
  ])("%s", (_, source, expected) => {
    expect(prose(source)).toEqual(expected);
  });

  test("of the front matter only the chosen keys", () => {
    const source = '---\ntitle: عنوان\ndescription: "شرح"\nsummary: خلاصه\nslug: نشانی\n---\n\nمتن';
    expect(prose(source)).toEqual(["شرح", "خلاصه", "متن"]);
    const asked = markdown.parse(source, { frontMatter: ["title"] }).barriers;
    expect(asked[0]).toMatchObject({ start: 0, end: 11 });
  });

  test("front matter that YAML would read in its own way is left alone", () => {
    const source = "---\ndescription: >\n  متن\nsummary: الف: ب\nexcerpt: متن # نظر\nsubtitle: متن\n  ادامه\n---\n";
    expect(prose(source)).toEqual([]);
  });

  test("a value with escapes is reported", () => {
    const source = '---\ndescription: "می\\u200cشود"\n---\n';
    expect(markdown.parse(source).problems).toMatchObject([{ rule: "document/escaped", start: 17, end: 30 }]);
    expect(prose(source)).toEqual([]);
  });

  test("comments are found for directives", () => {
    const source = "<!-- یک -->\n\nمتن <!-- دو -->\n\n> <!-- سه -->";
    expect(markdown.parse(source).comments.map(({ start, end }) => source.slice(start, end))).toEqual([
      " یک ",
      " دو ",
      " سه ",
    ]);
  });

  test("definitions that people write for comments are comments, others are not", () => {
    const source = "[//]: # (یک)\n<!--دو-->\n\n[comment]: <> (سه)\n\n[متن]: # (چهار)\n";
    expect(markdown.parse(source).comments.map(({ start, end }) => source.slice(start, end))).toEqual([
      "یک",
      "دو",
      "سه",
    ]);
  });
});

const words = [
  "متن",
  "كتاب ",
  "a",
  "1",
  "2. ",
  "x",
  " ",
  "  ",
  "    ",
  "\t",
  "\n",
  "\n\n",
  "\r\n",
  "> ",
  "- ",
  "* ",
  "+ ",
  "1. ",
  "10) ",
];
const marks = [
  "#",
  "## ",
  "`",
  "``",
  "```",
  "~~~",
  "~~~\n",
  "```js\n",
  "*",
  "**",
  "_",
  "~~",
  "[",
  "]",
  "![",
  "](",
  "(",
  ")",
  "<",
  ">",
  "\\",
];
const longer = [
  "[a]: b\n",
  "[a]",
  "[^n]",
  "[^n]: ",
  "](x)",
  '](x "y")',
  "<!--",
  "-->",
  "<b>",
  "</b>",
  "<code>",
  "</code>",
  "<pre>",
  "</pre>",
];
const others = [
  "<div>",
  "</div>",
  "<script>",
  "</script>",
  "<https://a.ir>",
  "&amp;",
  "$",
  "$$\n",
  "|",
  "| a | b |\n|---|---|\n",
  "a | b\n",
  "--- | ---\n",
  "---\n",
  "===\n",
  '"',
  "'",
  "{%",
  "%}",
  "[ ] ",
  "[x] ",
  "<!",
  "<?",
  "?>",
];
const soup = fc
  .array(fc.constantFrom(...words, ...marks, ...longer, ...others), { maxLength: 24 })
  .map((parts) => parts.join(""));

describe("laws", () => {
  test("no prose lies in what mdast calls code, markup or destination", () => {
    fc.assert(
      fc.property(soup, (source) => {
        // Behind a `---` that opens no front matter micromark loses its way in containers.
        fc.pre(!source.startsWith("---"));
        // The line behind what could be the head of a table counts as the middle of a paragraph there, so that no list begins.
        fc.pre(!/\|.*\r?\n.*(?:\d[.)]|[-+*][ \t]*(?:\r?\n|$))/.test(source));
        // Blocks of math are not CommonMark's: what looks like a fence or a list in one is none.
        fc.pre(!/^[^\w\n]*\$\$/m.test(source));
        const { barriers } = markdown.parse(source);
        expectWellFormed(source, barriers);
        expectHidden(source, barriers, hiddenInMarkdown(source));
      }),
      { numRuns: Number(process.env["FUZZ_RUNS"] ?? 3000) },
    );
  });
});
