import { expect, test } from "vitest";
import { repairZwnj } from "../../src/zwnj/index.ts";

/** The shortest and the longest that a construction takes, and the one beyond it. ZWNJs are shown as `¦`. */
const limits: readonly (readonly [what: string, text: string, repaired: string])[] = [
  ["an initialism of five names", "پروتکل اچ تی تی پی اس", "پروتکل اچ¦تی¦تی¦پی¦اس"],
  ["a listed initialism before another name", "اچ تی ام ال ای", "اچ تی ام ال ای"],
  ["a listed initialism behind another name", "اکس اچ تی ام ال", "اکس اچ تی ام ال"],
  ["a participle of three letters behind می", "میزدهاند", "می¦زده¦اند"],
  ["a silent heh explains ها as well: the plural costs more", "هفتهاست", "هفته¦است"],
  ["the comparative of a noun in yeh, of four letters", "علمیتر", "علمی¦تر"],
  ["the comparative of a noun, of four letters", "پرقوتتر", "پرقوتتر"],
  ["the comparative of an adjective in yeh, of four letters", "رنگهای قبلیتر", "رنگ¦های قبلی¦تر"],
  ["the comparative of a noun of five letters", "جایی دسترستر بود", "جایی دسترس¦تر بود"],
  ["the comparative of another noun of four letters", "کتابی ارزشتر بود", "کتابی ارزشتر بود"],
  ["a madd that was typed behind its alef", "دو ا\u0653تشنشان", "دو ا\u0653تش¦نشان"],
  ["a short noun in yeh of a frequent one", "اینا گروه خونیشون رو نمیدونن", "اینا گروه خونی¦شون رو نمی¦دونن"],
  ["an unknown word in heh takes ی", "این نتیحه ی خوب", "این نتیحه¦ی خوب"],
  ["a listed word with و is surer than what its ending leaves", "این آب وهوایی بود", "این آب¦وهوایی بود"],
  ["a listed word with ال is surer than what its ending leaves", "حکم ممنوع الخروجی او", "حکم ممنوع¦الخروجی او"],
];

test.each(limits)("%s: %s", (_, text, repaired) => {
  expect(repairZwnj(text).replaceAll("\u200C", "¦")).toBe(repaired);
});

test("a line may be as long as it likes", () => {
  const line = "این کتابها را نمی خوانم. ".repeat(400);
  expect(repairZwnj(line)).toBe("این کتاب\u200Cها را نمی\u200Cخوانم. ".repeat(400));
});
