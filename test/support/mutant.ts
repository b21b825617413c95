import { readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { transformSync } from "esbuild";

/**
 * A piece of a file of src, which stands there once, and what is put in its stead. What it calls may have been renamed; an expression leaves more
 * open.
 */
export type Change = readonly [file: string, code: string | RegExp, replacement: string];

export type Module = Readonly<Record<string, unknown>>;
type Run = (require: (path: string) => Module, module: { exports: Module }) => void;

/** A module of src as it runs, and the modules that it needs. */
interface Compiled {
  readonly run: Run;
  readonly needs: readonly string[];
}

const SOURCE = new URL("../../src/", import.meta.url);

/** By their source: those that are not changed are compiled once for all mutants. */
const compiled = new Map<string, Compiled>();
/** The modules as they are. What no change reaches is taken from here, so that a mutant costs what it changes. */
const originals = new Map<string, Module>();

/**
 * Loads modules of src as some changes make them: what is changed, and what needs it, runs once more.
 *
 * @param paths - files under src
 * @param given - modules that are taken as they are in the place of those of src
 * @throws Error if a piece does not stand just once in its file, or none of the modules needs that file
 */
export function mutantOf(
  paths: readonly string[],
  changes: readonly Change[],
  given: Readonly<Record<string, Module>> = {},
): readonly Module[] {
  const reached = new Map<string, boolean>();
  const isReached = (path: string): boolean => {
    let known = reached.get(path);
    if (known === undefined) {
      known = path in given || changes.some(([file]) => file === path);
      reached.set(path, known);
      if (!known) for (const needed of compile(path, changes).needs) if (isReached(needed)) known = true;
      reached.set(path, known);
    }
    return known;
  };
  const mutated = new Map(Object.entries(given));
  const load = (path: string): Module => {
    const modules = isReached(path) ? mutated : originals;
    const known = modules.get(path);
    if (known !== undefined) return known;
    const module: { exports: Module } = { exports: {} };
    modules.set(path, module.exports);
    compile(path, changes).run((name) => load(join(dirname(path), name)), module);
    modules.set(path, module.exports);
    return module.exports;
  };
  const loaded = paths.map(load);
  for (const [file] of changes)
    if (!mutated.has(file)) throw new Error(`No rule needs src/${file}: see the list of guards`);
  return loaded;
}

function compile(path: string, changes: readonly Change[]): Compiled {
  const source = changed(path, changes);
  let made = compiled.get(source);
  if (made === undefined) {
    const { code } = transformSync(source, { loader: "ts", format: "cjs", target: "es2022" });
    const names = [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => join(dirname(path), name!));
    made = { run: Function("require", "module", code) as Run, needs: names };
    compiled.set(source, made);
  }
  return made;
}

function changed(path: string, changes: readonly Change[]): string {
  let source = readFileSync(new URL(path, SOURCE), "utf8");
  for (const [file, code, replacement] of changes) {
    if (path !== file) continue;
    const [found, ...more] = placesOf(code, source);
    if (found === undefined || more.length > 0)
      throw new Error(
        `«${code}» stands ${found === undefined ? 0 : more.length + 1} times in src/${path}, not once: see the list of guards`,
      );
    source = source.replace(found.piece, () => found.named(replacement));
  }
  return source;
}

/** A piece as it stands in a source, and a text about it with the names that are called there. */
interface Place {
  readonly piece: string;
  readonly named: (text: string) => string;
}

const CALLED = /[A-Za-z_$][\w$]*(?=\()/g;

function placesOf(code: string | RegExp, source: string): readonly Place[] {
  const asItIs = [...source.matchAll(new RegExp(typeof code === "string" ? literal(code) : code, "g"))];
  if (typeof code !== "string" || asItIs.length > 0) return asItIs.map(([piece]) => ({ piece, named: (text) => text }));
  const names: readonly string[] = code.match(CALLED) ?? [];
  const renamed = new RegExp(code.split(CALLED).map(literal).join("([A-Za-z_$][\\w$]*)"), "g");
  return [...source.matchAll(renamed)].map(([piece, ...called]) => ({
    piece,
    named: (text) => text.replace(CALLED, (name) => called[names.indexOf(name)] ?? name),
  }));
}

function literal(code: string): string {
  return code.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&");
}
