import { describe, expect, it } from "vitest";
import { findRepairsBy, repairBy } from "../../src/walk/index.ts";
import { repairZwnj } from "../../src/zwnj/index.ts";
import { liteZwnjRules } from "../../src/zwnj/lite.ts";
import { afterNonJoining } from "../../src/zwnj/word-rules.ts";

const lite = (text: string) => repairBy(liteZwnjRules, "test", text, {});
/** ZWNJs as `¦`. */
const seen = (text: string) => text.replaceAll("\u200C", "¦");
const typed = (text: string) => text.replaceAll("¦", "\u200C");

describe("without a table of words", () => {
  const PLURALS = "ها های هایی هایم هایت هایش هایمان هایتان هایشان هاست هایند".split(" ");
  const COMPARATIVES = "تر ترین تری ترها ترهای ترین¦ها ترین¦های".split(" ");

  it.each(PLURALS)("a noun and %s are joined, and no longer word", (suffix) => {
    expect(seen(lite(`کتاب ${suffix} را`))).toBe(`کتاب¦${suffix} را`);
    expect(seen(lite(`کار  ${suffix}`))).toBe(`کار${suffix}`);
    expect(lite(`کتاب ${suffix}لو`)).toBe(`کتاب ${suffix}لو`);
  });
  it.each(COMPARATIVES)("an adjective and %s are joined, and no longer word", (suffix) => {
    expect(seen(lite(typed(`خوب ${suffix} است`)))).toBe(`خوب¦${suffix} است`);
    expect(seen(lite(typed(`خوب  ${suffix} است`)))).toBe(`خوب¦${suffix} است`);
    expect(lite(typed(`خوب ${suffix}لو`))).toBe(typed(`خوب ${suffix}لو`));
  });
  it.each("ام ایم اید اند".split(" "))("a participle and %s are joined, and no longer word", (person) => {
    expect(seen(lite(`رفته ${person} و مانده ${person}`))).toBe(`رفته¦${person} و مانده¦${person}`);
    expect(lite(`رفته ${person}لو`)).toBe(`رفته ${person}لو`);
    expect(lite(`خانه ${person} و ته ${person}`)).toBe(`خانه ${person} و ته ${person}`);
  });
  it.each("از به که در با را ای هم یا تا بر همه ها".split(" "))("%s takes neither", (word) => {
    expect(lite(`${word} ها و ${word} تر`)).toBe(`${word} ها و ${word} تر`);
  });
  it.each("گفتم آمدم رفتید رفتند رفتیم می¦روم نمی¦روم میرود نمیرود".split(" "))(
    "the verb %s takes no plural",
    (verb) => {
      expect(lite(typed(`${verb} ها`))).toBe(typed(`${verb} ها`));
    },
  );
  it("a ZWNJ that stands with the space falls", () => {
    expect(seen(lite(typed("کتاب ¦ها، قلم ¦ها")))).toBe("کتاب¦ها، قلم¦ها");
  });
  it.each("چشم دیده لب دامن مژه هیزم دست".split(" "))("beside %s تر is wet", (noun) => {
    expect(lite(`${noun} تر شد`)).toBe(`${noun} تر شد`);
    expect(seen(lite(`خوب${noun} تر شد`))).not.toBe(`خوب${noun} تر شد`);
  });
  it.each("تازه خشک تمیز فرز".split(" "))("تر stands by itself before «و %s»", (other) => {
    expect(lite(`خوب تر و ${other}`)).toBe(`خوب تر و ${other}`);
  });
});

describe("ZWNJs that need no word", () => {
  it.each("ها های هایی تر ترین ای ام ات اش اند مان تان شان".split(" "))("%s is spoken of with its ZWNJ", (suffix) => {
    for (const text of [`«¦${suffix}»`, `(¦${suffix})`, `: ¦${suffix}،`, `"¦${suffix}"`, `'¦${suffix}'`])
      expect(seen(repairZwnj(typed(`پسوند ${text}`)))).toBe(`پسوند ${text}`);
    expect(seen(repairZwnj(typed(`پسوند «¦${suffix}دو»`)))).toBe(`پسوند «${suffix}دو»`);
  });
  it.each(["می", "نمی"])("%s is spoken of with its ZWNJ", (prefix) => {
    for (const text of [`«${prefix}¦»`, `(${prefix}¦)`, `،${prefix}¦،`, `: ${prefix}¦;`])
      expect(seen(repairZwnj(typed(`پیشوند ${text}`)))).toBe(`پیشوند ${text}`);
    expect(seen(repairZwnj(typed(`پیشوند «${prefix}¦ را»`)))).toBe(`پیشوند «${prefix} را»`);
  });
  it.each("ها های هایی هایم هایت هایش هایمان هایتان هایشان هاست".split(" "))(
    "a Latin word and %s are joined",
    (suffix) => {
      expect(seen(repairZwnj(`API${suffix} و MP3${suffix} و C++${suffix}`))).toBe(
        `API¦${suffix} و MP3¦${suffix} و C++¦${suffix}`,
      );
      expect(seen(repairZwnj(`API${suffix}لو`))).toBe(`API${suffix}لو`);
    },
  );
  it.each([
    ["API های ما و KMS هاست", "API¦های ما و KMS هاست"],
    ["۲۰ ام و ۲۰ امی و ۲۰ امین و ۲۰ امید", "۲۰¦ام و ۲۰¦امی و ۲۰¦امین و ۲۰ امید"],
    ["سی ام و سی امین و سیام و قدسی ام", "سی¦ام و سی¦امین و سیام و قدسی¦ام"],
    ["یک شنبه و دو شنبه و چهار شنبه و پنج شنبه", "یکشنبه و دوشنبه و چهارشنبه و پنجشنبه"],
    ["می¦: پیشوند و «نمی¦»", "می¦: پیشوند و «نمی¦»"],
    ["کتاب ¦ها، قلم ¦ها", "کتاب¦ها، قلم¦ها"],
    ["هادی APIها را نوشت", "هادی API¦ها را نوشت"],
    ["Cها", "C¦ها"],
    ["C های ما", "C¦های ما"],
    ["React یا¦ Vue", "React یا Vue"],
    ["خانه¦ٔ ما", "خانهٔ ما"],
    ["بچه/¦ها آمدند", "بچه/ها آمدند"],
    ["سه شنبه ها و سه شنبهها و سه شنبه‌ای و سهشنبه شب", "سه¦شنبه¦ها و سه¦شنبه¦ها و سه¦شنبه¦ای و سه¦شنبه شب"],
    ["تک¦Resolver و API¦Resolver", "تک¦Resolver و API¦Resolver"],
    ["ه\u200D¦.ش و ـ¦ها و کتاب¦ـها", "ه\u200D¦.ش و ـ¦ها و کتاب¦ـها"],
    ["کتاب¦¦ها و کتاب¦¦¦ها", "کتاب¦ها و کتاب¦ها"],
    ["جی¦\u0650استور و جی¦\u0650\u0651استور", "جی¦\u0650استور و جی¦\u0650\u0651استور"],
  ])("«%s» becomes «%s»", (text, right) => {
    expect(seen(repairZwnj(typed(text)))).toBe(right);
  });
});

describe("a ZWNJ that cannot be seen, before what is no second part of a word", () => {
  /** Whether it is left as it is, and for nothing guessed. */
  const stays = (text: string) => {
    const { repairs, suggestions } = findRepairsBy([afterNonJoining], "test", typed(text), {});
    return repairs.length + suggestions.length === 0;
  };

  it.each("را که از برای نیست هست اند شد شود این اینکه می نمی کردن شدن دادن گرفتن داشتن بودن".split(" "))(
    "%s is a word by itself",
    (word) => {
      expect([stays(`کار¦${word}`), stays(`کار¦${word}لو`)]).toEqual([true, false]);
    },
  );
  it("نگه is one before its verb, and دسترس behind در", () => {
    for (const verb of ["داشت", "دار", "می¦دارم", "نمی¦دارند"]) {
      expect(stays(`در¦نگه ${verb}`)).toBe(true);
      expect(stays(`کار¦نگه¦${verb}`)).toBe(true);
    }
    expect(["در¦نگه رفت", "در¦دسترس", "کار¦دسترس", "بندر¦دسترس"].map(stays)).toEqual([false, true, false, false]);
  });
  it.each("کنم کنی کنیم کنید کنین کنند کنن کنه کردم کردی کردیم کردید کردین کردند کرده".split(" "))(
    "%s is a verb",
    (verb) => {
      expect([stays(`چکار¦${verb}`), stays(`چکار¦${verb}لو`)]).toEqual([true, false]);
    },
  );
  it.each("شده کرده داده گرفته".split(" "))("%s is the verb of another word with its person", (participle) => {
    for (const person of ["ام", "ایم", "اید", "اند"]) {
      expect(stays(`تکرار¦${participle}¦${person}`)).toBe(true);
      expect(stays(`تکرار¦ن${participle}¦${person}`)).toBe(true);
      expect(stays(`تکرار¦${participle}¦${person}لو`)).toBe(false);
    }
  });
  it.each("آمدم آمدی آمدیم آمدید آمدند آمدن آوردن گذاشتن".split(" "))("%s is a verb behind its noun", (verb) => {
    expect([stays(`خوار¦${verb}`), stays(`خوار¦${verb}لو`)]).toEqual([true, false]);
    for (const part of "در بر باز فرا وا سر ور کار".split(" ")) {
      expect(stays(`${part}¦${verb}`), part).toBe(false);
      expect(stays(`ک${part}¦${verb}`), part).toBe(true);
    }
  });
  it.each("اما با از را رو تا یا اگر چرا".split(" "))("%s takes no ی", (particle) => {
    expect([stays(`${particle}¦ی`), stays(`${particle}¦ای`), stays(`${particle}¦یی`)]).toEqual([true, true, false]);
    expect(stays(`سی${particle}¦ی`)).toBe(false);
  });
  it.each("ام ات اش ای ایم اید".split(" "))("%s may have lost its alef behind a longer word", (person) => {
    expect([stays(`حامد¦${person}`), stays(`مو¦${person}`), stays(`حامد¦${person}لو`)]).toEqual([true, false, false]);
  });
});
