import { readdirSync, readFileSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { ROOT, readEntries } from "../../scripts/entries.ts";
import { publicExports } from "../surface/surface.ts";
import { type Example, examplesInMarkdown, examplesInSource, runExample, type Scope } from "./examples.ts";

const entries = readEntries().filter(({ exists }) => exists);
const load = async (source: string): Promise<Scope> =>
  (await import(/* @vite-ignore */ pathToFileURL(resolve(ROOT, source)).href)) as Scope;

/** What a program gets by each specifier, and all public names together. */
const modules: Record<string, Scope> = {};
let everything: Scope = {};
for (const { specifier, source } of entries) {
  const names = await load(source);
  modules[specifier] = names;
  // `virayesh/lite` has a `normalize` of its own; where names differ, the root's is meant.
  everything = { ...names, ...everything };
}

// Guides show what the calls of these do, beside ours.
for (const specifier of ["virastar", "jalaali-js"]) modules[specifier] = (await import(specifier)) as Scope;

function filesUnder(folder: string, ending: string): readonly string[] {
  return readdirSync(resolve(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(ROOT, resolve(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

function read(file: string): string {
  return readFileSync(resolve(ROOT, file), "utf8");
}

describe("examples of doc comments", () => {
  const examples = filesUnder("src", ".ts")
    .filter((file) => !file.endsWith(".generated.ts"))
    .flatMap((file) => examplesInSource(file, read(file)).map((example) => ({ file, ...example })));

  test.each(examples)("$place", async ({ file, ...example }) => {
    // A function that is not public shows its examples too: its file's own names come before the public ones.
    const own = file.startsWith("src/cli/") ? {} : await load(file);
    await runExample(example, { ...everything, ...own }, modules);
  });
});

describe("examples of guides", () => {
  const files = [...["README.md", "README.fa.md", "CONTRIBUTING.md"], ...filesUnder("docs", ".md")].filter(
    (file) => !file.startsWith("docs/api/"),
  );
  const examples = files.flatMap((file) => examplesInMarkdown(file, read(file)));

  test.each(examples)("$place", async (example) => {
    await runExample(example, everything, modules);
  });
});

describe("every public function, class and enum has an example", () => {
  test.each(entries.map(({ specifier, source }) => ({ specifier, source })))("$specifier", ({ source }) => {
    const silent = publicExports(source)
      .filter(({ callable }) => callable)
      .filter(({ declarations }) => !declarations.some((text) => /^\s*\*?\s*@example\b/m.test(text)))
      .map(({ name }) => name);
    expect(silent).toEqual([]);
  });
});

describe("the runner of examples", () => {
  const example = (code: string): Example => ({ place: "here", code });
  const scope: Scope = {
    double: (n: number) => n * 2,
    refuse: () => {
      throw new RangeError("refuse: no");
    },
  };

  test.each([
    ["a number", "double(2); // 4"],
    ["a remark", 'String(double(2)); // "4" — a text'],
    ["a dash inside the value", '"a — b"; // "a — b" — with a remark'],
    ["set-up", "const n: number = 3;\ndouble(n); // 6"],
    ["an object", "({ a: [double(1)], b: undefined }); // { a: [2], b: undefined }"],
    ["a value of many lines", "({ a: 1, b: double(1) });\ndouble(1); // 2\n[double(1), double(2)]; // [\n// 2,\n// 4]"],
    ["not a number", "double(NaN); // NaN"],
    ["an error", "refuse(); // throws RangeError"],
    ["something to wait for", "await Promise.resolve(1); // 1"],
    ["an import", 'import { double as twice } from "lib";\ntwice(1); // 2'],
  ])("lets %s pass", async (_, code) => {
    await runExample(example(code), scope, { lib: scope });
  });

  test.each([
    ["a wrong value", "double(2); // 5", "here: double(2) gives 4, not 5"],
    ["a wrong value of an object", "({ a: 1 }); // { a: 2 }", '({ a: 1 }) gives {"a":1}, not {"a":2}'],
    ["an invisible difference", String.raw`"می\u200Cشود"; // "میشود"`, String.raw`gives "می\u200cشود", not "میشود"`],
    ["an absent error", "double(2); // throws RangeError", "gives 4 and throws no RangeError"],
    ["another error", "refuse(); // throws TypeError", "throws RangeError: refuse: no, not a TypeError"],
    ["an unexpected error", "refuse(); // 1", "here: RangeError: refuse: no"],
    ["prose", "double(2); // gives four", '"gives four" is no value'],
    ["an example that checks nothing", "double(2);", "the example checks nothing"],
    ["an unknown name", "triple(2); // 6", "triple is not defined"],
    ["an unknown import", 'import { triple } from "lib";\ntriple(2); // 6', '"lib" does not export triple'],
  ])("fails on %s", async (_, code, message) => {
    await expect(runExample(example(code), scope, { lib: scope })).rejects.toThrow(message);
  });

  test("a doc comment with an example that is wrong is found and fails", async () => {
    const text = [
      "/**",
      " * Doubles.",
      " *",
      " * @param n - a number",
      " * @example",
      " * double(2); // 4",
      ' * "write to me @home or a@b.ir"; // "write to me @home or a@b.ir"',
      " *",
      " * @example",
      " * double(2); // 5",
      " * @returns twice n",
      " */",
      "export const double = (n: number) => n * 2;",
    ].join("\n");
    const [right, wrong, ...others] = examplesInSource("double.ts", text);
    expect(others).toEqual([]);
    await runExample(right!, scope);
    await expect(runExample(wrong!, scope)).rejects.toThrow("double.ts:9: double(2) gives 4, not 5");
  });

  test("a marked block of Markdown is found, others are not", () => {
    const text = "```ts\nno(); // 1\n```\n\n```ts example\ndouble(1); // 2\n```\n";
    expect(examplesInMarkdown("a.md", text)).toEqual([{ place: "a.md:5", code: "double(1); // 2" }]);
    const inList = "1. First:\n\n   ```ts example\n   double(1); // 2\n   ```\n";
    expect(examplesInMarkdown("a.md", inList)).toEqual([{ place: "a.md:3", code: "   double(1); // 2" }]);
  });
});
