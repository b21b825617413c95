import { describe, expect, it } from "vitest";
import { normalize } from "../../src/index.ts";

describe("digits: latin", () => {
  it.each([
    ["سال ۱۴۰۴ و ۵۰٪ و ۱۲٫۵", "سال 1404 و 50% و 12.5", "the marks of a number go with it"],
    ["رشد ۲۰ ٪ و ٪۳۰", "رشد 20% و 30%", "a sign is put right first"],
    ["بهای ۱۲،۵۰۰ تومان", "بهای 12,500 تومان", "thousands are put right first"],
    ["حدود ٫۵ درصد", "حدود .5 درصد", "a fraction without its zero"],
    ["نویسهٔ ٪ و ٬ را", "نویسهٔ ٪ و ٬ را", "marks without a number"],
    ["تلفن ۰۹۱۲۳۴۵۶۷۸۹ است", "تلفن ۰۹۱۲۳۴۵۶۷۸۹ است", "what is protected"],
  ])("%s becomes %s: %s", (input, output) => {
    const latin = normalize(input, { digits: "latin" });
    expect(latin).toBe(output);
    expect(normalize(latin, { digits: "latin" })).toBe(latin);
  });
});
