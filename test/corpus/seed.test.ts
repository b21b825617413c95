import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { repairZwnj } from "../../src/index.ts";
import { SHARED_DATA, SHARED_DATA_NOTE } from "../support/shared-data.ts";

const FOLDER = `${SHARED_DATA}corpus/seed/`;
const present = existsSync(`${FOLDER}article.txt`);

/** Both spellings of these words are right. */
function free(text: string): string {
  return text.replaceAll("آن\u200Cها", "آنها").replaceAll("هم\u200Cپوشان", "همپوشان").replaceAll("جمعه\u200Cشب", "جمعه شب");
}

describe.skipIf(!present)(`the article that this project started from${SHARED_DATA_NOTE}`, () => {
  it("gets its 37 half-spaces back, and nothing else changes", () => {
    const article = readFileSync(`${FOLDER}article.txt`, "utf8");
    const gold = readFileSync(`${FOLDER}article-gold.txt`, "utf8");
    const lines = (text: string): string[] =>
      free(text)
        .split("\n")
        .map((line) => line.replace(/^ ?date \d{4}-\d\d-\d\d /, "").trim())
        .filter((line) => line !== "");
    expect(lines(repairZwnj(article))).toEqual(lines(gold));
  });
});
