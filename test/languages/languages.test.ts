import { describe, expect, test } from "vitest";
import { isPersian, languagesOfPath, readTag, Vote } from "../../src/languages/index.ts";

describe("tags", () => {
  test.each([
    ["fa", "fa", true],
    ["fa-IR", "fa", true],
    ["FA_ir", "fa", true],
    ["ar_SA.UTF-8", "ar", true],
    ["ar-rEG", "ar", true],
    ["ckb", "ckb", true],
    ["pa-Arab-PK", "pa", true],
    ["pa", "pa", false],
    ["ur-Latn", "ur", false],
    ["zh-Hans-CN", "zh", false],
    ["sr@latin", "sr", false],
    ["es-419", "es", false],
  ])("%s", (text, language, isArabicScript) => {
    expect(readTag(text)).toEqual({ language, isArabicScript });
  });

  test.each(["", "src", "xx", "lib", "fax", "python", "f", "a-r", "fa-Farsi-Iran", "README"])("%j is none", (text) => {
    expect(readTag(text)).toBeUndefined();
  });

  test.each(["fa", "fa-IR", "fa_AF", "prs", "per", "fas", "FA"])("%s is Persian", (tag) => {
    expect(isPersian(tag)).toBe(true);
  });

  test.each(["ar", "far", "fab-IR", "tg", "ps", ""])("%j is not Persian", (tag) => {
    expect(isPersian(tag)).toBe(false);
  });
});

describe("the languages that a path names", () => {
  test.each([
    ["locales/ar.json", ["ar"]],
    ["ar_SA.po", ["ar"]],
    ["locale/ur/LC_MESSAGES/django.po", ["ur"]],
    ["README.ar.md", ["ar"]],
    ["docs/README-ur.md", ["ur"]],
    ["lib/l10n/intl_ar_EG.arb", ["ar"]],
    ["i18n/main-fa.json", ["fa"]],
    ["res/values-ar/strings.html", ["ar"]],
    ["res/values-b+ar+EG/a.json", ["ar"]],
    ["ar.lproj/a.json", ["ar"]],
    ["start.ckb.md", ["ckb"]],
    ["fa-IR/ps.md", ["ps", "fa"]],
    ["C:\\work\\ku\\a.md", ["ku"]],
    ["docs/to.md", ["to"]],
    ["README_arabic.md", ["ar"]],
    ["docs/Arabic/a.md", ["ar"]],
    ["persian/arabic-words.md", ["fa"]],
    ["a/b/c.md", []],
    ["README.md", []],
    [".md", []],
    ["package.json", []],
    ["", []],
  ])("%s", (path, languages) => {
    expect(languagesOfPath(path).map(({ language }) => language)).toEqual(languages);
  });
});

describe("the vote of a text", () => {
  const verdictOf = (...parts: string[]): string | undefined => {
    const vote = new Vote();
    for (const part of parts) vote.add(part);
    return vote.verdict();
  };

  test.each([
    ["fa", "این کتاب را از دوستم گرفته‌ام و باید فردا پس بدهم."],
    ["fa", "اين كتاب را از دوستم گرفته‌ام و بايد فردا پس بدهم."],
    ["ar", "هذه الصفحة تحتوي على معلومات مهمة عن المدرسة الجديدة."],
    ["ur", "یہ کتاب مجھے بہت پسند ہے اور میں اسے روز پڑھتا ہوں۔"],
    ["ckb", "ئەم کتێبە زۆر خۆشە و هەموو ڕۆژێک دەیخوێنمەوە."],
    ["ps", "دا کتاب ډېر ښه دی او زه یې هره ورځ لولم، خو ته یې نه ګورې."],
    ["ug", "بۇ كىتاب ناھايىتى ياخشى، مەن ئۇنى ھەر كۈنى ئوقۇيمەن."],
    ["sd", "هي ڪتاب ڏاڍو سٺو آهي ۽ مان ان کي روز پڙهندو آهيان."],
    ["azb", "بو کیتاب چوخ یاخشی دیر و اونو اوخوماق اوچون بیر گون لازیم اولان واخت ائدیر."],
    ["ms", "بوکو اين ساڠت باءيق دان ساي ممباچڽ تياڤ هاري دڠن ڤنوه مينت."],
  ])("%s: %s", (language, text) => {
    expect(verdictOf(text)).toBe(language);
  });

  test("too little says nothing", () => {
    expect(verdictOf("كتاب")).toBeUndefined();
    expect(verdictOf("سلام")).toBeUndefined();
    expect(verdictOf("ڪتاب")).toBeUndefined();
    expect(verdictOf("دايرة المعارف بزرگ")).toBeUndefined();
    expect(verdictOf("")).toBeUndefined();
    expect(verdictOf("the quick brown fox")).toBeUndefined();
  });

  test("Persian that was typed with the letters of another keyboard stays Persian", () => {
    expect(verdictOf("این ڪتاب را از ڪتابخانه گرفتم و باید آن را پس بدهم ڪه دیر شد")).not.toBe("sd");
    expect(verdictOf("سلام، این کتاب ہم خوب است و از آن لذت می‌برید")).not.toBe("ur");
  });

  test("a word with two letters that Persian has not is enough", () => {
    expect(verdictOf("ناوی بەکارهێنەر")).toBe("ckb");
    expect(verdictOf("نہیں ملا")).toBe("ur");
  });

  test("short strings vote together", () => {
    expect(verdictOf("إلغاء", "حفظ", "إرسال الرسالة", "نعم")).toBe("ar");
  });

  test("two languages at once are none", () => {
    const persian = "این صفحه را باید از نو نوشت.";
    const arabic = "هذه صفحة جديدة عن المدرسة.";
    expect(verdictOf(persian, arabic)).toBeUndefined();
  });
});
