import { describe, expect, test } from "vitest";
import { json, po } from "../../src/documents/index.ts";
import { fixText } from "../../src/lint/index.ts";
import { proseOf } from "./shared.ts";

const Z = "\u200C";
/** What becomes of a JSON value, escapes as written. */
const value = (raw: string): string => fixText(`{"a": "${raw}"}`, { filename: "a.json" }).output.slice(7, -2);
const message = (id: string, raw: string): string =>
  fixText(`msgid "${id}"\nmsgstr "${raw}"\n`, { filename: "a.po" }).output.slice(id.length + 17, -2);

describe("escapes in a literal", () => {
  test.each([
    [String.raw`خط یک\nكتاب ها`, String.raw`خط یک\nکتاب${Z}ها`.replace("${Z}", Z)],
    [String.raw`گفت: \"علي\" و رفت`, String.raw`گفت: \"علی\" و رفت`],
    [String.raw`C:\\كتاب\\علي`, String.raw`C:\\كتاب\\علي`],
    [String.raw`علي C:\\كتاب علي`, String.raw`علی C:\\كتاب علی`],
    [String.raw`علي \n`, String.raw`علی \n`],
    [String.raw`\tعلي \t علي`, String.raw`\tعلی \t علی`],
    [String.raw`\u2022 علي \ud83d\ude00`, String.raw`\u2022 علی \ud83d\ude00`],
    [String.raw`علي\\nعلي`, String.raw`علی\\nعلی`],
    ["علي \u2757\uFE0F", "علی \u2757\uFE0F"],
  ])("%s", (raw, expected) => {
    expect(value(raw)).toBe(expected);
    expect(json.parse(`["${raw}"]`).problems).toEqual([]);
  });

  test.each([String.raw`می\u200cشود`, String.raw`علي \u0645`, String.raw`\uFEFC`, String.raw`کتا\u00adب`])(
    "%s cannot be read",
    (raw) => {
      expect(value(raw)).toBe(raw);
      expect(json.parse(`["${raw}"]`).problems).toMatchObject([
        { rule: "document/escaped", start: 1, end: raw.length + 3 },
      ]);
    },
  );

  test("a backslash that is escaped escapes nothing", () => {
    expect(value(String.raw`\\u200c علي`)).toBe(String.raw`\\u200c علی`);
  });
});

describe("placeholders in a literal", () => {
  test.each([
    "<1>متن</1> و <2/> و <10 />",
    "%1 از %2، %L1 و %n",
    "%{APP} با %% و %-d و %H:%M",
    "$t(common.name) و @:common.name و @:(a.b)",
    "{0} هیچ|{1} یکی|[2,19] چند|[20,*] بسیار",
    "%<count>d و @.lower:name و $t(key, {{n}})",
    "[[x]] و __name__ و {{count}} و ${x} و %(name)s",
  ])("%s", (raw) => {
    expect(value(raw)).toBe(raw);
    expect(message("x %1", raw)).toBe(raw);
  });

  test("the number of a message that a program takes off", () => {
    expect(value("**106**كتاب 5 نيست")).toBe("**106**کتاب ۵ نیست");
    expect(value("این **5** کتاب")).toBe("این **۵** کتاب");
  });

  test("a percentage typed from right to left is one where the original has no %1", () => {
    expect(message("50% off", "%50 تخفیف")).toBe("۵۰٪ تخفیف");
    expect(message("%1 files", "%1 پرونده")).toBe("%1 پرونده");
  });

  test.each([
    ["_پروندهٔ علي", "_پروندهٔ علی"],
    ["&پرونده ها", `&پرونده${Z}ها`],
    ["ذ_خيرهٔ علي", "ذ_خیرهٔ علی"],
    ["پرون_ده ها", "پرون_ده ها"],
    ["ن&ما (&V)", "ن&ما (&V)"],
  ])("the sign of an accelerator key stays where it is: %s", (raw, expected) => {
    expect(value(raw)).toBe(expected);
  });
});

describe("lists of keywords", () => {
  test("two semicolons without a space, or an original that ends with one", () => {
    expect(value("Print;كتاب ها;کاغذ;")).toBe(`Print;کتاب${Z}ها;کاغذ;`);
    expect(message("wifi;", "بی سیم;")).toBe(`بی${Z}سیم;`);
  });

  test("foreign words, or signs by themselves", () => {
    expect(value("نمونه: Ä => Ae; Ö => Oe; ß => ss; ...")).toBe("نمونه: Ä => Ae; Ö => Oe; ß => ss; ...");
    expect(value("يكي از (!, $, %, ...)")).toBe("یکی از (!, $, %, …)");
    expect(value("سرخ , 50%, 20%, 10%")).toBe("سرخ، ۵۰٪، ۲۰٪، ۱۰٪");
    expect(value("رفتم ; آمدم ; نشستم")).toBe("رفتم؛ آمدم؛ نشستم");
  });

  test("one alone is a mark, and that of a character reference is none", () => {
    expect(value("رفتم;آمدم")).toBe("رفتم؛ آمدم");
    expect(value("الف&nbsp;ب&nbsp;پ; رفتم")).toBe("الف&nbsp;ب&nbsp;پ؛ رفتم");
  });
});

describe("columns", () => {
  test("runs of spaces stay where the original has such runs, but not for two spaces behind its full stops", () => {
    expect(message("Insert: new    Ctrl+E: edit", "Insert: كتاب تازه    Ctrl+E: ویرایش")).toBe(
      "Insert: کتاب تازه    Ctrl+E: ویرایش",
    );
    expect(message("First.  Second one", "نخست.  دومي  است")).toBe("نخست. دومی است");
    expect(value("نخست    دوم")).toBe("نخست دوم");
  });
});

describe("branches of ICU messages", () => {
  const prose = (raw: string): string[] => proseOf(`["${raw}"]`, json);
  test.each([
    ["{n, plural, one {# پرونده} other {# پرونده ها}}", ["# پرونده", "# پرونده ها"]],
    ["شما {n,plural,=0{هیچ} other{# نامه}} دارید", ["شما ", "هیچ", "# نامه", " دارید"]],
    [
      "{who, select, male {او {n, plural, offset:1 other {# بار}} رفت} other {رفتند}}",
      ["او ", "# بار", " رفت", "رفتند"],
    ],
    ["{n, plural, other {نام {name} با '{آکولاد}' و it''s}}", ["نام ", " با ", " و it''s"]],
    [String.raw`{n, plural,\n one {یک}\n other {چند}\n}`, ["یک", "چند"]],
  ])("%s", (raw, expected) => {
    expect(prose(raw)).toEqual(expected);
  });

  test.each([
    "{n, plural, one {یک}",
    "{n, plural, other}",
    "{n, plural, one {یک} دو}",
    "{n, plural, one {یک}} }",
    "{n, plural, one {یک",
    "{n, plural, one {یک}} }} {n, plural, one {دو",
  ])("one that is not well formed has none: %s", (raw) => {
    expect(json.parse(`["${raw}"]`).barriers.filter(({ kind, name }) => kind === "edge" && name !== "JSON")).toEqual(
      [],
    );
  });

  test("are repaired, the syntax around them is not", () => {
    expect(value("{count, plural, one {# كتاب} other { # كتاب ها }}")).toBe(
      `{count, plural, one {# کتاب} other { # کتاب${Z}ها }}`,
    );
  });
});

test("gettext: what is long is one text", () => {
  const source = 'msgid "x"\nmsgstr ""\n"همهٔ فایل "\n"های <a "\n"href=\\"x y\\">علي</a> {na"\n"me} "\n';
  expect(fixText(source, { filename: "a.po" }).output).toBe(
    `msgid "x"\nmsgstr ""\n"همهٔ فایل${Z}"\n"های <a "\n"href=\\"x y\\">علی</a> {na"\n"me} "\n`,
  );
  expect(po.parse(source).problems).toEqual([]);
});

describe("what the original tells", () => {
  test.each([
    ["Page &1", "صفحه &1", "صفحه &1"],
    ["Page", "صفحه &1", "صفحه &1"],
    ["%-1 of %-2", "%-1 از %-2", "%-1 از %-2"],
    ["name:colour", "نام:رنگ", "نام:رنگ"],
    ["yes,no,perhaps", "آری,نه,گاهی", "آری,نه,گاهی"],
    ["Note: this", "نکته:این", "نکته: این"],
    ["See https://a.b", "نکته:این", "نکته: این"],
  ])("%s", (id, raw, expected) => {
    if (id === "Page") expect(value(raw)).toBe(expected);
    else expect(message(id, raw)).toBe(expected);
  });
});
