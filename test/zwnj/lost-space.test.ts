import { describe, expect, it } from "vitest";
import { fixText } from "../../src/lint/index.ts";
import { findRepairs, normalize } from "../../src/normalize/index.ts";

const FIX = { lostSpaces: "fix" } as const;

describe("a space that was lost beside a function word", () => {
  it.each([
    ["پس از بررسی ازنحوه کار پرسید", "پس از بررسی از نحوه کار پرسید"],
    ["خودرا در آینه دید", "خود را در آینه دید"],
    ["ودر پایان اورا شناخت", "و در پایان او را شناخت"],
    ["ازکشورهای همسایه وازمردم", "از کشورهای همسایه وازمردم"],
    ["چندروز درخانه ماندیم", "چند روز در خانه ماندیم"],
    ["ازبرنامه\u200Cهای تازه", "از برنامه\u200Cهای تازه"],
    ["آنهارا دید", "آنها را دید"],
    ["سفر بهتهران", "سفر به تهران"],
    ["اینرویداد وآنتصمیم", "این رویداد وآنتصمیم"],
    ["می\u200Cشودکه برود", "می\u200Cشود که برود"],
    ["ازدندانپزشک عباراترا", "از دندانپزشک عبارات را"],
    ["بهچشم او نیامد", "به چشم او نیامد"],
    ["هرپرستار و هرتبهکار", "هر پرستار و هر تبهکار"],
    ["بازدید ازبنگاهی کوچک", "بازدید از بنگاهی کوچک"],
    ["درروشی نو آزمودند", "در روشی نو آزمودند"],
    ["بلاهارا از سر گذراند", "بلاها را از سر گذراند"],
    ["زنگوله\u200Cایکه آورد", "زنگوله\u200Cای که آورد"],
    ["ازفرمایشات او", "از فرمایشات او"],
    ["بهویژه در شب", "به\u200Cویژه در شب"],
    ["وبدون آن رفت", "و بدون آن رفت"],
    ["درکوچهها و ازپنجرهشان", "در کوچه\u200Cها و از پنجره\u200Cشان"],
    ["بهعنوان نمونه", "به\u200Cعنوان نمونه"],
  ])("%s", (text, right) => {
    expect(normalize(text, FIX)).toBe(right);
    expect(normalize(right, FIX)).toBe(right);
  });

  it.each([
    ["رمز\u200Cعبور تازه", "رمز عبور تازه"],
    ["در\u200Cیک مطالعه", "در یک مطالعه"],
    ["پیش از\u200Cاینکه برود", "پیش از اینکه برود"],
    ["نخواهد\u200Cشد", "نخواهد شد"],
    ["من و\u200Cاز او چه پنهان", "من و از او چه پنهان"],
    ["کار\u200Cها و پر\u200Cفروش و نور\u200Cپردازی", "کارها و پرفروش و نورپردازی"],
  ])("for which a ZWNJ was typed that cannot be seen: %s", (text, right) => {
    expect(normalize(text)).toBe(right);
    expect(normalize(right)).toBe(right);
  });

  it("for which a ZWNJ was typed is a suggestion where the ZWNJ can be seen", () => {
    expect(normalize("آن\u200Cرا دید")).toBe("آن\u200Cرا دید");
    expect(findRepairs("آن\u200Cرا دید").suggestions).toMatchObject([
      { replacement: " ", rules: ["spacing/lost-space"] },
    ]);
  });

  it.each([
    "برخلاف دیگران",
    "زنیکه و مردیکه",
    "واستون گفتم",
    "والله نه",
    "اماتور بود",
    "یاداوری کرد",
    "دراو نوری",
    "وسه تو",
    "بهبودهای تازه",
    "بهترها ماندند",
    "سوترا و تنترا",
    "این\u200Cدو رفتند",
  ])("none was lost, or another letter was: %s", (text) => expect(normalize(text, FIX)).toBe(text));

  it("is a suggestion by default", () => {
    expect(normalize("خودرا دید")).toBe("خودرا دید");
    const [suggestion] = findRepairs("خودرا دید").suggestions;
    expect(suggestion).toMatchObject({ start: 3, end: 3, replacement: " ", rules: ["spacing/lost-space"] });
  });

  it("is suggested once, also in a line with a ZWNJ that stands in no word", () => {
    expect(findRepairs("خودرا با URL\u200Cها آزمود").suggestions).toHaveLength(1);
  });

  it("is put back by the preset web", () => {
    expect(fixText("خودرا دید", { config: { extends: "web" } }).output).toBe("خود را دید");
    expect(fixText("خودرا دید").output).toBe("خودرا دید");
  });

  it.each(["درخت و بازار", "وارد از آرزو شد", "ازدواج و اندازه", "بهروز و باران", "دراما و دراکولا", "وستون و ولیعهد"])(
    "was none in %s",
    (text) => expect(normalize(text, FIX)).toBe(text),
  );

  it("was none in a word of the caller", () => {
    expect(normalize("ازنحوه", { ...FIX, words: ["ازنحوه"] })).toBe("ازنحوه");
    expect(normalize("ازنحوه", { ...FIX, keep: ["ازنحوه"] })).toBe("ازنحوه");
  });
});
