import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { javascript } from "../../src/documents/javascript/index.ts";
import { fixText } from "../../src/lint/index.ts";
import { tokensOf } from "./oracle-typescript.ts";
import { expectWellFormed, proseOf } from "./shared.ts";

const prose = (source: string): string[] => proseOf(source, javascript);
const fix = (source: string): string => fixText(source, { document: javascript }).output;

describe("what is prose", () => {
  test.each([
    ["a variable", 'const title = "نام کتاب";', ["نام کتاب"]],
    ["single quotes, escapes apart", "say('یک \\n «دو» \\'سه\\' چهار');", ["یک ", " «دو» ", "سه", " چهار"]],
    ["a property, even if it is one word", 'export default { save: "ذخیره", "a.b": "لغو" };', ["ذخیره", "لغو"]],
    ["what is put together", 'const text = "سلام " + name + "، خوش آمدید";', ["سلام ", "، خوش آمدید"]],
    [
      "a template; what it is filled with is a placeholder",
      "const a = `سلام ${b.map((x) => `«${x}»`)} جان`;",
      ["سلام ", " جان"],
    ],
    [
      "a template with prose within",
      'const a = `سه ${n > 1 ? "کتاب" : "دفتر خوب"} دیگر`;',
      ["سه ", "دفتر خوب", " دیگر"],
    ],
    [
      "what is listed and no list of words; catalogues with two spellings of one text",
      'const a = ["یک دو", "سه", "چهار", "پنج"], b = { a: "نه ده", b: "نه\u200C ده", c: "شش", d: "هفت", e: "هشت" };',
      ["یک دو", "سه", "چهار", "پنج", "نه ده", "نه\u200C ده", "شش", "هفت", "هشت"],
    ],
    ["text of JSX", "const a = <p>سلام <b>دنیا</b> {name}!</p>;", ["سلام ", "دنیا", "!"]],
    [
      "attributes of JSX that people read",
      '<A label="نام" title={"عنوان"} className="الف ب" value="یک دو" />;',
      ["نام", "عنوان"],
    ],
    ["HTML in a string", 'el.innerHTML = \'<a title="یک دو" href="الف ب">سه</a>\';', ["یک دو", "سه"]],
    ["the rest of a tag", "s = '<a href=\"' + x + '\">یک دو</a>';", ["یک دو"]],
    ["what is thrown and said", 'throw new Error("خطا"); alert("هشدار");', ["خطا", "هشدار"]],
    [
      "comments that plainly are Persian",
      "// یک دو\n/** سه\n * @param a - چهار\n * a(یک)\n */\n// const a = «یک»;",
      ["یک دو", "سه", "چهار"],
    ],
    ["Flow", '// @flow\nconst f = (a: ?string, b: {| c: "یک دو" |}) => "سه چهار";', ["سه چهار"]],
    ["types of TypeScript between", 'const f = <T,>(a: T) => "یک دو" as string;', ["یک دو"]],
    ["an assertion without JSX", 'const a = <string>"یک دو";', ["یک دو"]],
  ])("%s", (_, source, expected) => {
    expect(javascript.parse(source).problems).toEqual([]);
    expect(prose(source)).toEqual(expected);
  });
});

describe("what a program compares, looks up, sends", () => {
  test.each([
    'import a from "یک دو"; export * from "یک دو"; export { b } from "یک دو"; require("یک دو"); import("یک دو");',
    '"یک دو";',
    'a === "یک دو"; "یک دو" != a; "یک دو" in a; a < "یک دو";',
    'switch (a) { case "یک دو": }',
    'a["یک دو"]; a = { "یک دو": 1, ["یک دو"]: 2, "یک دو"() {} }; class A { "یک دو" = 1 }',
    'a.includes("یک دو"); a.split("یک دو"); a.replace("یک دو", "سه چهار"); ["یک دو"].includes(a); "یک دو".indexOf(a); ["یک دو"].some((b) => a.includes(b));',
    'new Set(["یک دو"]); new Map([["یک دو", 1]]); new RegExp("یک دو"); m.get("یک دو"); localStorage.setItem("یک دو", a);',
    "/یک دو/.test(a); sql`یک دو`; styled.p`یک دو`; String.raw`یک دو`;",
    'type A = "یک دو" | "سه چهار"; enum B { C = "یک دو" } declare module "یک دو"; let d: "یک دو"; f<"یک دو">();',
    '<a href="یک دو" className={"یک دو"} key={`یک دو`} data-x="یک دو" style={{ fontFamily: "یک دو" }} />;',
    'const userId = "یک دو", a = { slug: "یک دو", url: "یک دو", value: "یک دو" };',
    't("یک دو"); i18n.t("یک دو"); z.literal("یک دو"); z.enum(["یک دو"]);',
    'describe("یک دو", () => { a = "سه چهار"; }); it.each(["یک دو"])("سه چهار", f); expect(a).toBe("یک دو"); assert.equal(a, "یک دو");',
    'f("یک"); setTab("فعال");',
    '<code>یک دو</code>; <style jsx>{`یک دو`}</style>; <p lang="ar">یک دو</p>; <p translate="no">یک دو</p>;',
    // What is compared anywhere is a value everywhere.
    'const a = "یک دو"; if (b === "یک دو") c();',
    'const a = { "یک دو": 1 }; b("یک دو");',
    'type A = "یک دو"; let b: A = "یک دو";',
    "import { test } from '@playwright/test'; const a = 'یک دو';",
    'const a = "یک دو"; test("b", () => {});\ntest.only("c", d);',
    'const { it } = require("node:test"); const a = <p>یک دو</p>;',
    'normalizePersian("یک دو"); toEnglishDigits.call; page.fill("#a", "سه چهار"); bot.hears("پنج شش", f);',
    'const a = { wrong: "خيابان ها", correct: "خیابان\u200Cها" }; b("مي روم", "می\u200Cروم");',
    'const a = { before: "مي روم", after: "می\u200Cروم", note: 1 };',
    'const a = ["یکی", "دویی", "سهیی", "چهاری"], b = [{ persian: "سعادتآباد" }];',
    "const a = { ar: { b: 'یک دو' }, titleAr: 'سه چهار' }, c = { code: 'ar-SA', d: 'پنج شش' };",
    'const a = ["Профиль", "프로필", "الملف الشخصي"], b = ["یک دو"]; if (b.includes(c)) d();',
    "const a = { keyboard: [[{ text: 'یک دو' }, 'سه چهار']] };",
    'db.select(`"یک دو", "سه"`).order("چهار پنج");',
    "const header = 'نام,نرخ رشد,شمار'; const arabicDigitsMap = 'یک دو';",
    "const a = <p>ali@example.com / 123456</p>;",
    // However it is spelled: what becomes of a repair is a value as well.
    'const a = "نمي رود"; if (b === "نمی\u200Cرود") c();',
    // Tables, patterns, queries.
    'const a = ["ي", "ك", "ۀ"], b = "٠١٢٣٤٥٦٧٨٩", c = "ضصثقفغعهخحجچ", d = "ا ب پ ت", e = "[آ-ی] و", g = "یک\\\\s دو";',
    "db.run(\"SELECT * FROM a WHERE b = 'یک دو'\");",
    'const a = "یک|دو|سه", b = "/یک/دو";',
  ])("%s", (source) => {
    expect(javascript.parse(source).problems).toEqual([]);
    expect(prose(source)).toEqual([]);
  });
});

test("two declarations of one name are no fault of syntax", () => {
  expect(prose('let a = "یک دو"; let a = 010;')).toEqual(["یک دو"]);
});

test("letters that are escapes are reported and left alone", () => {
  const source = 'const a = "می\\u200cشود كتاب", b = "می\\u{200c}شود كتاب";';
  expect(javascript.parse(source).problems.map(({ rule }) => rule)).toEqual(["document/escaped", "document/escaped"]);
  expect(fix(source)).toBe(source);
});

test.each(['const a = "كتاب', "<p>كتاب</b>", "a ===== كتاب", "<!DOCTYPE TS><TS><p>كتاب</p></TS>", "`${كتاب"])(
  "what does not parse is reported once and left alone: %s",
  (source) => {
    const { problems } = javascript.parse(source);
    expect(problems).toMatchObject([{ rule: "document/syntax" }]);
    expect(prose(source)).toEqual([]);
  },
);

test("code as deep as it may be is read or refused, and nothing is thrown", () => {
  for (const source of [
    "[".repeat(50_000),
    `a = ${"(".repeat(20_000)}"یک دو"${")".repeat(20_000)}`,
    `a = ${"b + ".repeat(20_000)}"یک دو"`,
  ])
    expect(() => javascript.parse(source)).not.toThrow();
});

test("directives stand in comments", () => {
  expect(fix('// virayesh-disable-next-line\nconst a = "كتاب ها";\nconst b = "كتاب ها خوب";')).toBe(
    '// virayesh-disable-next-line\nconst a = "كتاب ها";\nconst b = "کتاب\u200Cها خوب";',
  );
  expect(fix("const a = <p>كتاب {/* virayesh-disable-line */}</p>;")).toBe(
    "const a = <p>كتاب {/* virayesh-disable-line */}</p>;",
  );
});

test("white space at the ends of a string and of its lines is the author's", () => {
  for (const source of ['const a = "  نام: ", b = " و ", c = "یک " + d + " دو";', "const a = `یک   \n     دو  \n`;"])
    expect(fix(source)).toBe(source);
});

const FRAGMENTS = [
  'const a# = "كتاب هاي من";\n',
  "say(`مي روم ${a ? 'خوب است , نه' : b} به خانه`);\n",
  'const b# = { title: "سوال ها ؟", id: "كتاب ها", "كليد ها": [1, "بچه هاي خوب"] };\n',
  'if (c === "كتاب هاي من") d["كتاب ها"] = "نمي شود";\n',
  'const e# = <div className="كتاب ها" title=\'علي گفت "بيا"\'>مي روم <b>خانه</b> هاي {f}، {/* نظر */}\n  <i>خوب</i></div>;\n',
  "switch (g) { case `كتاب ها`: h('مي گويد'); default: }\n",
  "// اين يك توضيح است\n",
  "/* const x = 'كتاب ها' */\n",
  'const i# = /كتاب ها/.test("مي روم") && \'<b class="a b">كتاب ها</b> "نقل"\';\n',
  'j(k + " سلام " + l, "عدد 12 , 13");\n',
  "m.replace('ي ك', \"ی ک\");\n",
  "type N# = \"كتاب ها\" | 'مي روم';\n",
];
const programs = fc
  .array(fc.constantFrom(...FRAGMENTS), { maxLength: 8 })
  .map((parts) => parts.map((part, i) => part.replace("#", String(i))).join(""));

test("a repaired program is the same to the compiler, but for its texts", () => {
  fc.assert(
    fc.property(programs, (source) => {
      expectWellFormed(source, javascript.parse(source).barriers);
      const output = fix(source);
      const [before, after] = [tokensOf(source)!, tokensOf(output)!];
      expect(after).toBeDefined();
      const shapes = (tokens: typeof before): unknown =>
        tokens.map(({ kind, text, isText, path }) => [kind, isText ? text[0] : text, path]);
      expect(shapes(after)).toEqual(shapes(before));
      for (const [i, token] of before.entries()) {
        if (/CaseClause|LiteralType|ElementAccess/.test(token.path[0]!)) expect(after[i]!.text).toBe(token.text);
      }
      expect(fix(output)).toBe(output);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ["a.spec.ts", false],
  ["web/__tests__/a.tsx", false],
  ["tests/deep/a.ts", false],
  ["app/tests/page.tsx", true],
  ["contests/a.ts", true],
])("the name of a file tells whether it is one of tests: %s", (filename, isFixed) => {
  expect(fixText('a = "كتاب ها";', { document: javascript, filename }).fixed.length > 0).toBe(isFixed);
});
