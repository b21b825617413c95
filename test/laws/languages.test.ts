import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lintText } from "../../src/lint/index.ts";
import { repairText } from "../../src/lint/internal.ts";

const tag = fc.constantFrom("ar", "ar-SA", "ur_PK", "ckb", "ps", "ug", "sd", "azb", "en", "de", "tr");
const word = fc.constantFrom(
  "كتاب",
  "مي شود",
  "كتاب هاي",
  "1404",
  "“a”",
  "را",
  "این",
  "\u200C ",
  "...",
  "<b>",
  "`",
  "{0}",
);
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));

/** Documents that say of themselves that they are in a language. */
const DECLARED: Readonly<Record<string, (language: string, text: string) => string>> = {
  "a.po": (language, text) =>
    `msgid ""\nmsgstr ""\n"Language: ${language}\\n"\n\nmsgid "a"\nmsgstr ${JSON.stringify(text)}\n`,
  "a.arb": (language, text) => JSON.stringify({ "@@locale": language, a: text }),
  "a.html": (language, text) => `<html lang="${language}"><p>${text}</p></html>`,
  "a.md": (language, text) => `---\nlang: ${language}\n---\n\n${text}\n`,
  "a.mdx": (language, text) => `---\nlanguage: ${language}\n---\n\n${text}\n`,
};

describe.each(Object.entries(DECLARED))("%s", (filename, documentOf) => {
  test("declared in another language, it gives no findings and stays", () => {
    fc.assert(
      fc.property(tag, text, (language, content) => {
        const source = documentOf(language, content);
        expect(lintText(source, { filename }).findings).toEqual([]);
        expect(repairText(source, { filename })).toBe(source);
      }),
    );
  });

  test("declared in Persian, it is what it is without a word of its language", () => {
    fc.assert(
      fc.property(text, (content) => {
        const source = documentOf("fa", content);
        expect(lintText(source, { filename, language: "fa" })).toEqual(lintText(source, { filename }));
      }),
    );
  });
});

test("a caller's word holds whatever the text", () => {
  fc.assert(
    fc.property(tag, text, (language, source) => {
      expect(lintText(source, { language }).findings).toEqual([]);
    }),
  );
});
