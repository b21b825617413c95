/** The built package as a user has it: packed, installed without network, imported, required, bundled, run. */
import { execFileSync, execSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CLI, cliExists, ROOT, readEntries } from "../../scripts/entries.ts";
import { pages } from "../../src/normalize/pages.ts";

const all = readEntries();
const entries = all.filter(({ exists }) => exists);

/** Sub-paths that have to do without the word tables, which are files of their own in dist/data/. */
const LIGHT = ["./lite", "./characters", "./digits", "./punctuation", "./spacing", "./numbers", "./dates", "./rules"];

/** Sub-paths that hold a library of others, which does a little when it is imported. */
const WITH_LIBRARY = ["yaml", "javascript", "vue", "svelte", "notebook"].map((name) => `virayesh/documents/${name}`);

/** A project of a user, outside of this repository so that nothing of ours is found by accident. */
let project = "";

beforeAll(() => {
  project = realpathSync(mkdtempSync(join(tmpdir(), "virayesh-dist-")));
  writeFileSync(join(project, "package.json"), '{ "name": "user", "private": true, "type": "module" }\n');
  // --ignore-scripts: the build is made by build.ts, and npm hands its own scripts' output to whoever reads --json.
  const packed = execSync(`npm pack --json --ignore-scripts --pack-destination "${project}"`, {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  execSync(`npm install --offline --no-audit --no-fund --ignore-scripts "${join(project, filename)}"`, {
    cwd: project,
    stdio: ["ignore", "ignore", "inherit"],
  });
  cpSync(join(project, "node_modules/virayesh/dist"), join(project, "bare"), { recursive: true });
});

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

/** The first words of the page of every rule. */
const summaries = Object.values(pages).map(({ summary }) => summary);

/** Runs a program in the user's project and gives what it printed. */
function run(file: string, code: string, ...flags: string[]): string {
  const path = join(project, file);
  writeFileSync(path, code);
  return execFileSync(process.execPath, [...flags, path], { cwd: project, encoding: "utf8" });
}

test("every sub-path that package.json promises has its source", () => {
  expect(all.filter(({ exists }) => !exists).map(({ subpath }) => subpath)).toEqual([]);
  expect(cliExists(), CLI.source).toBe(true);
});

test("the package carries what it needs and nothing else", () => {
  const installed = join(project, "node_modules/virayesh");
  const manifest: unknown = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  expect(manifest).toMatchObject({ sideEffects: false });
  expect(manifest).not.toHaveProperty("dependencies");
  for (const file of ["LICENSE", "README.md", "THIRD-PARTY-NOTICES.md", "dist/index.js", "dist/index.d.ts"]) {
    expect(existsSync(join(installed, file)), file).toBe(true);
  }
  for (const file of ["src", "test", "scripts", "node_modules"])
    expect(existsSync(join(installed, file)), file).toBe(false);
});

describe.each(entries)("$specifier", ({ specifier, name }) => {
  test("import and require give the same names", () => {
    const imported = run(
      "import.mjs",
      `import * as all from "${specifier}"; console.log(JSON.stringify(Object.keys(all).sort()));`,
    );
    const required = run(
      "require.cjs",
      `console.log(JSON.stringify(Object.keys(require("${specifier}")).filter((name) => name !== "__esModule").sort()));`,
    );
    expect(JSON.parse(required)).toEqual(JSON.parse(imported));
    expect(JSON.parse(imported)).not.toEqual([]);
  });

  test("has types for both", () => {
    for (const ending of ["d.ts", "d.cts"]) {
      expect(existsSync(join(project, `node_modules/virayesh/dist/${name}.${ending}`)), ending).toBe(true);
    }
  });

  test("bundles for a browser without node: and without a global of Node", async () => {
    // esbuild refuses `node:` for a browser by itself.
    const { outputFiles } = await build({
      stdin: { contents: `export * from "${specifier}";`, resolveDir: project },
      bundle: true,
      platform: "browser",
      format: "esm",
      write: false,
      logLevel: "silent",
      charset: "utf8",
      minifySyntax: true,
    });
    const code = outputFiles[0]!.text;
    // What people are told of a rule ships where it is asked for.
    const told = summaries.filter((summary) => code.includes(JSON.stringify(summary)));
    expect(told).toEqual(specifier === "virayesh/rules" ? summaries : []);
    // Words of comments and strings may say anything; names used as values may not.
    const { outputFiles: renamed } = await build({
      stdin: { contents: code },
      write: false,
      logLevel: "silent",
      define: { process: "__NODE__", Buffer: "__NODE__", __dirname: "__NODE__", require: "__NODE__" },
    });
    expect(renamed[0]!.text).not.toContain("__NODE__");
  });

  if (WITH_LIBRARY.includes(specifier)) return;
  test("importing it runs nothing: a bundler finds nothing to keep", async () => {
    // A copy of dist/ of which no package.json says that it is free of side effects, so that the code has to show it.
    const { outputFiles } = await build({
      stdin: { contents: `import "./bare/${name}.js";`, resolveDir: project },
      bundle: true,
      platform: "browser",
      format: "esm",
      write: false,
      logLevel: "silent",
      minify: true,
    });
    expect(outputFiles[0]!.text.slice(0, 500)).toBe("");
  });
});

test("what has to be light carries no word table", () => {
  const light = entries.filter(({ subpath }) => LIGHT.includes(subpath));
  const heavy = light.filter(({ name }) => readFileSync(join(project, `bare/${name}.js`), "utf8").includes('"./data/'));
  expect(heavy.map(({ specifier }) => specifier)).toEqual([]);
});

test("Node reads the sub-paths with word tables at the first call, and the others when they are imported", () => {
  const reads = (name: string): boolean => readFileSync(join(project, `bare/${name}.js`), "utf8").includes('"./data/');
  expect(entries.filter(({ lazy }) => lazy)).toEqual(entries.filter(({ name }) => reads(name)));
});

describe.each(entries.filter(({ lazy }) => lazy))("$specifier in Node", ({ specifier, name }) => {
  test("imports nothing before the first call, and then what require has", () => {
    const code = `
      import { createRequire } from "node:module";
      import { sep } from "node:path";
      import * as imported from "${specifier}";
      const require = createRequire(import.meta.url);
      const files = () => Object.keys(require.cache).map((path) => path.split(sep).slice(-2).join("/"));
      const required = require("${specifier}");
      const before = files();
      const [call] = Object.values(imported).filter((value) => typeof value === "function");
      try { call(undefined); } catch {}
      console.log(JSON.stringify({
        before, after: files(), same: Object.keys(required).every((key) => imported[key] === required[key]),
      }));`;
    expect(JSON.parse(run("lazy.mjs", code))).toEqual({
      before: [`node/${name}.cjs`],
      after: [
        `node/${name}.cjs`,
        `dist/${name}.cjs`,
        ...(name === "zwnj" ? [] : ["data/spellings.cjs"]),
        "data/lexicon.cjs",
      ],
      same: true,
    });
  });

  test("has the values that the sub-path itself has", () => {
    const code = `
      import * as lazy from "${specifier}";
      import * as whole from "./bare/${name}.js";
      const shape = (all) => Object.fromEntries(Object.entries(all).map(([key, value]) =>
        [key, typeof value === "function" ? "function " + value.name : value]));
      console.log(JSON.stringify([shape(lazy), shape(whole)]));`;
    const [lazy, whole] = JSON.parse(run("values.mjs", code)) as [unknown, unknown];
    expect(lazy).toEqual(whole);
  });

  test("is found whole by a bundler for Node, whether it prefers modules or not", async () => {
    const name = { "virayesh/zwnj": "repairZwnj", "virayesh/lint": "lintText" }[specifier] ?? "normalize";
    const isStream = specifier === "virayesh/stream";
    mkdirSync(join(project, "alone"), { recursive: true });
    for (const conditions of [["module"], []]) {
      const { outputFiles } = await build({
        stdin: {
          contents: isStream
            ? `import { normalizeStream } from "${specifier}";
              const { readable, writable } = normalizeStream();
              const writer = writable.getWriter();
              writer.write("برنامهها\\n");
              readable.getReader().read().then(({ value }) => console.log(value));`
            : `import { ${name} } from "${specifier}"; console.log(JSON.stringify(${name}("برنامهها")));`,
          resolveDir: project,
        },
        bundle: true,
        platform: "node",
        conditions,
        write: false,
      });
      expect(run("alone/bundle.cjs", outputFiles[0]!.text)).toContain("برنامه\u200Cها");
    }
  });
});

// The promise is 5 ms on a quiet machine; what is asserted is only that nothing heavy happens, since the time is the machine's.
test("importing a sub-path does nothing heavy (the figures are printed)", () => {
  const empty = join(project, "empty.mjs");
  writeFileSync(empty, "export {};\n");
  const cost = (specifier: string): readonly number[] => {
    const code = `const start = performance.now(); await import("${specifier}"); console.log(performance.now() - start);`;
    return Array.from({ length: 7 }, () => Number(run("cost.mjs", code))).sort((a, b) => a - b);
  };
  cost("./empty.mjs"); // warms the disk cache
  const bare = cost("./empty.mjs");
  const rows = entries.map(({ specifier }) => {
    const times = cost(specifier);
    return { specifier, median: times[3]! - bare[3]!, best: times[0]! - bare[0]! };
  });
  console.log(
    rows
      .map(({ specifier, median, best }) => `${specifier}: median ${median.toFixed(1)} ms, best ${best.toFixed(1)} ms`)
      .join("\n"),
  );
  for (const { specifier, best } of rows) expect(best, specifier).toBeLessThanOrEqual(100);
});

describe.runIf(cliExists())("the program", () => {
  const programIn = (cwd: string, ...args: string[]): string =>
    execFileSync(process.execPath, [resolve(project, "node_modules/virayesh/dist/cli.js"), ...args], {
      cwd,
      encoding: "utf8",
    });
  const program = (...args: string[]): string => programIn(project, ...args);

  test("is installed under its name and says its version", () => {
    const manifest = JSON.parse(readFileSync(resolve(ROOT, "package.json"), "utf8")) as { version: string };
    expect(program("--version").trim()).toBe(manifest.version);
    expect(execSync("npx --offline virayesh --version", { cwd: project, encoding: "utf8" }).trim()).toBe(
      manifest.version,
    );
  });

  test("normalizes a file", () => {
    mkdirSync(join(project, "texts"), { recursive: true });
    writeFileSync(join(project, "texts/a.txt"), "كتاب هاي علي\n");
    expect(program("normalize", "texts/a.txt")).toBe("کتاب\u200Cهای علی\n");
  });

  test("threads write the same report and the same files as one", () => {
    const names = Array.from({ length: 20 }, (_, i) => `${i}.md`);
    const runs = ["1", "3"].map((threads) => {
      const folder = join(project, `threads-${threads}`);
      mkdirSync(folder);
      for (const [i, name] of names.entries())
        writeFileSync(join(folder, name), `${"كتاب هاي علي\n\n".repeat(1 + ((i * 7) % 20))}غیر قانونی\n`);
      const report = programIn(folder, "fix", "--concurrency", threads, "--format", "json");
      return [report, ...names.map((name) => readFileSync(join(folder, name), "utf8"))];
    });
    expect(JSON.parse(runs[0]![0]!).summary).toMatchObject({ files: 20, errors: 0, warnings: 20 });
    expect(runs[1]).toEqual(runs[0]);
  });
});
