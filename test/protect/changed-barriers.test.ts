import { describe, expect, it } from "vitest";
import { mayChangeBarriers } from "../../src/protect/index.ts";

/** A text in which {old→new} is an edit. */
function mayChange(text: string): boolean {
  const [, before = "", old = "", replacement = "", after = ""] = /^(.*)\{(.*)→(.*)\}(.*)$/.exec(text)!;
  const edit = { start: before.length, end: before.length + old.length, replacement };
  return mayChangeBarriers(before + old + after, [edit]);
}

describe("a line need not be read again after", () => {
  it.each([
    // A letter in a word, at its end, at its beginning
    "ن{ي→ی}ک",
    "عل{ي→ی} رفت",
    "از {ك→ک}تاب",
    "د{ۀ→ه}ر",
    "ک{ت→د}اب",
    "کتا{ب→د} خوب",
    "از {ب→د}ار",
    // The Arabic twin of a letter beside a mark, and where the text begins or ends
    "عل{ي→ی}، رفت",
    "عل{ي→ی}. رفت",
    "«عل{ي→ی}»",
    "«{ك→ک}تاب",
    "{ك→ک}تاب",
    "عل{ي→ی}",
    "عل{ي→ی}5",
    // A mark at the end of a Persian clause
    "رفت{,→،} و",
    "رفت{;→؛} و",
    "رفت{?→؟}",
    "رفت {?→؟}",
    // Spaces and ZWNJs between words, letters that begin nothing
    "می{ →\u200C}رود",
    "رفت{ →}. و",
    "رف{ث→ت}.»",
    "رفت{ →}، و",
    "{ →}کتاب",
    "کتاب{ →}",
    "کتا{بب→ب} خوب",
    "ک{→ا}تاب",
    "از{ →}و، را",
    "5و{ →}بود",
    "گف{د→ت}: او",
    "ر{ث→و}.»",
    // A letter that a text may speak of
    "خان{ۀ→ه} ما",
    "از {ہ→ه}مه",
    "رو{?→؟}",
    "رو {?→؟}",
  ])("%s", (text) => {
    expect(mayChange(text)).toBe(false);
  });
});

describe("a line may be another after", () => {
  it.each([
    // A letter by itself, one beside a full stop that ends nothing, beside a digit
    "حرف {ي→ی} را",
    "پ{ي→ی}.دی",
    "{ث→ت}.»",
    "رف{ث→ت}.م",
    "رفت{ →}.»",
    "{ی→ي}",
    // What comes to stand beside what begins something
    "5{ →}کتاب",
    "کتاب{ →}5",
    "کتاب{ →}5 بار",
    "رفت{ →}.م",
    "م{ →}.»",
    "رفت{،→}.»",
    "رفت{ →}،5",
    "رفت{ →}.5",
    "رفت{ →}:) و",
    // What brings it
    "رفت{→.} و",
    "رفت {→،} و",
    "رفت{ها→5} و",
    "رفت{,→.} و",
    "ک{ت→5}اب",
    "رفت{,→،:} و",
    // A mark that ends no Persian clause
    "۵{,→،} و",
    "رفت{,→،}و",
    "رفت{, →،}و",
    "رفت{:→،} و",
    "رو5{?→؟}",
    "ک{تا→ت5}ب",
    "ک{ت→ت5}ب",
    "ک{5→ت}ب",
    "«{ہ→ه}مه",
    "عل{ →}ي و",
    "رف{ث→ت}.5",
    "رف{ث→ت}:»",
    "و{,→،} و",
  ])("%s", (text) => {
    expect(mayChange(text)).toBe(true);
  });
});

it("asks each of several edits", () => {
  const text = "علي رفت 5 بار";
  const harmless = { start: 2, end: 3, replacement: "ی" };
  const digit = { start: 8, end: 9, replacement: "۵" };
  expect(mayChangeBarriers(text, [harmless])).toBe(false);
  expect(mayChangeBarriers(text, [harmless, digit])).toBe(true);
  expect(mayChangeBarriers(text, [])).toBe(false);
});
