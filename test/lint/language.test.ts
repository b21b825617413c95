import { describe, expect, test } from "vitest";
import { fixText, type LintOptions, lintText, regionsOf } from "../../src/lint/index.ts";
import { repairText } from "../../src/lint/internal.ts";

/** Something to repair in Persian, and nothing by which the text would tell its language. */
const WORD = "كتاب";
const FIXED = "کتاب";

const fix = (source: string, options: LintOptions): string => fixText(source, options).output;

describe("the caller decides first", () => {
  const header = `msgid ""\nmsgstr ""\n"Language: ar\\n"\n\nmsgid "a"\nmsgstr "${WORD}"\n`;

  test("over what the document and its path say", () => {
    expect(lintText(header, { filename: "ar.po" })).toMatchObject({ findings: [], output: header, language: "ar" });
    expect(fix(header, { filename: "ar.po", language: "fa" })).toContain(FIXED);
    expect(fix(header, { filename: "ar.po", config: { language: "fa-IR" } })).toContain(FIXED);
    expect(fix(header, { filename: "ar.po", config: { language: "fa" }, language: "ar" })).toBe(header);
    expect(lintText("این را از کتابخانه می گیرم", { language: "ur" })).toMatchObject({ findings: [], language: "ur" });
  });

  test("a region is no matter", () => {
    expect(lintText(header.replace("ar", "ar_EG"), { filename: "a.po" }).language).toBe("ar");
  });

  test("a tag has to be one", () => {
    expect(() => lintText("", { language: "Persian language" })).toThrow(
      'lintText: options.language: must be a language tag such as "fa" or "ar", got "Persian language"',
    );
    expect(() => lintText("", { config: { language: "" } })).toThrow("lintText: options.config.language: must be");
  });
});

describe("then the document itself", () => {
  const poOf = (language: string): string =>
    `# x\nmsgid ""\nmsgstr ""\n"Project-Id-Version: a\\n"\n"Language: ${language}\\n"\n\nmsgid "Language: fa"\nmsgstr "${WORD}"\n`;
  const htmlOf = (lang: string): string => `<!doctype html><html dir="rtl" lang="${lang}"><p>${WORD}</p></html>`;

  test.each([
    ["a.po", poOf("ar")],
    ["a.po", poOf("ckb_IQ")],
    ["fa.po", poOf("ug")],
    ["a.po", `msgid ""\nmsgstr "A: b\\nLanguage: ur\\nC: d\\n"\n\nmsgid "a"\nmsgstr "${WORD}"\n`],
    ["a.arb", `{"@@locale": "ar", "a": "${WORD}"}`],
    ["a.html", htmlOf("ar")],
    ["a.html", htmlOf("ur-PK")],
    ["a.md", `---\nlang: ar\n---\n\n${WORD}\n`],
    ["a.md", `---\ntitle: a\nlocale: "ar_EG" # c\n---\n\n${WORD}\n`],
    ["a.md", `+++\nlanguage = "ps"\n+++\n\n${WORD}\n`],
    ["a.html", `---\nlanguage: sd\n---\n<p>${WORD}</p>\n`],
    ["a.html", `<html><head><meta content="ar" http-equiv="Content-Language"></head><p>${WORD}</p></html>`],
    ["fa/a.md", `\uFEFF---\nlang: en\n---\n\n${WORD}\n`],
  ])("%s in another language: %j", (filename, source) => {
    expect(lintText(source, { filename }).findings).toEqual([]);
    expect(fix(source, { filename })).toBe(source);
    expect(repairText(source, { filename })).toBe(source);
    expect(regionsOf(source, { filename }).every(({ name }) => name !== "prose")).toBe(true);
  });

  test.each([
    ["ar.po", poOf("fa")],
    ["a.po", poOf("")],
    ["a.po", poOf("fa_AF")],
    ["ar.arb", `{"@@locale": "fa", "a": "${WORD}"}`],
    ["ar.html", htmlOf("fa-IR")],
    ["a.html", `<html lang="fa"><head><meta http-equiv="content-language" content="ar"></head><p>${WORD}</p></html>`],
    ["ar.md", `---\nlang: fa\n---\n\n${WORD}\n`],
    ["ar.md", `---\nlang: prs\n---\n\n${WORD}\n`],
    ["a.md", `---\nlanguage: python\n---\n\n${WORD}\n`],
    ["a.md", `---\nother:\n  lang: ar\n---\n\n${WORD}\n`],
    ["a.md", `---\n---\n\nlang: ar\n\n${WORD}\n`],
  ])("%s in Persian, or silent: %j", (filename, source) => {
    expect(fix(source, { filename })).toContain(FIXED);
  });

  test("an element in another language", () => {
    const source = `<html lang="en"><p>${WORD}</p><p lang="ar">${WORD}</p></html>`;
    expect(fix(source, { filename: "a.html", language: "fa" })).toBe(
      `<html lang="en"><p>${FIXED}</p><p lang="ar">${WORD}</p></html>`,
    );
    const regions = regionsOf(`<p>${WORD}</p><p lang="ar-EG">${WORD}</p>`, { filename: "a.html" });
    expect(regions.map(({ name }) => name)).toContain("language: ar-eg");
  });

  test("an element in Persian within a page in another language", () => {
    const source = `<html lang="ar"><p>${WORD}</p><div lang="fa">${WORD}</div></html>`;
    expect(fix(source, { filename: "a.html" })).toBe(
      `<html lang="ar"><p>${WORD}</p><div lang="fa">${FIXED}</div></html>`,
    );
  });
});

test("English names of languages in the keys of JSON", () => {
  const one = (persian: string): string =>
    `{"title": {"arabic": "${WORD}", "persian": "${persian}"}, "nameArabic": "${WORD}", "nameFarsi": "${persian}"}`;
  expect(fix(one(WORD), { filename: "a.json" })).toBe(one(FIXED));
  const record = (persian: string): string =>
    `[{"language": "Arabic", "text": "${WORD}"}, {"language": "Persian", "text": "${persian}"}]`;
  expect(fix(record(WORD), { filename: "a.json" })).toBe(record(FIXED));
});

describe("then the path", () => {
  test.each(["ar.json", "locales/ur/a.json", "a.ckb.json", "x/ps_AF/a.json", "intl_sd.arb", "azb/a.json"])(
    "%s is left alone",
    (filename) => {
      const source = `{"a": "${WORD}"}`;
      expect(lintText(source, { filename })).toMatchObject({ findings: [], output: source });
    },
  );

  test.each(["fa.json", "fa-IR/ar-SA.json", "prs/a.json", "a.json", "docs/it.json", "src/to/a.json", "is/id.json"])(
    "%s is Persian",
    (filename) => {
      expect(fix(`{"a": "${WORD}"}`, { filename })).toBe(`{"a": "${FIXED}"}`);
    },
  );

  test("a language in another script is none of a text of which half is in the Arabic script", () => {
    const half = { filename: "de.json" };
    expect(fix(`{"a": "abcd ${WORD}"}`, half)).toBe(`{"a": "abcd ${FIXED}"}`);
    expect(fix(`{"a": "abcde ${WORD}"}`, half)).toBe(`{"a": "abcde ${WORD}"}`);
    expect(fix(`{"a": "abcde ${WORD}"}`, { filename: "fa/de.json" })).toBe(`{"a": "abcde ${FIXED}"}`);
  });

  test("a text that plainly is Persian is believed more than two letters", () => {
    const source = `{"a": "${WORD} را از این‌جا بردارید"}`;
    expect(fix(source, { filename: "src/ar/a.json" })).toContain(FIXED);
    expect(fix(source, { filename: "fa/ps.json" })).toContain(FIXED);
    expect(fix(source, { filename: "azb/a.json" })).toBe(source);
  });

  test("a name in another script, where the text is mostly in that script", () => {
    const source = `Das Wort ${WORD} steht in diesem deutschen Satz.\n`;
    expect(fix(source, { filename: "README.de.md" })).toBe(source);
    expect(fix(source, { filename: "README.md" })).toContain(FIXED);
  });
});

describe("then the text", () => {
  test("a document without a name is in the language that its words have", () => {
    const source = "# صفحة جديدة\n\nهذه الصفحة عن المدرسة التي كانت في المدينة.\n\nعلي\n";
    expect(lintText(source, { filename: "a.md" })).toMatchObject({ findings: [], output: source, language: "ar" });
  });

  test("short strings follow their document", () => {
    const strings = ["یہ صفحہ نہیں ملا", "دوبارہ کوشش کریں", "بند کریں", WORD];
    const source = JSON.stringify(strings);
    expect(lintText(source, { filename: "strings.json" })).toMatchObject({ output: source, language: "ur" });
  });

  test("each block for itself where a document speaks several languages", () => {
    const arabic = "هذه الصفحة عن المدرسة التي كانت في المدينة، وهذا كل ما عندي.";
    const persian = "این صفحه را از كتابخانه گرفته‌ام و باید آن را پس بدهم.";
    const source = `${persian}\n\n${arabic}\n\n${persian}\n`;
    expect(fix(source, { filename: "a.md" })).toBe(source.replaceAll("كتابخانه", "کتابخانه"));
    expect(fix(source, { filename: "a.txt" })).toBe(source.replaceAll("كتابخانه", "کتابخانه"));
    expect(regionsOf(source, { filename: "a.md" }).map(({ name }) => name)).toContain("language: ar");
  });

  test("keys that name locales tell the language of their values", () => {
    const values = (word: string): string =>
      `{"ar": {"a": "${WORD}"}, "fa": {"a": "${word}"}, "ur": ["${WORD}"], "en": "${WORD} is a word for books"}`;
    expect(fix(values(WORD), { filename: "all.json" })).toBe(values(FIXED));
    const leaf = (word: string): string => `{"a": {"fa-IR": "${word}", "ar-SA": "${WORD}"}, "b": "${word}"}`;
    expect(fix(leaf(WORD), { filename: "all.json" })).toBe(leaf(FIXED));
  });

  test("keys in camel case and the field of JSON-LD name languages as well", () => {
    const keys = (word: string): string => `{"titleFa": "${word}", "titleAr": "${WORD}", "userId": "${word}"}`;
    expect(lintText(keys("كتاب"), { filename: "a.json" }).output).toBe(keys("کتاب"));
    // A label of a catalogue in Kurdish, though its key says Persian.
    const label = '{"titleFa": "پێگەی بابەت (فارسی)", "titleCkb": "پێگە", "a": "بینینی هەموو بابەتەکان و کۆرسەکان"}';
    expect(lintText(label, { filename: "ckb.json" }).output).toBe(label);
    const record = '{"@language": "ar", "@value": "كتاب"}';
    expect(lintText(record, { filename: "a.json" }).output).toBe(record);
  });

  test("keys that end in locales do, and records that name their language", () => {
    const keys = (word: string): string => `{"title_fa": "${word}", "title_ar": "${WORD}", "other": "${word}"}`;
    expect(fix(keys(WORD), { filename: "all.json" })).toBe(keys(FIXED));
    const records = (word: string): string => `[{"lang": "fa", "text": "${word}"}, {"text": "${WORD}", "lang": "ar"}]`;
    expect(fix(records(WORD), { filename: "all.json" })).toBe(records(FIXED));
    expect(fix(`{"locale": "ar", "a": "این ${WORD} را بردارید"}`, { filename: "a.json" })).toContain(FIXED);
  });

  test("inside what one locale holds, keys name the languages that it has names for", () => {
    const names = (word: string): string =>
      `{"ar": {"fa": "${WORD}", "ur": "${WORD}"}, "fa": {"fa": "${word}", "ar": "${word}", "ug": "${word}"}}`;
    expect(fix(names(WORD), { filename: "all.json" })).toBe(names(FIXED));
  });

  test("keys that are words as well tell nothing", () => {
    expect(fix(`{"it": "${WORD}", "to": "${WORD}"}`, { filename: "a.json" })).toBe(
      `{"it": "${FIXED}", "to": "${FIXED}"}`,
    );
    expect(fix(`{"ps": "${WORD}", "title": "${WORD}", "x": "", "y": ""}`, { filename: "a.json" })).toContain(FIXED);
  });

  test("a menu of languages", () => {
    const source = "[English](a.md) | [العربية](ar.md) | [فارسی](fa.md) | [ئۇيغۇرچە](ug.md) | [سنڌي](sd.md)\n";
    expect(lintText(source, { filename: "README.md" })).toMatchObject({ findings: [], output: source });
  });
});

describe("a Persian page that speaks Kurdish as well, and says nowhere where", () => {
  const page = (text: string): string => `<html lang="fa"><body>${text}</body></html>`;
  const kurdish = "<p>ڕێنوێنی و بڵاوکراوە و دۆخ</p>";
  const persian = "<p>این را ميخوانیم.</p>";

  test.each([
    ["a word of it with a letter that a slip may be", "<p>ژینگە</p>"],
    ["a word that may be Persian", "<p>چاپکردن</p>"],
    ["a number", "<p>١٢</p>"],
    ["a word of it beside Latin letters", "<p>سووڕ بە for</p>"],
  ])("%s stays, and what is plainly Persian is repaired", (_, part) => {
    expect(fix(page(kurdish + part + persian), { filename: "index.html" })).toBe(
      page(`${kurdish + part}<p>این را می\u200Cخوانیم.</p>`),
    );
  });

  test("a word of it in a Persian sentence stays, too", () => {
    expect(fix(page(`${kurdish}<p>این «ژینگە» را ميخوانیم.</p>`), { filename: "fa/index.html" })).toContain(
      "این «ژینگە» را می\u200Cخوانیم.",
    );
  });

  test("two such words are slips", () => {
    expect(fix(page("<p>دۆخ و دڵ</p><p>در خانە ماندیم و آن را دیدیم.</p>"), { filename: "index.html" })).toContain(
      "در خانه",
    );
  });
});

describe("a text without a Persian letter is nobody's concern", () => {
  test.each([
    ["a.json", "{{ template }}"],
    ["a.html", "<svg>"],
    ["a.md", "Hello , world ... \u200C"],
    ["a.md", "<!-- virayesh-disable -->"],
    ["a.po", "<<<<<<< HEAD"],
    ["a.json", '{"a": "útěk Úřad"'],
    ["a.txt", "د".slice(1)],
  ])("%s: %j", (filename, source) => {
    expect(lintText(source, { filename })).toEqual({ findings: [], output: source, language: "und" });
  });

  test("but one with letters that an escape hides, or a wrong encoding", () => {
    expect(lintText('{"a": "\\u0633\\u0644"', { filename: "a.json" }).findings).toHaveLength(1);
    expect(lintText("Ø³Ù„Ø§Ù… Ø¯Ù†ÛŒØ§", { filename: "a.txt" }).findings[0]?.rules).toEqual(["document/mojibake"]);
  });
});

describe("a line of Arabic in Persian that repairs make plainer", () => {
  const persian = "آن را ميخوانيم و ميبينيم و ميدانيم.";
  const repaired = "آن را می\u200Cخوانیم و می\u200Cبینیم و می\u200Cدانیم.";
  const arabic = "قال الرجل إن هذه المدينة الكبيرة بعيدة عن القرية الصغيرة.";

  // A repaired list or tag makes the document be read again, and it has to be in the languages in which it was.
  test.each([20, 60, 160, 200])("stays, and %i lines around it are repaired", (times) => {
    const text = (line: string): string => `${`${line}\n\n`.repeat(times)}${arabic}\n\n${line}\n`;
    const list = fix(`1. كتاب\n2. ميخوانيم\n${text(persian)}`, { filename: "a.txt" });
    expect(list).toBe(`۱. کتاب\n۲. می\u200Cخوانیم\n${text(repaired)}`);
    const markup = fix(`متن <b>كتاب</b> , است.\n\n${text(persian)}`, { filename: "a.md" });
    expect(markup).toBe(`متن <b>کتاب</b>، است.\n\n${text(repaired)}`);
  });
});
