import { po as gettext } from "gettext-parser";
import { expect, test } from "vitest";
import { po, withoutSeams } from "../../src/documents/index.ts";
import type { Range } from "../../src/edits/index.ts";
import { gapsOf, proseOf } from "./shared.ts";

const sample = `# توضیح مترجم
msgid ""
msgstr ""
"Language: fa"
"X-Note: متن"

#. یادداشت
#: src/متن.c:12
#, fuzzy
#| msgid "کهنه"
msgid "Hello"
msgstr "سلام دنیا"

msgctxt "دکمه"
msgid ""
"long "
"text"
msgstr ""
"متن "
"دراز"

msgid "%d file"
msgid_plural "%d files"
msgstr[0] "%d پرونده"
msgstr[1] "%d پرونده‌ها"

msgctxt "c"
msgid ""
msgstr "تهی"

msgid "newline"
msgstr "خط یک\\n"
"خط دو"

#~ msgid "old"
#~ msgstr "کهنه"
`;

test("prose in gettext is what its parser gives for msgstr, the header and escapes apart", () => {
  const { barriers, literals = [], problems, seams } = po.parse(sample);
  const { text, cut } = withoutSeams(sample, seams);
  const piecesOf = (ranges: readonly Range[]): string[] => ranges.map(({ start, end }) => text.slice(start, end));
  expect(piecesOf(gapsOf(text, cut(barriers)))).toEqual(
    ["سلام دنیا", "متن دراز", "%d پرونده", "%d پرونده‌ها", "تهی", "خط یک", "خط دو"].map((piece) =>
      piece.replace("%d", ""),
    ),
  );
  const entries = Object.values(gettext.parse(sample).translations).flatMap((context) => Object.values(context));
  const said = entries
    .filter(({ msgid, msgctxt }) => msgid !== "" || msgctxt !== undefined)
    .flatMap(({ msgstr }) => msgstr);
  expect(
    piecesOf(cut(literals))
      .map((raw) => raw.replace("\\n", "\n"))
      .sort(),
  ).toEqual(said.sort());
  expect(cut(literals).map(({ original }) => original)).toEqual([
    "Hello",
    "long text",
    "%d file\n%d files",
    "%d file\n%d files",
    "",
    "newline",
  ]);
  expect(problems).toEqual([]);
});

test("strings of one message on one line, and comments between them", () => {
  const source = 'msgid "a" "b"\nmsgstr "یک " "دو "\n# توضیح\n"سه"\n';
  const { seams, literals = [] } = po.parse(source);
  const { text, cut } = withoutSeams(source, seams);
  expect(cut(literals).map(({ start, end }) => text.slice(start, end))).toEqual(["یک دو سه"]);
});

test.each(['msgid "a\nmsgstr "ب"', "متن", 'msgstr "a" x', '"متن"', 'msgid\nmsgstr "متن"', 'msgid "a"\nmsgstr'])(
  "a broken file is reported and left alone: %s",
  (source) => {
    expect(po.parse(source).problems).toMatchObject([{ rule: "document/syntax" }]);
    expect(proseOf(source, po)).toEqual([]);
  },
);

test("Windows line ends", () => {
  expect(proseOf('msgid "a"\r\nmsgstr "ب"\r\n', po)).toEqual(["ب"]);
});

test("comments of translators and of the program are found for directives", () => {
  const source = '# یک\n#. دو\n#: a.c:1\nmsgid "a"\nmsgstr "ب"\n';
  expect(po.parse(source).comments.map(({ start, end }) => source.slice(start, end))).toEqual([
    " یک",
    " دو",
    ": a.c:1",
  ]);
});

test("the names of translators are no prose", () => {
  const source =
    'msgid "translator-credits"\nmsgstr "بهدانی <a@b.ir>"\n\nmsgid "Your names"\nmsgstr "علي"\n\nmsgid "a"\nmsgstr "متن"\n';
  expect(proseOf(source, po)).toEqual(["متن"]);
});

test("what a program matches with an address is no prose", () => {
  const source =
    'msgid "skills/"\nmsgstr "مهارت ها/"\n\nmsgid "^about/team/$"\nmsgstr "^در باره/تیم/$"\n\nmsgid "and/or"\nmsgstr "و/یا"\n';
  expect(proseOf(source, po)).toEqual(["و/یا"]);
});
