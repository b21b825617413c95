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
  ])("%s", (text, right) => {
    expect(normalize(text, FIX)).toBe(right);
    expect(normalize(right, FIX)).toBe(right);
  });

  it("is a suggestion by default", () => {
    expect(normalize("خودرا دید")).toBe("خودرا دید");
    const [suggestion] = findRepairs("خودرا دید").suggestions;
    expect(suggestion).toMatchObject({ start: 3, end: 3, replacement: " ", rules: ["spacing/lost-space"] });
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
