import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/entries.ts";
import { faultsOf, type Known } from "./blocks.ts";
import { blocksOf } from "./fences.ts";

const read = (file: string): string => readFileSync(resolve(ROOT, file), "utf8");

const known: Known = {
  scripts: Object.keys((JSON.parse(read("package.json")) as { readonly scripts: object }).scripts),
  hooks: [...read(".pre-commit-hooks.yaml").matchAll(/^- id: (.+)$/gm)].map(([, id]) => id!),
  schema: JSON.parse(read("schema.json")) as object,
};

const markdownIn = (folder: string): readonly string[] =>
  readdirSync(resolve(ROOT, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${folder}/${name}`);
const PAGES = ["README.md", "README.fa.md", ...markdownIn("docs"), ...markdownIn("docs/guides")];

test.each(PAGES)("each block of %s is run, checked, or tells why it is not", async (page) => {
  const faults = await Promise.all(blocksOf(page, read(page)).map((block) => faultsOf(block, known)));
  expect(faults.flat()).toEqual([]);
});

/** Pages that are in English alone: what is made of the rules, which the site has in Persian. */
const ENGLISH_ONLY = ["docs/rules.md"];

test("each guide is there in both languages, with the same headings, items, names in tables and kinds of code", () => {
  const guides = [...markdownIn("docs/guides"), ...markdownIn("docs")].filter((page) => !ENGLISH_ONLY.includes(page));
  const english = guides.filter((page) => !page.endsWith(".fa.md"));
  expect(english.length).toBeGreaterThan(0);
  expect(guides.length).toBe(2 * english.length);
  for (const guide of [...english, "README.md"]) {
    const shape = (page: string): object => {
      const text = read(page);
      const prose = text.replace(/^```[\s\S]*?^```$/gm, "");
      const names = prose.match(/^\| .*? \|/gm)?.map((cell) => cell.match(/`[^`]+`/g));
      const infos = blocksOf(page, text).map(({ info }) => info.split(" — ")[0]);
      const items = prose.match(/^ *(?:-|\d+\.) /gm)?.length;
      return { headings: prose.match(/^#+ /gm), items, names, infos };
    };
    expect(shape(guide.replace(/\.md$/, ".fa.md")), guide).toEqual(shape(guide));
  }
});

describe("the check of blocks", () => {
  const faults = async (info: string, code: string): Promise<readonly string[]> =>
    faultsOf({ place: "here", info, code }, known);

  test.each([
    ["sh", "npx virayesh lint --suppress-all   # all of it\ncat a.txt | virayesh normalize - > b.txt"],
    ["sh", "npx virayesh lint --document text <(git show HEAD:a)"],
    ["yaml", "- run: npx --yes virayesh@0.1.0 lint docs/"],
    ["jsonc", '{ "extends": "recommended", /* why */ "digits": "keep" }'],
    ["before-after", "كتاب\t→\tکتاب\nکتاب"],
    ["text no-run — what is printed", "x"],
  ])("lets a right block of %s pass: %j", async (info, code) => {
    expect(await faults(info, code)).toEqual([]);
  });

  test.each([
    ["sh", "npx virayesh lint --supress-all", "unknown flag --supress-all"],
    ["sh", "cat a.txt | virayesh normalize --changed -", "normalize takes no --changed"],
    ["sh", "npm run nothing", "there is no script nothing"],
    ["sh", "rm -rf a", "nobody looks at the command rm"],
    ["yaml", "- run: npx --yes virayesh@0.1.0 lint --quite docs/", "unknown flag --quite"],
    ["yaml", "hooks: [{ id: virayesh-fixx }]", "there is no hook virayesh-fixx"],
    ["yaml", "a: [", "here: "],
    ["json", '{ "digit": "keep" }', "here: "],
    ["json", "{", "this is no JSON"],
    ["before-after", "كتاب", 'becomes "کتاب"'],
    ["ts", "normalize()", "nothing runs a block of `ts`"],
    ["ts no-run", "normalize()", "say why"],
    ["", "x", "say why"],
  ])("finds fault with %s: %j", async (info, code, fault) => {
    expect((await faults(info, code)).join("\n")).toContain(fault);
  });

  test("a block that is not closed is an error", () => {
    expect(() => blocksOf("a.md", "```ts\nx\n")).toThrow("a.md:1: the block is not closed");
  });
});
