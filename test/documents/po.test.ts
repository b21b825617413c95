import { po as gettext } from "gettext-parser";
import { expect, test } from "vitest";
import { po } from "../../src/documents/index.ts";
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
  const { barriers, problems } = po.parse(sample);
  const prose = gapsOf(sample, barriers).map(({ start, end }) => sample.slice(start, end));
  expect(prose).toEqual(["سلام دنیا", "متن ", "دراز", "%d پرونده", "%d پرونده‌ها", "تهی", "خط دو"]);
  const entries = Object.values(gettext.parse(sample).translations).flatMap((context) => Object.values(context));
  const said = entries
    .filter(({ msgid, msgctxt }) => msgid !== "" || msgctxt !== undefined)
    .flatMap(({ msgstr }) => msgstr);
  for (const piece of prose) expect(said.some((text) => text.includes(piece))).toBe(true);
  expect(problems).toMatchObject([{ rule: "document/escaped" }]);
  expect(sample.slice(problems[0]!.start, problems[0]!.end)).toBe('"خط یک\\n"');
});

test.each(['msgid "a\nmsgstr "ب"', "متن", 'msgstr "a" x', '"متن"'])(
  "a broken file is reported and left alone: %s",
  (source) => {
    expect(po.parse(source).problems).toMatchObject([{ rule: "document/syntax" }]);
    expect(proseOf(source, po)).toEqual([]);
  },
);

test("Windows line ends", () => {
  expect(proseOf('msgid "a"\r\nmsgstr "ب"\r\n', po)).toEqual(["ب"]);
});
