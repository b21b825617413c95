import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csharp } from "../../src/documents/csharp.ts";
import { dart } from "../../src/documents/dart.ts";
import { go } from "../../src/documents/go.ts";
import { kotlin } from "../../src/documents/kotlin.ts";
import { python } from "../../src/documents/python.ts";
import { fixText } from "../../src/lint/index.ts";
import { expectWellFormed, proseOf } from "./shared.ts";

describe("prose in programs", () => {
  test.each([
    [
      python,
      '"""یک\nدو = "سه"\n"""\n# چهار\nx = f"پنج {y[\'شش\']} هفت"  # x = "هشت"\nprint("نه", r"ده \\d")',
      ["یک", "چهار", "پنج ", " هفت", "نه"],
    ],
    [python, "a = {'یک': 'دو', \"b\": '''سه\n  چهار'''}\nraise ValueError('پنج')", ["دو", "سه", "چهار", "پنج"]],
    [
      csharp,
      '// یک\nvar a = $"دو {b("سه")} چهار"; var c = @"پنج ""شش"" هفت"; throw new Exception("هشت"); [Display(Name = "نه")]',
      ["یک", "دو ", " چهار", "پنج ", "شش", " هفت", "هشت", "نه"],
    ],
    [
      kotlin,
      'val a = "یک $b دو ${c("سه")} چهار" /* پنج */\nval d = """شش\n  هفت"""',
      ["یک ", " دو ", " چهار", "پنج ", "شش", "هفت"],
    ],
    [
      dart,
      "Text('یک $a دو ${b['c']}', style: c); /// سه\nfinal a = r'چهار \\n';\nconst b = \"پنج\";",
      ["یک ", " دو ", "سه", "چهار ", "پنج"],
    ],
    [go, 'a := "یک دو" // سه\nb := `چهار\n  پنج`\nfmt.Println("شش")', ["یک دو", "سه", "چهار", "پنج", "شش"]],
  ])("%#", (format, source, expected) => {
    const { barriers, problems } = format.parse(source);
    expect(problems).toEqual([]);
    expectWellFormed(source, barriers);
    expect(proseOf(source, format).map((piece) => piece.trim())).toEqual(expected.map((piece) => piece.trim()));
  });
});

describe("what a program compares, looks up, sends", () => {
  test.each([
    [
      python,
      'if a == "یک دو" or "سه چهار" in b: c["پنج شش"] = d.get("هفت هشت")\nre.compile(r"یک دو")\nb"abc"\nf("یک")',
    ],
    [
      python,
      'import unittest\nassert a == "یک دو"\nself.assertEqual("سه چهار", "یک دو")\nx = {"یک دو": 1}\ny = "یک دو"',
    ],
    [
      csharp,
      'switch (a) { case "یک دو": break; } var b = c switch { "سه چهار" => 1 }; d["پنج شش"]; [Route("هفت هشت")] e.Contains("نه ده"); \'ک\'',
    ],
    [python, 'open("گزارش ها.txt")\na = "داده ها/سال 2.csv"\nb = "کتاب (یک).PDF"'],
    [kotlin, 'when (a) { "یک دو" -> b() }\nmapOf("سه چهار" to 1)\nif (a != "پنج شش") c()\nd.split("هفت هشت")'],
    [dart, "import 'یک/دو.dart'; const a = {'سه چهار': 1}; if (b == 'پنج شش') {} c['هفت هشت'] = 2; Key('نه')"],
    [
      go,
      'import (\n"یک دو"\n)\nif a == "سه چهار" {}\nm["پنج شش"] = 1\nstrings.Contains(a, "هفت هشت")\nmap[string]int{"نه ده": 1}',
    ],
  ])("%#", (format, source) => {
    expect(format.parse(source).problems).toEqual([]);
    expect(proseOf(source, format)).toEqual([]);
  });
});

test.each([
  ["a list of nothing but words", python, 'a = ["یکی", "دویی", "سهیی", "چهاری"]'],
  ["words given side by side", kotlin, 'listOf("یکی", "دویی", "سهیی", "چهاری")'],
  ["a list in braces", go, 'a := []string{"یکی", "دویی", "سهیی", "چهاری"}'],
  ["one text in two spellings", csharp, 'F("مي روم", "می\u200Cروم"); var a = new[] { "يك دو", "یک\u200C دو" };'],
  ["lists that something is looked up in", python, 'if a in ["یک دو", "سه چهار"]: b()\nc == ("پنج شش", "هفت")'],
  ["what a keyboard sends", python, 'ReplyKeyboardMarkup([["یک دو"], ["سه چهار"]])\nb = [[KeyboardButton("پنج شش")]]'],
  ["whatever its arguments are called", python, 'KeyboardButton(text="یک دو")\nA.filter(title="سه چهار")'],
  ["what is made into another text", python, 'normalize("یک دو")\nto_x(clean_text("سه چهار"))'],
  [
    "tables of letters",
    kotlin,
    'val PERSIAN_CHARS_EXTENDED = "آب پت"\nval a = "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیءئؤأإةكی"',
  ],
  ["a set", python, 'a = {"یک دو", "سه چهار"}'],
  ["what is asked for in a list", python, 'A = ["یک دو"]\nif x not in A: pass'],
  ["what a list is asked for", csharp, 'var a = new[] { "یک دو" }; if (b && a.Contains(c)) d();'],
  ["quoted keys", python, '{"aliases_fa": ["یک دو"], "slug": "سه چهار", "url": "پنج شش"}'],
  ["other languages of the same script", python, '{"ar": {"a": "یک دو"}, "title_ar": "سه چهار"}\nAR = ["پنج شش"]'],
  ["a branch of another language", kotlin, 'when (a) { "ar" -> "یک دو" }'],
  ["one text in many languages", go, 'a := []string{"Профиль", "프로필", "الملف الشخصي"}'],
  ["rows of a table in two spellings", csharp, '{ { 1, "ریال ها", null, true, "ريال ها" } }'],
  ["names of columns", python, 'a = \'"یک دو", "سه"\'\ndb.select("پنج شش").order("هفت هشت")'],
  ["data in a string", python, 'a = \'{"1": "یک دو", "2": null}\''],
  ["a program in a string", kotlin, 'val a = "b: [\\"یک\\", \\"دو سه\\", \\"چهار\\"]"'],
  ["a value that is its own label", python, 'A = [("یک دو", "یک دو"), ("سه چهار", "سه چهار")]'],
  ["names and columns in comments", csharp, "// یک, یک_دو,\n// دو     ,    سه"],
  ["a row of fields", go, 'a := "نام,نام خانوادگی,شهر"'],
  [
    "names on the wire, and the same text elsewhere",
    kotlin,
    '@SerialName("یک دو") A("یک دو"), @Json(name = "سه چهار")',
  ],
  ["what constants are known by", kotlin, 'enum class A(val type: String) { B("یک دو"), C("سه چهار") }'],
  ["regular expressions", python, "filters.Regex('یک دو')\na = '^(سه چهار)$'"],
  ["XPaths", python, "a(B, \"//*[contains(text(), 'یک دو')]\")\nb = \"//a[@title='یک دو']\""],
  ["what is replaced, and by what", python, 'A = [("یک دو", "سه چهار")]\nfor a, b in A:\n    s = s.replace(a, b)'],
  ["an answer in JSON", csharp, 'var a = "\\"یک دو\\"";'],
  ["words of two languages", kotlin, 'f(a, "message", "text", "sms", "پیام", "یک دو سه")'],
])("what stands beside a string tells what it is: %s", (_, format, source) => {
  expect(format.parse(source).problems).toEqual([]);
  expect(proseOf(source, format)).toEqual([]);
});

test.each([
  [python, 'a = ["یک دو", "سه", "چهار", "پنج"]', ["یک دو", "سه", "چهار", "پنج"]],
  [python, 'a = ["یک", "دو", "سه", "چهار پنج"]', ["یک", "دو", "سه", "چهار پنج"]],
  [python, 'a = ["یکی", "دویی", "سهیی", "چهاریی", "پنج شش"]', []],
  [python, 'return ["یک دو", "سه چهار"]', ["یک دو", "سه چهار"]],
  [python, 'a = ["مرحله ۱ از دو", "مرحله ۲ از دو"]', ["مرحله ۱ از دو", "مرحله ۲ از دو"]],
  [python, 'InlineKeyboardButton("یک دو", callback_data="سه چهار")', ["یک دو"]],
  [python, 'letters_message = "یک دو"', ["یک دو"]],
  [python, 'A = ["یک دو"]\nfor x in A: print(x)\n[b for c in A]', ["یک دو"]],
  [python, '{"fa": {"title": "یک دو"}, "عنوان": "سه چهار"}', ["یک دو", "سه چهار"]],
  [python, "a = f\"خطا در '{b}': {c}\"", ["خطا در '", "': "]],
  [go, 'a := []string{"Profil", "پروفایل من"}', ["پروفایل من"]],
  [csharp, 'return "بهای ۱,۲۰۰,۰۰۰ تومان";', ["بهای ۱,۲۰۰,۰۰۰ تومان"]],
  [kotlin, 'enum class A(val id: Int, val title: String) { B(1, "یک دو") }\nC(2, "سه چهار")', ["یک دو", "سه چهار"]],
  [kotlin, 'f("sms", "text", "message", "یک دو.")', ["یک دو."]],
  [dart, "const farsi = 'یک'; const persian = 'یک دو';", ["یک دو"]],
])("and what is prose all the same: %#", (format, source, expected) => {
  expect(proseOf(source, format)).toEqual(expected);
});

test.each([
  [python, "scripts/test_a.py"],
  [python, "a/tests/b.py"],
  [go, "a_test.go"],
  [csharp, "ShopTests.cs"],
])("the name of a file tells that it is one of tests: %#", (format, filename) => {
  expect(fixText('a = "كتاب ها"', { document: format, filename }).fixed).toEqual([]);
  expect(fixText('a = "كتاب ها"', { document: format, filename: "latest_a.py" }).fixed).not.toEqual([]);
});

test("spaces that set columns stay", () => {
  const source = 'print("  --size        اندازه ي كتاب")\nprint("يك  دو")\n';
  expect(fixText(source, { document: python }).output).toBe('print("  --size        اندازهٔ کتاب")\nprint("یک دو")\n');
});

test.each([
  [python, 'def test_a():\n    b = "یک دو"\n'],
  [csharp, '[Fact]\npublic void A() { var b = "یک دو"; }'],
  [kotlin, '@Test fun a() { val b = "یک دو" }'],
  [go, 'func TestA(t *testing.T) { b := "یک دو" }'],
  [python, 'STOP_WORDS = ["یک دو", ("سه چهار")]\npatterns = [r"پنج شش"]\n# هفت → هشت\n'],
  [python, 'a = \'  "key": "یک دو",\\n\''],
])("what a test holds is compared: %#", (format, source) => {
  expect(proseOf(source, format)).toEqual([]);
});

test.each([
  [python, 'a = "یک'],
  [python, '"""یک'],
  [csharp, "/* یک"],
  [kotlin, 'val a = "یک\n"'],
  [go, "a := `یک"],
])("what never ends is reported and left alone: %#", (format, source) => {
  expect(format.parse(source).problems).toMatchObject([{ rule: "document/syntax" }]);
  expect(proseOf(source, format)).toEqual([]);
});

test("directives stand in comments", () => {
  expect(fixText('# virayesh-disable-next-line\na = "كتاب ها"\n', { document: python }).fixed).toEqual([]);
  expect(fixText('a = "كتاب ها" // virayesh-disable-line\n', { document: go }).fixed).toEqual([]);
});

const PARTS = [
  'a = "كتاب هاي من"\n',
  "b = f'مي روم {c} به خانه'\n",
  'd = {"كتاب ها": "سوال ها ؟"}\n',
  "# اين يك توضيح است\n",
  'e(f == "كتاب ها")\n',
  '"""\nكتاب ها\nx = كتاب\n"""\n',
  "g = '\\n علي گفت \\'بيا\\' ,'\n",
  'h = """يك\n   دو  \n"""\n',
];

test("all but the texts of strings and comments stays", () => {
  const codeOf = (source: string): string => source.replace(/[\u0600-\u06FF\u200C ,]+/g, "ف");
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 8 }), (parts) => {
      const source = parts.join("");
      const { output } = fixText(source, { document: python });
      expect(codeOf(output)).toBe(codeOf(source));
      expect(output.match(/"كتاب ها"/g)).toEqual(source.match(/"كتاب ها"/g));
      expect(fixText(output, { document: python }).output).toBe(output);
    }),
    { numRuns: 60 },
  );
});
