import { describe, expect, it } from "vitest";
import { normalize as lite } from "../../src/normalize/lite.ts";
import { normalize } from "../../src/normalize/normalize.ts";

/** Digits and letters stay as they were typed, so that rules meet them. */
const AS_TYPED = { rules: { "digits/arabic-indic": false, "characters/arabic-kaf-yeh": false } } as const;

describe("signs and digits of the Arabic block are no letters", () => {
  it.each([
    ["قیمت ٪٪ ها", "قیمت ٪٪ ها"],
    ["سال ٢٠ ها", "سال ٢٠ ها"],
    ["کتاب ها۔ باز", "کتاب\u200Cها۔ باز"],
    ["بزرگ تر۔ باز", "بزرگ\u200Cتر۔ باز"],
    ["سه شنبه۔ باز", "سه\u200Cشنبه۔ باز"],
    ["می\u00A0روم و کتاب\u00A0ها۔", "می\u200Cروم و کتاب\u200Cها۔"],
  ])("«%s» → «%s»", (text, expected) => {
    expect(lite(text, AS_TYPED)).toBe(expected);
    expect(normalize(text, AS_TYPED)).toBe(expected);
  });
});

describe("a digit is one, however it is typed", () => {
  it.each([
    ["سلام،٢٠ نفر", "سلام، ٢٠ نفر"],
    ["خانه ی ٢٠ متری", "خانهٔ ٢٠ متری"],
  ])("«%s» → «%s»", (text, expected) => expect(normalize(text, AS_TYPED)).toBe(expected));
});

describe("a letter is one, however it is typed", () => {
  it("and has its ezafe", () => expect(normalize("بقيه ی مردم", AS_TYPED)).toBe("بقيهٔ مردم"));
  it("but × and ÷ are none of Latin", () => expect(normalize("عدد ×ها")).toBe("عدد ×ها"));
  it("and a hashtag with a tatweel or a presentation form is whole", () => {
    for (const text of ["#جـان", "#کﻼس"]) expect(normalize(text)).toBe(text);
  });
});
