import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it, test } from "vitest";
import { ROOT } from "../../scripts/entries.ts";
import { inlineRegexes } from "../../scripts/inline-regexes.ts";
import { modulesIn } from "../support/modules.ts";

/** A letter, digit or mark of the Arabic script, as itself or as an escape. */
const OF_SCRIPT = "(?:\\\\+u(?:0[67]|08|F[BCDE])[0-9A-F]{2}|[\\u0600-\\u08FF\\uFB50-\\uFEFC])";
/** Ranges of it, of Latin with its diacritics, and lists of line breaks. */
const PASTED = new RegExp(
  `${OF_SCRIPT}-${OF_SCRIPT}|\\\\+u00C0-|\\\\+[nr]\\\\+u2028|"\\\\+u202[89]"|code >= 0x(?:0?[678]|f[bcde])[0-9a-f]{2}`,
  "gi",
);

/** Ranges that are none of the alphabet, and what they are. */
const OTHERS: Readonly<Record<string, string>> = {
  "lint/checks/mojibake.ts: \\\\u0637-\\\\u063A": "what the bytes D8–DB show as in windows-1256",
};

/** The page of a rule shows texts, in which numbers may stand beside a hyphen. */
const PAGE = /^export const page: [\s\S]*?^};$/m;

/** What cannot be seen: it is written as an escape, or by its name. */
const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

function pastedIn(file: string, text: string, pasted = PASTED): string[] {
  // Comments may show a range, and examples two words with a hyphen.
  const code = text.replace(/\/\*\*[\s\S]*?\*\/|\/\/.*$/gm, "").replace(/[آ-ی]{2,}-[آ-ی]{2,}/g, "");
  return Array.from(code.matchAll(pasted), ([found]) => `${file}: ${found}`);
}

test("letters, digits, marks and line breaks are named in src/unicode and nowhere pasted", () => {
  const found = modulesIn("src")
    .filter((file) => !file.startsWith("unicode/"))
    .flatMap((file) => pastedIn(file, readFileSync(resolve(ROOT, "src", file), "utf8").replace(PAGE, "")));
  expect(
    found.filter((one) => !(one in OTHERS)),
    "src/unicode/alphabet.ts has names for these",
  ).toEqual([]);
  expect(Object.keys(OTHERS).filter((one) => !found.includes(one))).toEqual([]);
});

test.each(["src", "scripts", "bench", "docs/playground"])(
  "nothing invisible is pasted into the code of %s",
  (folder) => {
    const found = modulesIn(folder).flatMap((file) =>
      pastedIn(file, readFileSync(resolve(ROOT, folder, file), "utf8"), INVISIBLE),
    );
    expect(found).toEqual([]);
    expect(pastedIn("a.ts", '"\u200C" // \u200C', INVISIBLE)).toEqual(["a.ts: \u200C"]);
  },
);

test("what is pasted is found, as an escape, as itself and in a string", () => {
  for (const text of [
    "/[\\u0620-\\u06D5]/",
    '"[\\\\u064B-\\\\u0652]"',
    "/[۰-۹]/",
    "/[A-Za-z\\u00C0-\\u024F]/",
    "/[^\\n\\r\\u2028\\u2029]/",
    "/[\\uFB50-\\uFDFF]/",
    'a === "\\u2028"',
    "code >= 0x620",
  ])
    expect(pastedIn("", text)).not.toEqual([]);
  for (const text of ["/[\\u2013-\\u2015]/", '"علمی-تخیلی"', "regex`/[${LETTERS}]/`", "/** U+0660–0669, ۰-۹ */"])
    expect(pastedIn("", text)).toEqual([]);
});

describe("what ships has a literal where the source has a template of named pieces", () => {
  it("of the alphabet and of constants of the module, which lose their names", () => {
    const code =
      'const A = "[\\u0628\\\\d]";\nconst B = `${A}+${LINE_BREAKS}`;\nexport const C = regex`/^${B}\\/(?:${A})/gu`;\n';
    expect(inlineRegexes(code, "a.ts")).toBe(
      `const A = "[\\u0628\\\\d]";\nconst B = ${JSON.stringify("[ب\\d]+\n\r\u2028\u2029")};\nexport const C = /^[ب\\d]+\\u000A\\u000D\\u2028\\u2029\\/(?:[ب\\d])/gu;\n`,
    );
  });
  it("and literals, in which what can be seen is written as itself", () => {
    const code = "const A = /[\\u00A0\\u060C\\u2026]\\\\u060C\\u002E\\u0651/u;";
    expect(inlineRegexes(code, "a.ts")).toBe("const A = /[\\u00A0،…]\\\\u060C\\u002E\u0651/u;");
  });
  it("and nothing else is touched", () => {
    expect(inlineRegexes("const A = `x${y}`;\n", "a.ts")).toBe("const A = `x${y}`;\n");
  });
  it("and a piece that is known to nobody is an error", () => {
    expect(() => inlineRegexes("\nconst A = regex`/${other}/`;", "a.ts")).toThrow(
      "a.ts:2: other is no string of the alphabet and no string constant of the module",
    );
  });
});
