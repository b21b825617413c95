import { readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { transformSync } from "esbuild";
import * as unicode from "../../src/unicode/index.ts";
import type { Rule } from "../../src/walk/index.ts";
import * as walk from "../../src/walk/index.ts";
import * as letters from "../../src/zwnj/letters.ts";
import type { Lexicon } from "../../src/zwnj/lexicon/lexicon.ts";

/** A piece of a file of src/zwnj, which stands there once, and what is put in its stead. */
export type Change = readonly [file: string, code: string, replacement: string];

/** The rules of src/zwnj as some changes and another lexicon make them. */
export interface Mutant {
  readonly zwnjRules: readonly Rule[];
  readonly liteZwnjRules: readonly Rule[];
}

type Module = Readonly<Record<string, unknown>>;
type Run = (require: (path: string) => Module, module: { exports: Module }) => void;

const SOURCE = new URL("../../src/", import.meta.url);
const shared: Readonly<Record<string, Module>> = {
  "unicode/index.ts": unicode,
  "walk/index.ts": walk,
  "zwnj/letters.ts": letters,
};

/** The modules by their source: those that are not changed are compiled once for all mutants. */
const compiled = new Map<string, Run>();

/** Runs src/zwnj once more, changed in some places. The floors below it are shared, as are the letters. */
export function mutantOf(changes: readonly Change[], lexicon: Lexicon): Mutant {
  const modules = new Map<string, Module>(Object.entries(shared));
  modules.set("zwnj/lexicon/lexicon.ts", { lexicon: () => lexicon });
  const load = (path: string): Module => {
    const known = modules.get(path);
    if (known !== undefined) return known;
    const module = { exports: {} };
    modules.set(path, module.exports);
    run(changed(path, changes))((name) => load(join(dirname(path), name)), module);
    modules.set(path, module.exports);
    return module.exports;
  };
  const { zwnjRules } = load("zwnj/rules.ts");
  const { liteZwnjRules } = load("zwnj/lite.ts");
  for (const [file] of changes)
    if (!modules.has(`zwnj/${file}`)) throw new Error(`No rule needs src/zwnj/${file}: see test/zwnj/guards.ts`);
  return { zwnjRules, liteZwnjRules } as Mutant;
}

function changed(path: string, changes: readonly Change[]): string {
  let source = readFileSync(new URL(path, SOURCE), "utf8");
  for (const [file, code, replacement] of changes) {
    if (path !== `zwnj/${file}`) continue;
    const times = source.split(code).length - 1;
    if (times !== 1)
      throw new Error(`«${code}» stands ${times} times in src/${path}, not once: see test/zwnj/guards.ts`);
    source = source.replace(code, () => replacement);
  }
  return source;
}

function run(source: string): Run {
  let made = compiled.get(source);
  if (made === undefined) {
    const { code } = transformSync(source, { loader: "ts", format: "cjs", target: "es2022" });
    made = Function("require", "module", code) as Run;
    compiled.set(source, made);
  }
  return made;
}
