import { describe, expect, it } from "vitest";
import { lintText } from "../../src/lint/index.ts";
import { normalize } from "../../src/normalize/index.ts";

/** The languages that CLDR has in the Arabic script. */
const LOCALES = [
  "ar",
  "ckb",
  "fa",
  "fa-AF",
  "kk-Arab",
  "ks",
  "lrc",
  "mzn",
  "pa-Arab",
  "ps",
  "sd",
  "ug",
  "ur",
  "uz-Arab",
];

/** The name of each in itself, as the CLDR of Node has it. */
const ENDONYMS = LOCALES.map(
  (locale) => new Intl.DisplayNames(locale, { type: "language" }).of(locale.split("-")[0]!)!,
);

/** What menus have beside it. */
const OTHERS = ["كوردی", "كوردی ناوەندی", "سۆرانی", "ئۇيغۇر تىلى", "اللغة العربية", "العربيّة", "اَلْعَرَبِيَّةُ", "هەورامی"];

describe("the name of a language in itself", () => {
  it.each([...ENDONYMS, ...OTHERS])("%s stays in a menu and in a sentence", (name) => {
    for (const text of [
      name,
      `${name} | فارسی | English`,
      `English · Deutsch · ${name}`,
      `این صفحه به ${name} هم هست.`,
      `(${name})`,
      `«${name}»، «فارسی»`,
    ])
      expect(normalize(text)).toBe(text);
    const readme = `# Title\n\n[English](README.md) | [${name}](README.xx.md) | [فارسی](README.fa.md)\n\nSome words.\n`;
    expect(lintText(readme, { filename: "README.md" }).output).toBe(readme);
  });

  it("a whole menu, and what is damaged beside it", () => {
    const menu = ["English", ...ENDONYMS].join(" | ");
    expect(normalize(menu)).toBe(menu);
    expect(normalize(`${menu} | كتاب ها`)).toBe(`${menu} | کتاب\u200Cها`);
  });

  it("«العربي» alone in a link; in a name it is half of a Persian word", () => {
    for (const menu of ['[<a href="a.md">العربي</a>] | [English](b.md)', "[العربي](a.md) | [English](b.md)"])
      expect(lintText(`${menu}\n`, { filename: "README.md" }).output).toBe(`${menu}\n`);
    expect(normalize("ابن العربي و كتاب او")).toBe("ابن العربی و کتاب او");
  });

  it.each([
    ["علي و كوروش", "علی و کوروش"],
    ["زبان عربي و كشميري", "زبان عربی و کشمیری"],
    ["بوي گل", "بوی گل"],
  ])("Persian from an Arabic keyboard is none: %s", (text, right) => {
    expect(normalize(text)).toBe(right);
  });
});

it("leaves the Arabic name of Arabic behind its English one", () => {
  expect(normalize("In Arabic (عربي), Persian (فارسي)")).toBe("In Arabic (عربي), Persian (فارسی)");
  expect(normalize("زبان عربي و Arabic")).toBe("زبان عربی و Arabic");
});
