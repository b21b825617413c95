/** The regular expressions that are built while the library runs: no source shows them, so the library is run and tells. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "../../scripts/entries.ts";
import { allModulesIn } from "../support/modules.ts";
import { isSuperLinear } from "../support/super-linear.ts";

interface Built {
  readonly file: string;
  /** File, line and column of the call. */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Expressions that may be slow on some text, and why no such text comes to them. */
const BOUNDED: Readonly<Record<string, string>> = {};

/** A template is looked at in the form that ships, by regular-expressions.test.ts. */
const TEMPLATES = "unicode/regex.ts";

const built: Built[] = [];
const original = globalThis.RegExp;

beforeAll(async () => {
  globalThis.RegExp = new Proxy(original, {
    construct(target, [pattern, ...flags]: [string | RegExp, ...string[]], newTarget) {
      const expression = Reflect.construct(target, [pattern, ...flags], newTarget) as RegExp;
      // The first of our files that the call came through.
      const [place, file] = /(?<=\/src\/)([\w./-]+\.ts):\d+:\d+/.exec(new Error().stack ?? "") ?? [];
      if (file !== undefined) built.push({ file, place: place!, source: expression.source, flags: expression.flags });
      return expression;
    },
  });
  await useAll();
}, 60_000);

afterAll(() => {
  globalThis.RegExp = original;
});

/** Texts that reach every place where an expression is built. */
async function useAll(): Promise<void> {
  const { isPersian, searchKey } = await import("../../src/characters/index.ts");
  const { normalize } = await import("../../src/normalize/normalize.ts");
  const { lintText } = await import("../../src/lint/index.ts");
  isPersian("کتاب");
  searchKey("کتاب من");
  const rules = { "*": true } as const;
  for (const text of ["که که 👍🏽 رفت", "«قال الله في كتابه»", "هذا كتاب في المكتبة و مَدرَسَةٌ", "هذا الذي قال عنه"])
    normalize(text, { rules });
  const markdown = ["سلام <b title=x>كتاب</b>", "", "<custom-tag>", "", "كتاب", "", "<script>كد</script>"].join("\n");
  for (const fence of ["---", "+++", ";;;"])
    lintText(`${fence}\ntitle: كتاب\n${fence}\n\n${markdown}\n`, { document: "markdown" });
  lintText('{ "title": "كتاب" }\n\nكتاب\n', { document: "markdown" });
  lintText("<title>كتاب</title><textarea>كتاب</textarea>", { document: "html" });
  lintText("كتاب ۲", { config: { ignoreText: ["<<[^<>]*>>"] } });
  lintText('{ "a": "{count, plural, one {كتاب} other {كتاب\u200Cها}}" }', { document: "json" });
}

/** How many times a file says `new RegExp`. */
function sitesIn(file: string): number {
  return readFileSync(resolve(ROOT, "src", file), "utf8").split("new RegExp(").length - 1;
}

test("every place where an expression is built was reached", () => {
  const files = allModulesIn("src").filter((file) => file !== TEMPLATES && sitesIn(file) > 0);
  const reached = (file: string) => new Set(built.filter((one) => one.file === file).map(({ place }) => place)).size;
  const missed = files.filter((file) => reached(file) < sitesIn(file));
  expect(missed).toEqual([]);
});

test("none takes more than linear time", () => {
  const others = built.filter(({ file }) => file !== TEMPLATES);
  const slow = [...new Set(others.filter(isSuperLinear).map(({ file, source }) => `${file}: ${source}`))];
  expect(slow.filter((one) => !(one in BOUNDED))).toEqual([]);
  expect(Object.keys(BOUNDED).filter((one) => !slow.includes(one))).toEqual([]);
});
