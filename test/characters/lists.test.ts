import { describe, expect, it } from "vitest";
import { fixCharacters } from "../../src/characters/index.ts";

const PRONOUNCED =
  "که به چه نه سه ده مه شه ته ره زه فقه وجه شبه کنه توجه متوجه موجه مواجه تشابه مشابه متشابه فربه گره زره منزه تنبه متنبه افیه سفیه فقیه شبیه وجیه نزیه کریه تنبیه توجیه تشبیه تنزیه ترفیه علیه الیه پیه کوه گروه انبوه اندوه شکوه ستوه نستوه مکروه وجوه پژوه اکراه الله دانش\u200Cپژوه سرگروه رشته\u200Cکوه باشکوه";
const ONCE = "بار نفر دفعه لحظه ذره خورده جوری چیزی نفری جایی کاری روزی سری عده";

describe("an ezafe that stands apart", () => {
  it.each(["خانه", "بچه", "نامه"])("is joined to %s, whose heh is silent", (word) => {
    expect(fixCharacters(`${word} ی ما`)).toBe(`${word}ٔ ما`);
  });
  it.each(PRONOUNCED.split(" "))("is none behind %s, whose heh is pronounced", (word) => {
    expect(fixCharacters(`${word} ی ما`)).toBe(`${word} ی ما`);
  });
  it.each(ONCE.split(" "))("is a spoken یک between a plural and %s", (word) => {
    expect(fixCharacters(`ماها ی ${word}`)).toBe(`ماها ی ${word}`);
    expect(fixCharacters(`ماها ی ${word}ها`)).toBe(`ماهای ${word}ها`);
  });
  it.each([
    ["تنها ی ما", "تنها ی ما"],
    ["ماها  ی ما", "ماهای ما"],
    ["خانه\u200C ی ما", "خانهٔ ما"],
    ["خانه\u200C\u200C ی ما", "خانهٔ ما"],
    ["ماه ی ما و راه ی ما", "ماه ی ما و راه ی ما"],
  ])("of «%s» makes «%s»", (text, right) => {
    expect(fixCharacters(text)).toBe(right);
  });
  it("is written as its option says", () => {
    expect(fixCharacters("خانه ی ما", { ezafe: "keep" })).toBe("خانه ی ما");
    expect(fixCharacters("خانه ی ما", { ezafe: "zwnj-yeh" })).toBe("خانه\u200Cی ما");
  });
});

const SUFFIXES = "ها های هایی هایم هایت هایش هایمان هایتان هایشان تر ترین";

describe.each([
  ["a narrow no-break space", "\u202F", " "],
  ["a no-break space", "\u00A0", "\u00A0"],
  ["an em space", "\u2003", " "],
])("%s", (_name, space, kept) => {
  const half = space === "\u2003" ? " " : "\u200C";
  it.each(SUFFIXES.split(" "))("before %s", (suffix) => {
    expect(fixCharacters(`خوب${space}${suffix}`)).toBe(`خوب${half}${suffix}`);
  });
  it.each(["می", "نمی"])("behind %s", (prefix) => {
    expect(fixCharacters(`${prefix}${space}رود`)).toBe(`${prefix}${half}رود`);
  });
  it.each(["هاله", "تری", "ترینه", "دوم"])("before %s, which is no suffix", (word) => {
    expect(fixCharacters(`خوب${space}${word}`)).toBe(`خوب${kept}${word}`);
  });
  it("behind a longer word that ends like a prefix", () => {
    expect(fixCharacters(`قدیمی${space}رود`)).toBe(`قدیمی${kept}رود`);
  });
});
