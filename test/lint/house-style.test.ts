import { describe, expect, test } from "vitest";
import { xliff } from "../../src/documents/xliff.ts";
import { type Config, fixText, lintText } from "../../src/lint/index.ts";
import { normalize } from "../../src/normalize/index.ts";
import { FAMILIES } from "../../src/style/families.ts";

const mixed: Config = { rules: { "document/mixed-spelling": "warn" } };
const fixed = (text: string, config: Config = mixed, filename = "a.md"): string =>
  fixText(text, { config, filename }).output;

describe("document/mixed-spelling", () => {
  test.each([
    ["گفتگو، گفتگوها و گفت\u200Cوگوی ما", "گفتگو، گفتگوها و گفتگوی ما"],
    ["گفت\u200Cوگو، گفت\u200Cوگوها و گفتگوی ما", "گفت\u200Cوگو، گفت\u200Cوگوها و گفت\u200Cوگوی ما"],
    ["گفت و گو، گفت و گو، جستجو، گفتگوهایشان", "گفت و گو، گفت و گو، جستجو، گفت و گوهایشان"],
    ["هیأت و هیأت\u200Cها و هیئتی", "هیأت و هیأت\u200Cها و هیأتی"],
    ["آن\u200Cها و آن\u200Cها و آنها", "آن\u200Cها و آن\u200Cها و آن\u200Cها"],
    ["خانهٔ ما، نامهٔ او و خانه\u200Cی آن\u200Cها", "خانهٔ ما، نامهٔ او و خانهٔ آن\u200Cها"],
    ["خانهٔ ما، نامه\u200Cی او و خانه\u200Cی شما", "خانه\u200Cی ما، نامه\u200Cی او و خانه\u200Cی شما"],
  ])("%s → %s", (text, wanted) => {
    expect(fixed(text)).toBe(wanted);
    expect(fixed(wanted)).toBe(wanted);
  });

  test("no majority, no change; nothing of it by default", () => {
    expect(fixed("گفتگو و گفت\u200Cوگو")).toBe("گفتگو و گفت\u200Cوگو");
    expect(fixed("گفتگو گفتگو و گفت\u200Cوگو", {})).toBe("گفتگو گفتگو و گفت\u200Cوگو");
  });

  test("code, addresses and what is spoken of neither count nor change", () => {
    const text = "`گفتگو` `گفتگو` «گفتگو» https://a.ir/گفتگو گفت\u200Cوگو";
    expect(fixed(text)).toBe(text);
  });

  test("quotation marks, where no rule decides on them; inner ones stay", () => {
    const config: Config = { rules: { ...mixed.rules, "punctuation/quotes": "off" } };
    expect(fixed('“الف” و “ب” و «پ» و "ت"', config)).toBe("“الف” و “ب” و “پ” و “ت”");
    expect(fixed("«او گفت “بیا” و رفت» و «نه»", config)).toBe("«او گفت “بیا” و رفت» و «نه»");
  });

  test("what an option decides is left to it", () => {
    const text = "گفت و گو، گفت و گو، گفت و گو، گفت\u200Cوگو";
    expect(fixed(text, { ...mixed, linkingVav: "zwnj" })).toBe(text.replaceAll("گفت و گو", "گفت\u200Cوگو"));
    const own: Config = { ...mixed, replace: { گفتگو: "گفت\u200Cوگو" } };
    expect(fixed("گفتگو گفتگو گفت\u200Cوگو", own)).toBe("گفت\u200Cوگو گفت\u200Cوگو گفت\u200Cوگو");
  });

  test("a directive silences it, and findings say which rule it was", () => {
    const text = "گفتگو گفتگو\n\n<!-- virayesh-disable-next-line document/mixed-spelling -->\n\nگفت\u200Cوگو\n";
    expect(fixed(text)).toBe(text);
    const [finding] = lintText("گفتگو گفتگو گفت\u200Cوگو", { config: mixed }).findings;
    expect(finding).toMatchObject({ rules: ["document/mixed-spelling"], severity: "warning", safe: true });
  });

  test("every spelling of the families stays as it is by default, so that none is taken back", () => {
    const spellings = FAMILIES.split(/[\n/]/);
    expect(spellings.map((spelling) => normalize(spelling))).toEqual(spellings);
  });
});

describe("document/parity", () => {
  const parity: Config = { rules: { "*": "off", "document/parity": "warn" } };
  const findings = (msgid: string, ...translations: readonly string[]): readonly string[] => {
    const [first, second] = msgid.split("|");
    const strings =
      second === undefined
        ? `msgstr "${translations[0]}"\n`
        : `msgid_plural "${second}"\n${translations.map((one, i) => `msgstr[${i}] "${one}"\n`).join("")}`;
    const source = `msgid ""\nmsgstr "Language: fa\\n"\n\nmsgid "${first}"\n${strings}`;
    return lintText(source, { filename: "fa.po", config: parity }).findings.map(({ message }) => message);
  };

  test.each([
    ["Open %s", "باز کردن", "“%s” of the original is missing"],
    ["Open {name}", "باز کردن {نام}", "“{name}” of the original is missing"],
    ["Open %(name)s", "باز کردن %(names)s", "“%(names)s” is not in the original"],
    ["%1 of %2", "‏%1 از", "“%2” of the original is missing"],
    ["Sure?", "مطمئن هستید؟ ", "ends with other white space than the original"],
    [" Name", "نام", "begins with other white space than the original"],
    ["Done\\n", "شد", "ends with other white space than the original"],
    ["Are you sure?", "مطمئن هستید", "the original ends with “؟”"],
    ["Your name", "نام شما:", "ends with “:”, the original with none"],
    ["Wait...", "صبر کنید.", "the original ends with “…”"],
    ["Wait…", "صبر کنید", "the original ends with “…”"],
    ["Your name：", "نام شما", "the original ends with “:”"],
    ["Your name?", "نام شما!", "the original ends with “؟”"],
    ["Your name.", "نام شما؟", "the original ends with “.”"],
    ["Your name", "\u00A0نام شما", "begins with other white space than the original"],
    ["Your name", "\\tنام شما", "begins with other white space than the original"],
    ["Your name", "\\nنام شما", "begins with other white space than the original"],
    ["\\rYour name", "نام شما", "begins with other white space than the original"],
    ["Your name", "نام شما\u00A0", "ends with other white space than the original"],
    ["Your name\\t", "نام شما", "ends with other white space than the original"],
    ["Your name\\r", "نام شما", "ends with other white space than the original"],
    ["%1 is %1", "این است", "“%1” of the original is missing"],
    ["%n files", "پرونده", "“%n” of the original is missing"],
    ["%L1 files", "پرونده", "“%L1” of the original is missing"],
    ["%2 of %1 files", "%3 از %1 و %2", "“%3” is not in the original"],
    ["{count, plural, one {# item} other {# items}}", "مورد", "“{count}” of the original is missing"],
    ["{who, select, male {He} other {They}} left", "رفت", "“{who}” of the original is missing"],
    ["{n, selectordinal, one {#st} other {#th}} place", "جا", "“{n}” of the original is missing"],
  ])("%s: %s", (msgid, msgstr, message) => {
    expect(findings(msgid, msgstr)).toEqual([message]);
  });

  test.each([
    ["%s of %d files", "%2$Id پرونده از %1$s"],
    ["%5.1f MB", "%If مگابایت"],
    ["%b %e", "%Oe %B"],
    ["100% sure, 50%", "۱۰۰٪ مطمئن، %50"],
    ["Wait...", "صبر کنید…"],
    ["Ready!", "آماده است."],
    ["Files, folders etc.", "پرونده، پوشه و مانند این\u200Cها"],
    ["{count, plural, one {# item} other {# items}}", "{count, plural, other {# مورد}}"],
    ["OK", "خوب"],
    ["%1", "%1"],
    ["100%% of it", "همه"],
    ["Sold at 50 %off", "با تخفیف"],
    ["A %d b", "الف %i ب"],
    ["%L1 files", "%1 پرونده"],
    ["%2$s and %1$s", "%s و %s"],
    ["{ name } is here", "{name} اینجاست"],
    ["Your name: ", "نام شما: "],
    ["a: b\\n", "الف: ب\\n"],
    ["A.", "الف"],
  ])("nothing is found: %s: %s", (msgid, msgstr) => {
    expect(findings(msgid, msgstr)).toEqual([]);
  });

  test("the form for one thing may go without its number, and has no placeholder of its own", () => {
    expect(findings("%d file|%d files", "یک پرونده", "%d پرونده")).toEqual([]);
    expect(findings("One file|%d files", "%d پرونده", "%d %s پرونده")).toEqual(["“%s” is not in the original"]);
  });

  const PLACEHOLDERS =
    "%s %d %i %u %S %@ %o %x %X %e %E %f %F %g %G %c %p %a %A %5d %-5s %+d %#x %0d %Id %*d %.2f %.*f %5.2f %hd %hhd %ld %lld %Ld %zd %td %qd %1$s %12$s %(name)s %(a.b)s {{name}} {} {name} ${name} {0}";

  test.each(PLACEHOLDERS.split(" "))("of the placeholder %s", (placeholder) => {
    expect(findings(`Open ${placeholder} now`, "اکنون باز کن")).toEqual([
      `“${placeholder}” of the original is missing`,
    ]);
    expect(findings("Open it now", `اکنون ${placeholder} باز کن`)).toEqual([`“${placeholder}” is not in the original`]);
    expect(findings(`Open ${placeholder} now`, `اکنون ${placeholder} باز کن`)).toEqual([]);
  });

  test.each("%b %B %H %M %Y %y %j %m %P %k %Z %-m %_H %0M %^b %#Z %OH %Ey".split(" "))(
    "not of %s in a date",
    (part) => {
      expect(findings(`On ${part}, %e`, "در %e %B %s")).toEqual([]);
    },
  );

  test.each("etc e.g i.e vs a.m p.m Inc Ltd Co Jr Sr Dr No U.S St approx min max sec".split(" "))(
    "not of the full stop of «%s.»",
    (word) => {
      expect(findings(`Files and ${word}.`, "پرونده و مانند آن")).toEqual([]);
      expect(findings(`Files and a${word}.`, "پرونده و مانند آن")).toEqual(["the original ends with “.”"]);
    },
  );

  test("in Persian", () => {
    const source = 'msgid "a %s b"\nmsgstr "الف"\n';
    const config: Config = { ...parity, messages: "fa" };
    expect(lintText(source, { filename: "fa.po", config, language: "fa" }).findings[0]!.message).toBe(
      "«%s» متن اصلی در ترجمه نیست",
    );
  });
});

test.each([
  ['سلام <x id="NAME" equiv-text="{{ n }}"/>!', []],
  ["سلام!", ['“<x id="NAME">” of the original is missing']],
  ['سلام <x ctype="a" id="NAME"/><x id="B"/>!', ['“<x id="B">” is not in the original']],
])("document/parity of the inline codes of XLIFF: %s", (target, messages) => {
  const source = `<xliff version="1.2"><file target-language="fa"><body><trans-unit id="1"><source>Hi <x id="NAME" equiv-text="{{ n }}"/>!</source><target>${target}</target></trans-unit></body></file></xliff>`;
  const config: Config = { rules: { "*": "off", "document/parity": "warn" } };
  expect(lintText(source, { document: xliff, config }).findings.map(({ message }) => message)).toEqual(messages);
});

describe("document/parity in Application Resource Bundles", () => {
  const config: Config = { rules: { "*": "off", "document/parity": "warn" } };
  const findings = (bundle: object, original?: object): readonly string[] =>
    lintText(JSON.stringify({ "@@locale": "fa", ...bundle }, undefined, 2), {
      filename: "app_fa.arb",
      config,
      ...(original && { original: JSON.stringify(original) }),
    }).findings.map(({ message }) => message);

  test.each([
    ["{name} missed you", "دلش برایت تنگ شد", ["“{name}” of the original is missing"]],
    ["Are you sure?", "مطمئن هستید", ["the original ends with “؟”"]],
    ["{n, plural, one {# item} other {# items}}", "{n, plural, other {# مورد}}", []],
    ["{name} missed you", "دل {name} برایت تنگ شد", []],
  ])("%s: %s", (english, persian, expected) => {
    expect(findings({ a: persian, b: "تنها در این" }, { a: english })).toEqual(expected);
    // Under other keys, and without the English bundle, there is nothing to compare with.
    expect(findings({ b: persian }, { a: english })).toEqual([]);
    expect(findings({ a: persian })).toEqual([]);
  });

  test("keys within keys, keys that come twice, and what tells programs of a message", () => {
    const original = '{"a": {"b": "Open {x}"}, "c": "{x}", "c": "y", "@a": {"description": "Opens {x}."}}';
    const source = '{"a": {"b": "باز کردن"}, "c": "متنی دیگر", "@a": {"description": "باز می\u200Cکند"}}';
    const options = { document: "json", language: "fa", config, original } as const;
    expect(lintText(source, options).findings.map(({ start }) => source.slice(start, start + 3))).toEqual(["باز"]);
    expect(() => lintText(source, { original: 1 as never })).toThrow("lintText: options.original: must be a string");
  });

  test.each([
    ["سلام", ["“{name}” is declared and missing"]],
    ["سلام {nam} و {name}", ["“{nam}” is not among the declared placeholders"]],
    ["سلام { name }", []],
    ["{name, select, other {سلام {دنیا}}}", []],
  ])("placeholders that the bundle itself declares: %s", (persian, expected) => {
    const declared = { placeholders: { name: { type: "String" } } };
    expect(findings({ hello: persian, "@hello": declared, bye: "بدرود {x}" })).toEqual(expected);
  });
});

describe("ignoreText", () => {
  test("what an expression matches is left alone, after a repair before it as well", () => {
    const config: Config = { ignoreText: ["<<.*?>>", "^كد .*$"] };
    const text = "كتاب <<كتاب>> كتاب\n\nكد كتاب\n";
    expect(fixed(text, config)).toBe("کتاب <<كتاب>> کتاب\n\nكد كتاب\n");
    expect(lintText(text, { config }).output).toBe("کتاب <<كتاب>> کتاب\n\nكد كتاب\n");
  });

  test("one that is none is told", () => {
    expect(() => lintText("", { config: { ignoreText: ["("] } })).toThrow("a regular expression of JavaScript");
  });
});

test("presets of texts", () => {
  const found = (preset: "book" | "translation" | "chat", text: string, filename = "a.txt"): readonly string[] =>
    lintText(text, { filename, config: { extends: ["recommended", preset] } }).findings.flatMap(({ rules }) => rules);
  expect(found("book", "گفتگو گفتگو گفت\u200Cوگو و واقعا")).toEqual(["document/mixed-spelling", "characters/tanwin"]);
  expect(found("translation", 'msgid "a %s"\nmsgstr "سال ۱۲"\n\nmsgid "b"\nmsgstr "سال 12"\n', "fa.po")).toEqual([
    "document/parity",
  ]);
  expect(found("chat", 'میشه "بیای" 12...')).toEqual(["zwnj/mi-prefix"]);
});
